package org.resistlab.report.chart.internal;

/** Marks drawn on the data area of a plot, cut at its border. */
@FunctionalInterface
public interface Marks {
    /**
     * Draws the marks.
     *
     * @param canvas where to draw
     * @param projection places values in the data area
     */
    void draw(Canvas canvas, Projection projection);
}
