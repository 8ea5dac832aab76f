package org.resistlab.report.figure;

import java.util.Arrays;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.result.Predictions;
import org.resistlab.numerics.metrics.CrossValidatedScores;

/**
 * One output of the predictions of held-out samples, as metrics and figures want it.
 *
 * @param values [repeats][samples], NaN where a repeat did not predict a sample
 * @param folds [repeats][samples]
 */
public record HeldOutScores(double[][] values, int[][] folds) {

    /** The probability of a class, or with output 0 the value of a regression. */
    public static HeldOutScores of(Predictions predictions, int output) {
        double[][] values = new double[predictions.repeats()][predictions.samples().size()];
        for (int r = 0; r < values.length; r++) {
            for (int i = 0; i < values[r].length; i++) {
                double[] scores = predictions.scores()[r][i];
                values[r][i] = scores == null ? Double.NaN : scores[output];
            }
        }
        return new HeldOutScores(values, predictions.folds());
    }

    /** 1 for the samples of a class, 0 for all others. */
    public static int[] isClass(ClassTarget truth, int wanted) {
        return Arrays.stream(truth.codes()).map(code -> code == wanted ? 1 : 0).toArray();
    }

    /** One class against the rest. */
    public static CrossValidatedScores against(Predictions predictions, ClassTarget truth, int wanted) {
        HeldOutScores scores = of(predictions, wanted);
        return new CrossValidatedScores(isClass(truth, wanted), scores.values(), scores.folds());
    }

    /** Each sample's mean over the repeats that predicted it; NaN if none did. */
    public double[] mean() {
        double[] mean = new double[values.length == 0 ? 0 : values[0].length];
        for (int i = 0; i < mean.length; i++) {
            double sum = 0;
            int count = 0;
            for (double[] repeat : values) {
                if (!Double.isNaN(repeat[i])) {
                    sum += repeat[i];
                    count++;
                }
            }
            mean[i] = count == 0 ? Double.NaN : sum / count;
        }
        return mean;
    }
}
