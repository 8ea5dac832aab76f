package org.resistlab.report.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

import org.resistlab.report.chart.internal.Marks;

/** Bars from 0, one a row. */
final class BarRows {
    private static final double THICKNESS = 0.62;

    private BarRows() {
    }

    static Marks marks(double[] lengths, Color... colors) {
        return (canvas, p) -> {
            double thickness = THICKNESS * p.area().getHeight() / lengths.length;
            for (int i = 0; i < lengths.length; i++) {
                canvas.fill(new Rectangle2D.Double(Math.min(p.x(0), p.x(lengths[i])), p.y(i) - thickness / 2,
                        Math.abs(p.x(lengths[i]) - p.x(0)), thickness), colors[i % colors.length]);
            }
        };
    }
}
