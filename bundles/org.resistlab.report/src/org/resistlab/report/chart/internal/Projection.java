package org.resistlab.report.chart.internal;

import java.awt.geom.Rectangle2D;

import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Places values in the data area of a plot.
 *
 * @param area the data area
 * @param horizontal the axis below
 * @param vertical the axis at the left
 */
public record Projection(Rectangle2D area, ValueAxis horizontal, ValueAxis vertical) {
    /**
     * Returns where a value lies.
     *
     * @param value a value of the horizontal axis
     * @return pixels
     */
    public double x(double value) {
        return horizontal.valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    /**
     * Returns where a value lies.
     *
     * @param value a value of the vertical axis
     * @return pixels
     */
    public double y(double value) {
        return vertical.valueToJava2D(value, area, RectangleEdge.LEFT);
    }
}
