package org.resistlab.algorithm.elasticnet.ridge;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.learner.LinearModel;
import org.resistlab.core.state.State;

/**
 * Weighted sums of the features: a real value, or log-odds of classes.
 *
 * @param weights outputs × features
 * @param constants one an output
 * @param link what becomes of the sums
 */
record WeightedSums(double[][] weights, double[] constants, Link link) implements LinearModel {

    @Override
    public double[][] predict(FeatureMatrix samples) {
        requireFeatures(samples);
        return predictions(FeatureSums.ofSamples(samples.values(), weights));
    }

    /** @throws IllegalArgumentException if the samples have not as many features as the model */
    void requireFeatures(FeatureMatrix samples) {
        if (samples.columns() != weights[0].length) {
            throw new IllegalArgumentException(
                    "The model was fitted on " + weights[0].length + " features, not " + samples.columns() + ".");
        }
    }

    /** @param sums outputs × samples, without the constants */
    double[][] predictions(double[][] sums) {
        double[][] bySample = new double[sums[0].length][sums.length];
        for (int i = 0; i < bySample.length; i++) {
            for (int k = 0; k < sums.length; k++) {
                bySample[i][k] = constants[k] + sums[k][i];
            }
        }
        return link.predictions(bySample);
    }

    @Override
    public double[][] coefficients() {
        double[][] copy = new double[weights.length][];
        for (int k = 0; k < copy.length; k++) {
            copy[k] = weights[k].clone();
        }
        return copy;
    }

    @Override
    public double[] intercepts() {
        return constants.clone();
    }

    @Override
    public String outputScale() {
        return link.scale();
    }

    @Override
    public State state() {
        return new State().put("coefficients", weights).put("intercepts", constants).put("link", link.state());
    }

    static WeightedSums restore(State state) {
        return new WeightedSums(state.rows("coefficients"), state.reals("intercepts"),
                Link.restore(state.state("link")));
    }
}
