package org.resistlab.report.chart.internal;

import java.util.List;

import org.resistlab.report.chart.CurvePoint;

/**
 * A line through points.
 *
 * @param name its name
 * @param x where the points lie; those that are not finite are left out
 * @param y where the points lie
 * @param value what the legend says of it
 * @param isModel whether it is a model's, and the name the model's id
 * @param points where samples are on it
 */
public record CurveSeries(String name, double[] x, double[] y, String value, boolean isModel, List<CurvePoint> points) {
    /**
     * Tells whether the line can be drawn.
     *
     * @return whether at least two points are finite
     */
    public boolean drawable() {
        int points = 0;
        for (int i = 0; i < x.length; i++) {
            if (Double.isFinite(x[i]) && Double.isFinite(y[i])) {
                points++;
            }
        }
        return points > 1;
    }
}
