package org.resistlab.algorithm.svm;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.state.State;
import org.resistlab.numerics.linear.Products;
import org.resistlab.numerics.matrix.Matrix;

/**
 * Machines that predict by the kernel between samples and all training samples, which is computed once for all machines
 * of a fold: for tuning, where many machines predict few samples.
 *
 * @param training the samples of which the machines are
 */
record TrainingMargins(Machine[] machines, KernelFunction kernel, Samples training) implements Margins {

    /**
     * Key of the kernel with training samples.
     *
     * @param training compared by identity
     */
    private record WithTraining(Matrix training, KernelFunction kernel) {

        @Override
        public boolean equals(Object other) {
            return other instanceof WithTraining that && training == that.training && kernel.equals(that.kernel);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(training) + kernel.hashCode();
        }
    }

    /** As models that stand alone have them: weights, or support vectors only. */
    Margins alone() {
        return kernel.isLinear() ? linear() : KernelMargins.of(machines, kernel, training);
    }

    @Override
    public double[][] of(FeatureMatrix samples) {
        Requirements.columns(samples, training.features().columns());
        double[] values = kernelWith(samples.values());
        double[][] decisions = new double[samples.rows()][machines.length];
        for (int i = 0; i < decisions.length; i++) {
            for (int m = 0; m < machines.length; m++) {
                decisions[i][m] = machines[m].decision(values, i * training.size());
            }
        }
        return decisions;
    }

    /** Samples × training samples. */
    private double[] kernelWith(Matrix samples) {
        Matrix against = training.features().values();
        if (kernel.isLinear()) {
            return Products.cross(samples, against);
        }
        return samples.derived(new WithTraining(against, kernel), () -> {
            double[] products = Products.cross(samples, against);
            double[] own = Samples.squares(samples);
            int n = training.size();
            double[] values = new double[products.length];
            for (int i = 0; i < own.length; i++) {
                for (int k = 0; k < n; k++) {
                    values[i * n + k] = kernel.of(products[i * n + k], own[i], training.square(k));
                }
            }
            return values;
        });
    }

    @Override
    public boolean isLinear() {
        return kernel.isLinear();
    }

    @Override
    public LinearMargins linear() {
        return LinearMargins.of(machines, training.features());
    }

    @Override
    public State state() {
        return alone().state();
    }
}
