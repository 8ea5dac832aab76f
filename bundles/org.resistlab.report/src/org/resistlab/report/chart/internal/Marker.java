package org.resistlab.report.chart.internal;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The shapes of points, so that a series is known without its colour; sized to look equally heavy. */
public enum Marker {
    /** A disc. */
    CIRCLE,
    /** A triangle, point up. */
    TRIANGLE,
    /** A square. */
    SQUARE,
    /** A square on its corner. */
    DIAMOND,
    /** A triangle, point down. */
    TRIANGLE_DOWN,
    /** An upright cross. */
    PLUS,
    /** A diagonal cross. */
    CROSS,
    /** A wide bar. */
    BAR;

    /**
     * Returns the marker of a series.
     *
     * @param series the number of the series, from 0; begins again after the last marker
     * @return the marker
     */
    public static Marker of(int series) {
        return values()[series % values().length];
    }

    /**
     * Returns the outline of the marker.
     *
     * @param x the centre
     * @param y the centre
     * @param size the diameter of the disc that looks as heavy, in pixels
     * @return the outline, to be filled
     */
    public Shape at(double x, double y, double size) {
        double r = size / 2;
        return switch (this) {
            case CIRCLE -> new Ellipse2D.Double(x - r, y - r, size, size);
            case SQUARE -> new Rectangle2D.Double(x - 0.88 * r, y - 0.88 * r, 1.76 * r, 1.76 * r);
            case BAR -> new Rectangle2D.Double(x - 1.2 * r, y - 0.55 * r, 2.4 * r, 1.1 * r);
            case TRIANGLE -> polygon(x, y, r, 0, -1.15, 1.1, 0.8, -1.1, 0.8);
            case TRIANGLE_DOWN -> polygon(x, y, r, 0, 1.15, 1.1, -0.8, -1.1, -0.8);
            case DIAMOND -> polygon(x, y, r, 0, -1.25, 1.25, 0, 0, 1.25, -1.25, 0);
            case PLUS ->
                polygon(x, y, r, -0.38, -1.15, 0.38, -1.15, 0.38, -0.38, 1.15, -0.38, 1.15, 0.38, 0.38, 0.38, 0.38,
                        1.15, -0.38, 1.15, -0.38, 0.38, -1.15, 0.38, -1.15, -0.38, -0.38, -0.38);
            case CROSS -> polygon(x, y, r, 0, -0.5, 0.6, -1.1, 1.1, -0.6, 0.5, 0, 1.1, 0.6, 0.6, 1.1, 0, 0.5, -0.6, 1.1,
                    -1.1, 0.6, -0.5, 0, -1.1, -0.6, -0.6, -1.1);
        };
    }

    private static Shape polygon(double x, double y, double scale, double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(x + scale * corners[0], y + scale * corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(x + scale * corners[i], y + scale * corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}
