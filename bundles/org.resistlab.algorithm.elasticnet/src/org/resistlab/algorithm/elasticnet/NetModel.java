package org.resistlab.algorithm.elasticnet;

import java.util.Arrays;

import org.resistlab.algorithm.elasticnet.path.TuningCurve;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.learner.LinearModel;
import org.resistlab.core.state.State;

/**
 * A weighted sum of few features: log-odds of classes, or a real value. A missing value (NaN) of a feature that has a
 * coefficient makes the prediction of its sample NaN; other features are not read.
 *
 * @param featureCount number of features the model was fitted on
 * @param intercepts one an output: one for a real value and for two classes, otherwise one for each class
 * @param features those with a coefficient other than 0 in some output, ascending
 * @param weights outputs × these features
 * @param positive index of the class that the only output speaks of; -1 for a real value
 * @param strength strength of the penalty
 * @param curve how the strength was chosen; null where it was given
 */
record NetModel(int featureCount, double[] intercepts, int[] features, double[][] weights, int positive,
        double strength, TuningCurve curve) implements LinearModel {

    /** Log-odds of a class without training samples, where each class has an output: its probability is 0. */
    static final double ABSENT = -1e4;

    private static final int REAL = -1;

    @Override
    public double[][] predict(FeatureMatrix samples) {
        if (samples.columns() != featureCount) {
            throw new IllegalArgumentException(
                    "The model was fitted on " + featureCount + " features, not " + samples.columns() + ".");
        }
        double[][] outputs = new double[samples.rows()][];
        Arrays.setAll(outputs, i -> intercepts.clone());
        double[] column = new double[outputs.length];
        for (int f = 0; f < features.length; f++) {
            samples.values().column(features[f], column);
            for (int k = 0; k < intercepts.length; k++) {
                double weight = weights[k][f];
                for (int i = 0; i < outputs.length; i++) {
                    outputs[i][k] += weight * column[i];
                }
            }
        }
        if (positive != REAL) {
            for (int i = 0; i < outputs.length; i++) {
                outputs[i] = probabilities(outputs[i]);
            }
        }
        return outputs;
    }

    private double[] probabilities(double[] logOdds) {
        if (logOdds.length == 1) {
            double rest = StrictMath.exp(-Math.abs(logOdds[0]));
            double less = rest / (1 + rest);
            double[] two = new double[2];
            two[positive] = logOdds[0] >= 0 ? 1 / (1 + rest) : less;
            two[1 - positive] = logOdds[0] >= 0 ? less : 1 / (1 + rest);
            return Double.isNaN(logOdds[0]) ? new double[] {Double.NaN, Double.NaN} : two;
        }
        double most = Arrays.stream(logOdds).reduce(Double.NEGATIVE_INFINITY, Math::max);
        double[] all = new double[logOdds.length];
        double sum = 0;
        for (int k = 0; k < all.length; k++) {
            all[k] = StrictMath.exp(logOdds[k] - most);
            sum += all[k];
        }
        for (int k = 0; k < all.length; k++) {
            all[k] /= sum;
        }
        return all;
    }

    @Override
    public double[][] coefficients() {
        double[][] all = new double[intercepts.length][featureCount];
        for (int k = 0; k < all.length; k++) {
            for (int f = 0; f < features.length; f++) {
                all[k][features[f]] = weights[k][f];
            }
        }
        return all;
    }

    @Override
    public String outputScale() {
        return positive == REAL ? "value" : "log-odds";
    }

    @Override
    public State state() {
        State state = new State().put("feature_count", featureCount).put("intercepts", intercepts)
                .put("features", features).put("weights", weights).put("positive", positive).put("alpha", strength);
        return curve == null ? state : state.put("tuning_curve", curve.state());
    }

    static NetModel restore(State state) {
        return new NetModel(state.integer("feature_count"), state.reals("intercepts"), state.integers("features"),
                state.rows("weights"), state.integer("positive"), state.real("alpha"),
                state.has("tuning_curve") ? TuningCurve.restore(state.state("tuning_curve")) : null);
    }
}
