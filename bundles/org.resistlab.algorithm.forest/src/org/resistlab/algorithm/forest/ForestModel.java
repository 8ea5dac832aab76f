package org.resistlab.algorithm.forest;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.learner.TreeModel;
import org.resistlab.core.state.State;
import org.resistlab.numerics.tree.TreeEnsemble;

/** A forest: the mean of its trees is the probability of each class, or the value. */
final class ForestModel implements TreeModel {

    private static final String PROBABILITY = "probability";
    private static final String VALUE = "value";

    private final TreeEnsemble trees;
    private final boolean real;
    private final int columns;
    private final double oobScore;
    private final double[] importance;

    /**
     * @param real whether it predicts a real value
     * @param columns number of features
     * @param oobScore accuracy or R² of the samples out of bag; NaN where it was not asked for
     * @param importance of each feature; empty where it was not asked for
     */
    ForestModel(TreeEnsemble trees, boolean real, int columns, double oobScore, double[] importance) {
        this.trees = trees;
        this.real = real;
        this.columns = columns;
        this.oobScore = oobScore;
        this.importance = importance;
    }

    /** The model of the first trees alone, without what was asked of all. */
    ForestModel first(int count) {
        return new ForestModel(TreeEnsemble.mean(trees.trees().subList(0, count)), real, columns, Double.NaN,
                new double[0]);
    }

    double oobScore() {
        return oobScore;
    }

    double[] importance() {
        return importance.clone();
    }

    @Override
    public double[][] predict(FeatureMatrix samples) {
        if (samples.columns() != columns) {
            throw new IllegalArgumentException(
                    "The model was fitted on " + columns + " features, not " + samples.columns() + ".");
        }
        double[][] predictions = trees.predict(samples.values());
        if (!real) {
            for (double[] row : predictions) {
                normalize(row);
            }
        }
        return predictions;
    }

    /** Takes away what rounding adds to 1. */
    private static void normalize(double[] probabilities) {
        double sum = 0;
        for (double probability : probabilities) {
            sum += probability;
        }
        for (int k = 0; k < probabilities.length; k++) {
            probabilities[k] = Math.min(1, probabilities[k] / sum);
        }
    }

    @Override
    public TreeEnsemble trees() {
        return trees;
    }

    @Override
    public String outputScale() {
        return real ? VALUE : PROBABILITY;
    }

    @Override
    public State state() {
        State state = new State().put("scale", outputScale()).put("columns", columns).put("trees",
                ForestState.of(trees));
        if (!Double.isNaN(oobScore)) {
            state.put("oob_score", oobScore);
        }
        if (importance.length > 0) {
            state.put("importance", importance);
        }
        return state;
    }

    static ForestModel restore(State state) {
        return new ForestModel(ForestState.restore(state.state("trees")), state.text("scale").equals(VALUE),
                state.integer("columns"), state.has("oob_score") ? state.real("oob_score") : Double.NaN,
                state.has("importance") ? state.reals("importance") : new double[0]);
    }
}
