package org.resistlab.algorithm.ensemble.stacking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.resistlab.core.data.Split;
import org.resistlab.core.data.TrainingSet;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.learner.EnsembleExecution;
import org.resistlab.core.learner.Member;

/**
 * What each member predicts of samples that it was not trained on.
 *
 * @param rows the samples that were held out at least once, ascending: all of them with folds, fewer with one split
 * @param predictions for each member, one row for each of {@code rows}: the mean over the times it was held out
 */
record OutOfFold(int[] rows, List<double[][]> predictions) {

    /**
     * Fits every member on the training side of every inner fold.
     *
     * @throws IllegalArgumentException if a member predicts no number for a sample, naming both
     */
    static OutOfFold of(List<Member> members, TrainingSet data, EnsembleExecution execution) {
        List<Split> splits = execution.innerSplits(data);
        int[] times = new int[data.size()];
        double[][][] sums = new double[members.size()][data.size()][];
        for (int fold = 0; fold < splits.size(); fold++) {
            Split split = splits.get(fold);
            for (int row : split.heldOutRows()) {
                times[row]++;
            }
            Execution ofFold = execution.part("fold-" + fold);
            for (int m = 0; m < sums.length; m++) {
                execution.checkCancelled();
                add(sums[m], predict(members.get(m), split, ofFold), split.heldOutRows());
            }
        }
        int[] rows = IntStream.range(0, times.length).filter(row -> times[row] > 0).toArray();
        if (rows.length == 0) {
            throw new IllegalArgumentException(
                    "The inner folds hold no sample out: stacking has nothing to learn from.");
        }
        List<double[][]> means = new ArrayList<>();
        for (double[][] sum : sums) {
            means.add(means(sum, rows, times));
        }
        return new OutOfFold(rows, means);
    }

    private static double[][] predict(Member member, Split split, Execution execution) {
        double[][] predictions = member.fit(split.training(), execution.part(member.id())).predict(split.heldOut());
        for (int i = 0; i < predictions.length; i++) {
            for (double value : predictions[i]) {
                if (!Double.isFinite(value)) {
                    throw new IllegalArgumentException("Member " + member.id() + " predicts " + value + " for sample "
                            + split.heldOut().samples().get(i) + ", which stacking cannot learn from.");
                }
            }
        }
        return predictions;
    }

    private static void add(double[][] sums, double[][] predictions, int[] rows) {
        for (int i = 0; i < rows.length; i++) {
            double[] sum = sums[rows[i]];
            if (sum == null) {
                sums[rows[i]] = predictions[i].clone();
            } else {
                for (int k = 0; k < sum.length; k++) {
                    sum[k] += predictions[i][k];
                }
            }
        }
    }

    private static double[][] means(double[][] sums, int[] rows, int[] times) {
        double[][] means = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            means[i] = sums[rows[i]];
            for (int k = 0; k < means[i].length; k++) {
                means[i][k] /= times[rows[i]];
            }
        }
        return means;
    }
}
