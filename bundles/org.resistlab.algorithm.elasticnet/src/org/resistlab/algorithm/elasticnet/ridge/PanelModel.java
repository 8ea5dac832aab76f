package org.resistlab.algorithm.elasticnet.ridge;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.learner.LinearModel;
import org.resistlab.core.state.State;
import org.resistlab.numerics.matrix.Matrix;

/**
 * A model that was learned with others of the same features. Samples that several of them predict are read once for all
 * of them; the predictions are those of the model alone.
 *
 * @param own the model
 * @param weights of all models, models × features
 * @param index of the model among them
 */
record PanelModel(WeightedSums own, double[][] weights, int index) implements LinearModel {

    /** Kept with samples: what the models of a panel make of them. */
    private static final class Shared {

        private boolean isKnown;
        private double[][] sums;

        /** Null for the first that asks, which may be the only one. */
        synchronized double[] sums(Matrix samples, double[][] weights, int index) {
            if (!isKnown) {
                isKnown = true;
                return null;
            }
            if (sums == null) {
                sums = FeatureSums.ofSamples(samples, weights);
            }
            return sums[index];
        }
    }

    /** A panel as a key: equal to itself alone. */
    private record Panel(double[][] weights) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Panel that && weights == that.weights;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(weights);
        }
    }

    @Override
    public double[][] predict(FeatureMatrix samples) {
        own.requireFeatures(samples);
        Shared shared = samples.values().derived(new Panel(weights), Shared::new);
        double[] sums = shared.sums(samples.values(), weights, index);
        return sums == null ? own.predict(samples) : own.predictions(new double[][] {sums});
    }

    @Override
    public double[][] coefficients() {
        return own.coefficients();
    }

    @Override
    public double[] intercepts() {
        return own.intercepts();
    }

    @Override
    public String outputScale() {
        return own.outputScale();
    }

    @Override
    public State state() {
        return own.state();
    }
}
