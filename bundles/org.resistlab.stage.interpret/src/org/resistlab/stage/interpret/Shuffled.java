package org.resistlab.stage.interpret;

import java.util.Arrays;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.explain.ExplanationRequest;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.random.RandomStream;

/**
 * Predictions of samples among which one feature has been shuffled. Several repeats are predicted at once, from copies
 * of the samples below each other in which only that feature's column is replaced.
 */
final class Shuffled {

    private static final int BATCH_CELLS = 1 << 22;

    private final ExplanationRequest request;
    private final FeatureMatrix samples;
    private final int repeats;
    private final int repeatsAtOnce;
    private final double[][] copies;
    private final Execution execution;

    Shuffled(ExplanationRequest request, FeatureMatrix samples, int repeats, Execution execution) {
        this.request = request;
        this.samples = samples;
        this.repeats = repeats;
        this.execution = execution;
        long cells = Math.max(1, (long) samples.rows() * samples.columns());
        repeatsAtOnce = Math.clamp(BATCH_CELLS / cells, 1, repeats);
        double[][] columns = samples.values().toDense().values();
        copies = repeatsAtOnce == 1 ? columns
                : Arrays.stream(columns).map(this::belowEachOther).toArray(double[][]::new);
    }

    private double[] belowEachOther(double[] column) {
        double[] copied = new double[column.length * repeatsAtOnce];
        for (int repeat = 0; repeat < repeatsAtOnce; repeat++) {
            System.arraycopy(column, 0, copied, repeat * column.length, column.length);
        }
        return copied;
    }

    /** How much less than {@code whole} the score is in the mean over all repeats with one feature shuffled. */
    double meanDrop(int feature, double whole) {
        RandomStream random = execution.random().child(samples.feature(feature).id());
        double[] original = samples.column(feature);
        double sum = 0;
        for (int done = 0; done < repeats; done += repeatsAtOnce) {
            execution.checkCancelled();
            int now = Math.min(repeatsAtOnce, repeats - done);
            double[][] predictions = request.model().predict(shuffle(feature, original, now, random));
            for (int repeat = 0; repeat < now; repeat++) {
                int from = repeat * original.length;
                sum += whole - request.score()
                        .applyAsDouble(Arrays.copyOfRange(predictions, from, from + original.length));
            }
        }
        return sum / repeats;
    }

    private FeatureMatrix shuffle(int feature, double[] original, int times, RandomStream random) {
        int rows = original.length * times;
        double[] shuffled = new double[rows];
        for (int repeat = 0; repeat < times; repeat++) {
            int[] from = random.permutation(original.length);
            for (int i = 0; i < from.length; i++) {
                shuffled[repeat * from.length + i] = original[from[i]];
            }
        }
        double[][] columns = copies.clone();
        columns[feature] = shuffled;
        if (times < repeatsAtOnce) {
            Arrays.setAll(columns, j -> j == feature ? shuffled : Arrays.copyOf(copies[j], rows));
        }
        return new FeatureMatrix(samples.features(), DenseMatrix.ofColumns(columns));
    }
}
