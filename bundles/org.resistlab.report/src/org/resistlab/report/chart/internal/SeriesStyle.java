package org.resistlab.report.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;

import org.resistlab.report.chart.Theme;

/**
 * How a series looks: no two of the first 64 series look alike, and no two of the first 8 in black and white.
 *
 * @param color its colour
 * @param marker the shape of its points
 * @param stroke its lines
 */
public record SeriesStyle(Color color, Marker marker, BasicStroke stroke) {
    private static final List<float[]> DASHES = List.of(new float[] {}, new float[] {7, 3}, new float[] {2, 2},
            new float[] {9, 3, 2, 3}, new float[] {13, 4}, new float[] {5, 2, 2, 2, 2, 2}, new float[] {4, 5},
            new float[] {13, 3, 5, 3});

    /**
     * Returns the look of a series.
     *
     * @param theme the colours
     * @param series its number, from 0
     * @return the look
     */
    public static SeriesStyle of(Theme theme, int series) {
        int colours = theme.series().size();
        int round = series / colours;
        return new SeriesStyle(theme.series().get(series % colours), Marker.of(series + round),
                FigurePlot.stroke(2, DASHES.get((series + round) % DASHES.size())));
    }
}
