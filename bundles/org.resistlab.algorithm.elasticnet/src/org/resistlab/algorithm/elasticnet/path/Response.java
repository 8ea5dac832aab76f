package org.resistlab.algorithm.elasticnet.path;

import java.util.Arrays;

/**
 * What samples are to be explained by features.
 *
 * @param values real values, or class codes
 * @param classes number of classes, of which some may have no sample; 0 for real values
 * @param weights one a sample, positive
 */
public record Response(double[] values, int classes, double[] weights) {

    /** Codes of the classes that have samples, ascending; none of real values. */
    int[] present(int[] rows) {
        return classes == 0 ? new int[0]
                : Arrays.stream(rows).map(row -> (int) values[row]).distinct().sorted().toArray();
    }

    /** The task of explaining some of the samples. */
    PathTask task(int[] rows, SampleSet samples, int[] evaluation) {
        double[] selected = new double[rows.length];
        int[] present = present(rows);
        for (int i = 0; i < rows.length; i++) {
            double value = values[rows[i]];
            selected[i] = classes == 0 ? value : Arrays.binarySearch(present, (int) value);
        }
        return new PathTask(samples, selected, present.length, classes > 2, evaluation);
    }

    /** Weights of some samples, with sum 1. */
    double[] shares(int[] rows) {
        double sum = 0;
        double[] shares = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            shares[i] = weights[rows[i]];
            sum += shares[i];
        }
        for (int i = 0; i < rows.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
