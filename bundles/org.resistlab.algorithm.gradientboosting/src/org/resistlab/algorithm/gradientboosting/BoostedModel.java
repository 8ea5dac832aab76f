package org.resistlab.algorithm.gradientboosting;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.learner.TreeModel;
import org.resistlab.core.state.State;
import org.resistlab.numerics.tree.TreeEnsemble;

/**
 * Boosted trees that sum to log-odds (of the positive class where there are two, otherwise one for each class) or to a
 * real value.
 */
final class BoostedModel implements TreeModel {

    private final BoostedTrees trees;
    private final boolean classes;
    private final int columns;
    private final int positive;

    /**
     * @param classes whether the sums are log-odds
     * @param columns number of features
     * @param positive the class that a single output speaks of
     */
    BoostedModel(BoostedTrees trees, boolean classes, int columns, int positive) {
        this.trees = trees;
        this.classes = classes;
        this.columns = columns;
        this.positive = positive;
    }

    @Override
    public double[][] predict(FeatureMatrix samples) {
        if (samples.columns() != columns) {
            throw new IllegalArgumentException(
                    "The model was fitted on " + columns + " features, not " + samples.columns() + ".");
        }
        double[][] scores = trees.scores(samples.values());
        double[][] predictions = new double[samples.rows()][];
        for (int i = 0; i < predictions.length; i++) {
            double[] sums = new double[scores.length];
            for (int k = 0; k < sums.length; k++) {
                sums[k] = scores[k][i];
            }
            predictions[i] = prediction(sums);
        }
        return predictions;
    }

    private double[] prediction(double[] sums) {
        if (!classes) {
            return sums;
        }
        if (sums.length > 1) {
            return Probabilities.softmax(sums);
        }
        double[] two = new double[2];
        two[positive] = Probabilities.logistic(sums[0]);
        two[1 - positive] = Probabilities.logistic(-sums[0]);
        return two;
    }

    /**
     * What the features are worth to the trees.
     *
     * @param kind xgboost's name: {@code weight}, the number of splits; {@code total_gain} and {@code total_cover},
     *        what the splits lowered the loss by (twice) and the samples they split; {@code gain} and {@code cover},
     *        their means
     * @return one a feature, 0 for a feature that is not used
     */
    double[] importance(String kind) {
        double[] sum = new double[columns];
        double[] count = new double[columns];
        for (BoostedTree tree : trees.trees()) {
            for (int node = 0; node < tree.feature().length; node++) {
                int feature = tree.feature()[node];
                if (feature >= 0) {
                    count[feature]++;
                    sum[feature] += kind.endsWith("gain") ? tree.gain()[node] : tree.cover()[node];
                }
            }
        }
        for (int j = 0; j < columns; j++) {
            sum[j] = switch (kind) {
                case "weight" -> count[j];
                case "gain", "cover" -> count[j] == 0 ? 0 : sum[j] / count[j];
                default -> sum[j];
            };
        }
        return sum;
    }

    /** Number of trees. */
    int size() {
        return trees.trees().size();
    }

    @Override
    public TreeEnsemble trees() {
        return trees.ensemble();
    }

    @Override
    public String outputScale() {
        return classes ? "log-odds" : "value";
    }

    @Override
    public State state() {
        return new State().put("classes", classes).put("columns", columns).put("positive", positive).put("trees",
                trees.state());
    }

    static BoostedModel restore(State state) {
        return new BoostedModel(BoostedTrees.restore(state.state("trees")), state.flag("classes"),
                state.integer("columns"), state.integer("positive"));
    }
}
