package org.resistlab.core.result;

import java.util.List;

import org.resistlab.core.data.Target;

/**
 * Predictions of samples by models that had not seen them.
 *
 * @param samples ids of n samples
 * @param truth their truth
 * @param folds repeats × n: in which fold the sample was held out, from 0; -1 where it was not predicted in that repeat
 * @param scores repeats × n × outputs: probabilities of the classes, or one value; null where not predicted
 */
public record Predictions(List<String> samples, Target truth, int[][] folds, double[][][] scores) {

    public int repeats() {
        return folds.length;
    }

    /** How many predictions there are, over all repeats. */
    public int count() {
        int count = 0;
        for (double[][] repeat : scores) {
            for (double[] sample : repeat) {
                count += sample == null ? 0 : 1;
            }
        }
        return count;
    }
}
