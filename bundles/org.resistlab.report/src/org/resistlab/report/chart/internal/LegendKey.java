package org.resistlab.report.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** The sign that stands before a name in a legend. */
@FunctionalInterface
public interface LegendKey {
    /** Room for a sign, in pixels. */
    double WIDTH = 26;
    /** No sign. */
    LegendKey NONE = (canvas, x, y) -> {
        // nothing to draw
    };

    /**
     * Draws the sign.
     *
     * @param canvas where to
     * @param x its left end; it reaches to {@code x + WIDTH}
     * @param y its middle
     */
    void draw(Canvas canvas, double x, double y);

    /**
     * A piece of line.
     *
     * @param color its colour
     * @param stroke its width and dashes
     * @return the sign
     */
    static LegendKey line(Color color, BasicStroke stroke) {
        return (canvas, x, y) -> canvas.line(x, y, x + WIDTH, y, color, stroke);
    }

    /**
     * A marker.
     *
     * @param marker its shape
     * @param color its colour
     * @param size its size in pixels
     * @return the sign
     */
    static LegendKey marker(Marker marker, Color color, double size) {
        return (canvas, x, y) -> canvas.fill(marker.at(x + WIDTH - size / 2 - 4, y, size), color);
    }

    /**
     * A marker on a piece of line.
     *
     * @param marker its shape
     * @param color the colour of both
     * @param stroke the line's width and dashes
     * @param size the marker's size in pixels
     * @return the sign
     */
    static LegendKey markedLine(Marker marker, Color color, BasicStroke stroke, double size) {
        return (canvas, x, y) -> {
            canvas.line(x, y, x + WIDTH, y, color, stroke);
            canvas.fill(marker.at(x + WIDTH / 2, y, size), color);
        };
    }

    /**
     * A filled area.
     *
     * @param color its colour
     * @return the sign
     */
    static LegendKey area(Color color) {
        return (canvas, x, y) -> canvas.fill(new Rectangle2D.Double(x + WIDTH - 18, y - 5, 14, 10), color);
    }
}
