package org.resistlab.stage.preprocess.select;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.execution.Execution;
import org.resistlab.numerics.statistics.Order;

/** Scores columns, and chooses by score. */
final class Choice {

    private static final int CHECK_EVERY = 1024;

    private Choice() {
    }

    /** The score of each numeric column; NaN for a categorical one. */
    static double[] scores(FeatureMatrix samples, ColumnScore score, Execution execution) {
        double[] scores = new double[samples.columns()];
        double[] values = new double[samples.rows()];
        for (int j = 0; j < scores.length; j++) {
            if (j % CHECK_EVERY == 0) {
                execution.checkCancelled();
            }
            scores[j] = Double.NaN;
            if (samples.feature(j).isNumeric()) {
                samples.values().column(j, values);
                scores[j] = score.of(values);
            }
        }
        return scores;
    }

    /** The numbers of the {@code k} largest scores, ascending; NaN is below all, and of equals the first are taken. */
    static int[] largest(double[] scores, int k) {
        int[] best = Arrays.copyOf(Order.descending(scores), Math.min(k, scores.length));
        Arrays.sort(best);
        return best;
    }

    /**
     * A selection of what is flagged.
     *
     * @throws IllegalArgumentException in these words, if that is nothing
     */
    static FittedSelection of(boolean[] kept, String ifNone) {
        int[] columns = IntStream.range(0, kept.length).filter(j -> kept[j]).toArray();
        if (columns.length == 0) {
            throw new IllegalArgumentException(ifNone);
        }
        return new FittedSelection(kept.length, columns);
    }
}
