package org.resistlab.report.chart.internal;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Spreads points of one row so that equal values lie beside each other. The values are put into narrow bins, and the
 * points of a bin alternate above and below the row's middle, as in the beeswarm plot of the shap package (Lundberg et
 * al., Nature Machine Intelligence 2020, doi:10.1038/s42256-019-0138-9), but without its random order: equal input
 * gives an equal picture.
 */
public final class Swarm {
    private Swarm() {
    }

    /**
     * Returns how far from the middle of its row each point lies.
     *
     * @param values the values; NaN gets no place
     * @param low the lower end of the axis
     * @param high the upper end of the axis
     * @param bins how many bins the axis has
     * @return layers from the middle, positive above and negative below it; 0 for NaN
     */
    public static int[] layers(double[] values, double low, double high, int bins) {
        int[] bin = new int[values.length];
        Integer[] order = new Integer[values.length];
        for (int i = 0; i < values.length; i++) {
            bin[i] = (int) Math.round(bins * (values[i] - low) / Math.max(high - low, Double.MIN_NORMAL));
            order[i] = i;
        }
        Arrays.sort(order, Comparator.comparingInt(i -> bin[i]));
        int[] layers = new int[values.length];
        int taken = 0;
        int last = Integer.MIN_VALUE;
        for (int i : order) {
            if (Double.isNaN(values[i])) {
                continue;
            }
            taken = bin[i] == last ? taken + 1 : 0;
            last = bin[i];
            layers[i] = (taken + 1) / 2 * (taken % 2 == 0 ? 1 : -1);
        }
        return layers;
    }
}
