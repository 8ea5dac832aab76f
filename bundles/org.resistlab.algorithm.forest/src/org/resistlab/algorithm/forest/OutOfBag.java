package org.resistlab.algorithm.forest;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.resistlab.numerics.random.RandomStream;
import org.resistlab.numerics.tree.FlatTree;
import org.resistlab.numerics.tree.TreeEnsemble;

/** Judges trees by the training samples that they have not seen. */
final class OutOfBag {

    /** Trees that are worked on before their parts are summed. */
    static final int BATCH = 64;

    private final Forest forest;
    private final TreeEnsemble trees;

    OutOfBag(Forest forest, TreeEnsemble trees) {
        this.forest = forest;
        this.trees = trees;
    }

    /**
     * The mean prediction of each training row by the trees that have not seen it; NaN where all have.
     *
     * @return rows × outputs
     */
    double[][] predict() {
        int rows = forest.response().size();
        double[][] sums = new double[rows][trees.outputs()];
        int[] counts = new int[rows];
        for (int from = 0; from < trees.trees().size(); from += BATCH) {
            add(from, Math.min(from + BATCH, trees.trees().size()), sums, counts);
        }
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < sums[i].length; k++) {
                sums[i][k] /= counts[i];
            }
        }
        return sums;
    }

    private void add(int from, int to, double[][] sums, int[] counts) {
        int[][] rows = new int[to - from][];
        int[][] leaves = new int[to - from][];
        forest.execution().forEach(to - from, t -> {
            rows[t] = forest.outOfBag(from + t);
            leaves[t] = trees.trees().get(from + t).leaves(forest.matrix(), rows[t]);
        });
        for (int t = 0; t < rows.length; t++) {
            FlatTree tree = trees.trees().get(from + t);
            for (int i = 0; i < rows[t].length; i++) {
                counts[rows[t][i]]++;
                for (int k = 0; k < trees.outputs(); k++) {
                    sums[rows[t][i]][k] += tree.value(leaves[t][i], k);
                }
            }
        }
    }

    /**
     * Accuracy for classes, R² for real values, of the rows that at least one tree has not seen; NaN if there is none,
     * or if their values are all the same.
     */
    double score() {
        double[][] predictions = predict();
        int[] rows = IntStream.range(0, predictions.length).filter(i -> !Double.isNaN(predictions[i][0])).toArray();
        return forest.response().isReal() ? determination(predictions, rows) : accuracy(predictions, rows);
    }

    private double accuracy(double[][] predictions, int[] rows) {
        Response response = forest.response();
        int right = 0;
        for (int row : rows) {
            int best = 0;
            for (int k = 1; k < predictions[row].length; k++) {
                best = predictions[row][k] > predictions[row][best] ? k : best;
            }
            right += best == response.present()[response.codes()[row]] ? 1 : 0;
        }
        return (double) right / rows.length;
    }

    private double determination(double[][] predictions, int[] rows) {
        double[] values = forest.response().values();
        double mean = IntStream.of(rows).mapToDouble(row -> values[row]).average().orElse(Double.NaN);
        double residual = 0;
        double total = 0;
        for (int row : rows) {
            residual += (values[row] - predictions[row][0]) * (values[row] - predictions[row][0]);
            total += (values[row] - mean) * (values[row] - mean);
        }
        return total > 0 ? 1 - residual / total : Double.NaN;
    }

    /**
     * By how much the squared error of the unseen samples rises when a feature is permuted among them (for classes,
     * that of the probabilities, summed over the classes), in the mean over the trees. Breiman 2001.
     */
    double[] permutationImportance() {
        double[] importance = new double[forest.matrix().columns()];
        int count = trees.trees().size();
        for (int from = 0; from < count; from += BATCH) {
            int first = from;
            double[][] rises = new double[Math.min(BATCH, count - from)][];
            forest.execution().forEach(rises.length, t -> rises[t] = rises(first + t));
            for (int t = 0; t < rises.length; t++) {
                int[] features = tested(trees.trees().get(first + t));
                for (int j = 0; j < features.length; j++) {
                    importance[features[j]] += rises[t][j] / count;
                }
            }
        }
        return importance;
    }

    private static int[] tested(FlatTree tree) {
        return Arrays.stream(tree.feature()).filter(feature -> feature >= 0).sorted().distinct().toArray();
    }

    /** For each feature that a tree tests, the rise of its mean error. */
    private double[] rises(int t) {
        FlatTree tree = trees.trees().get(t);
        int[] rows = forest.outOfBag(t);
        int[] features = tested(tree);
        double[] rises = new double[features.length];
        if (rows.length == 0) {
            return rises;
        }
        double loss = loss(tree, tree.leaves(forest.matrix(), rows), rows);
        RandomStream random = forest.execution().random().child("permutation-" + t);
        for (int j = 0; j < features.length; j++) {
            forest.execution().checkCancelled();
            PermutedColumn permuted = new PermutedColumn(forest.matrix(), features[j], rows,
                    random.permutation(rows.length));
            rises[j] = (loss(tree, tree.leaves(permuted, rows), rows) - loss) / rows.length;
        }
        return rises;
    }

    private double loss(FlatTree tree, int[] leaves, int[] rows) {
        double loss = 0;
        for (int i = 0; i < rows.length; i++) {
            loss += forest.response().loss(tree, leaves[i], rows[i]);
        }
        return loss;
    }
}
