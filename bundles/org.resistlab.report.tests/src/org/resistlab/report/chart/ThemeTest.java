package org.resistlab.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {
    /**
     * What people without green cones see of linear RGB (Machado, Oliveira and Fernandes 2009, severity 1,
     * doi:10.1109/TVCG.2009.113).
     */
    private static final double[][] DEUTERANOPIA = {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413},
            {-0.011820, 0.042940, 0.968881}};

    static List<Theme> themes() {
        return List.of(Theme.LIGHT, Theme.DARK);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textIsReadable(Theme theme) {
        assertTrue(contrast(theme.text(), theme.background()) >= 7);
        assertTrue(contrast(theme.muted(), theme.background()) >= 4.5);
        assertTrue(contrast(theme.neutral(), theme.background()) >= 3);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theOrderedScaleRisesInLightness(Theme theme) {
        for (int i = 1; i <= 20; i++) {
            assertTrue(luminance(theme.scaleAt(i / 20.0)) > luminance(theme.scaleAt((i - 1) / 20.0)), "at " + i);
        }
        assertEquals(theme.neutral(), theme.scaleAt(Double.NaN));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theFirstSixSeriesDifferForThoseWithoutGreenCones(Theme theme) {
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < i; j++) {
                double distance = distance(theme.series().get(i), theme.series().get(j));
                assertTrue(distance > 0.05, "series " + j + " and " + i + ": " + distance);
            }
        }
        assertTrue(distance(theme.positive(), theme.negative()) > 0.2);
    }

    @Test
    void theEndsOfAScaleAreItsFirstAndLastColour() {
        assertEquals(Theme.LIGHT.heat().getFirst(), Theme.LIGHT.heatAt(-1));
        assertEquals(Theme.LIGHT.heat().getLast(), Theme.LIGHT.heatAt(1));
    }

    private static double distance(Color a, Color b) {
        double sum = 0;
        for (double[] row : DEUTERANOPIA) {
            double[] x = linear(a);
            double[] y = linear(b);
            double difference = row[0] * (x[0] - y[0]) + row[1] * (x[1] - y[1]) + row[2] * (x[2] - y[2]);
            sum += difference * difference;
        }
        return Math.sqrt(sum);
    }

    private static double contrast(Color a, Color b) {
        double x = luminance(a) + 0.05;
        double y = luminance(b) + 0.05;
        return Math.max(x, y) / Math.min(x, y);
    }

    private static double luminance(Color color) {
        double[] c = linear(color);
        return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
    }

    private static double[] linear(Color color) {
        double[] linear = new double[3];
        int[] channels = {color.getRed(), color.getGreen(), color.getBlue()};
        for (int i = 0; i < 3; i++) {
            double c = channels[i] / 255.0;
            linear[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
        return linear;
    }
}
