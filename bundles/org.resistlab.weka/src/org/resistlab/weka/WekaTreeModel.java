package org.resistlab.weka;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.learner.TreeModel;
import org.resistlab.core.state.State;
import org.resistlab.numerics.matrix.RowMajor;
import org.resistlab.numerics.tree.TreeEnsemble;

/**
 * Trees that Weka has grown. Their sum is the probability of each class, a real value, or log-odds: of the positive
 * class where there are two, otherwise one for each class, of which the softmax is taken.
 */
public final class WekaTreeModel implements TreeModel {

    private static final String PROBABILITY = "probability";
    private static final String LOG_ODDS = "log-odds";
    private static final String VALUE = "value";

    private final TreeEnsemble trees;
    private final String scale;
    private final int columns;
    private final int positive;

    private WekaTreeModel(TreeEnsemble trees, String scale, int columns, int positive) {
        this.trees = trees;
        this.scale = scale;
        this.columns = columns;
        this.positive = positive;
    }

    /** Trees that sum to the probability of each class. */
    public static WekaTreeModel ofProbabilities(TreeEnsemble trees, int columns) {
        return new WekaTreeModel(trees, PROBABILITY, columns, 0);
    }

    /**
     * Trees that sum to log-odds.
     *
     * @param positive index of the class that a single output speaks of
     */
    public static WekaTreeModel ofLogOdds(TreeEnsemble trees, int columns, int positive) {
        return new WekaTreeModel(trees, LOG_ODDS, columns, positive);
    }

    /** Trees that sum to a real value. */
    public static WekaTreeModel ofValues(TreeEnsemble trees, int columns) {
        return new WekaTreeModel(trees, VALUE, columns, 0);
    }

    @Override
    public double[][] predict(FeatureMatrix samples) {
        Requirements.columns(samples, columns);
        double[][] rows = RowMajor.of(samples.values());
        double[][] predictions = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            double[] sum = trees.predict(rows[i]);
            predictions[i] = switch (scale) {
                case LOG_ODDS -> LogOdds.probabilities(sum, positive);
                case PROBABILITY -> normalized(sum);
                default -> sum;
            };
        }
        return predictions;
    }

    /** Takes away what rounding adds to 1. */
    private static double[] normalized(double[] probabilities) {
        double sum = 0;
        for (double probability : probabilities) {
            sum += probability;
        }
        for (int k = 0; k < probabilities.length; k++) {
            probabilities[k] = Math.min(1, probabilities[k] / sum);
        }
        return probabilities;
    }

    @Override
    public TreeEnsemble trees() {
        return trees;
    }

    @Override
    public String outputScale() {
        return scale;
    }

    @Override
    public State state() {
        return new State().put("scale", scale).put("columns", columns).put("positive", positive).put("trees",
                TreesState.of(trees));
    }

    public static WekaTreeModel restore(State state) {
        return new WekaTreeModel(TreesState.restore(state.state("trees")), state.text("scale"),
                state.integer("columns"), state.integer("positive"));
    }
}
