package org.resistlab.algorithm.elasticnet.ridge;

import java.util.Arrays;

import org.resistlab.numerics.blas.Blas;
import org.resistlab.numerics.blas.Lapack;

/**
 * Several classes: the step by conjugate gradients, preconditioned by the Cholesky decompositions of the classes alone,
 * among steps that do not move all classes together.
 */
final class SoftmaxFeatures extends FeatureCoordinates {

    /** How well a step is solved; the next one mends the rest. */
    private static final double ACCURACY = 1e-4;
    private static final int ITERATIONS = 500;

    private final double[][] factors;
    private final double[] probabilities;
    private double[] weights;
    private final double[] sums;

    SoftmaxFeatures(int outputs, CenteredColumns x) {
        super(outputs, x);
        this.factors = new double[outputs][size() * size()];
        this.probabilities = new double[outputs * samples];
        this.sums = new double[outputs * samples];
    }

    @Override
    public boolean curve(double[] at, double[] ofSamples) {
        System.arraycopy(at, 0, probabilities, 0, probabilities.length);
        weights = ofSamples;
        double[] curvatures = new double[samples];
        for (int k = 0; k < outputs; k++) {
            for (int i = 0; i < samples; i++) {
                double p = probabilities[k * samples + i];
                curvatures[i] = weights[i] * p * (1 - p);
            }
            products(curvatures, factors[k]);
            if (!Lapack.get().cholesky(size(), factors[k])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void step(double[] step) {
        Arrays.fill(step, 0);
        double[] rest = fall.clone();
        double[] direction = precondition(rest);
        double[] product = new double[rest.length];
        double length = dot(rest, direction);
        double wanted = ACCURACY * ACCURACY * length;
        for (int iteration = 0; iteration < ITERATIONS && length > wanted; iteration++) {
            multiply(direction, product);
            double amount = length / dot(direction, product);
            Blas.get().axpy(step.length, amount, direction, 0, step, 0);
            Blas.get().axpy(rest.length, -amount, product, 0, rest, 0);
            double[] conditioned = precondition(rest);
            double next = dot(rest, conditioned);
            for (int i = 0; i < direction.length; i++) {
                direction[i] = conditioned[i] + next / length * direction[i];
            }
            length = next;
        }
    }

    private static double dot(double[] a, double[] b) {
        return Blas.get().dot(a.length, a, 0, b, 0);
    }

    private double[] precondition(double[] rest) {
        double[] out = rest.clone();
        balance(out);
        double[] part = new double[size()];
        for (int k = 0; k < outputs; k++) {
            System.arraycopy(out, k * size(), part, 0, size());
            Lapack.get().choleskySolve(size(), factors[k], 1, part);
            System.arraycopy(part, 0, out, k * size(), size());
        }
        balance(out);
        return out;
    }

    /** Takes from each unknown its mean over the classes. */
    private void balance(double[] unknowns) {
        for (int j = 0; j < size(); j++) {
            double mean = 0;
            for (int k = 0; k < outputs; k++) {
                mean += unknowns[k * size() + j] / outputs;
            }
            for (int k = 0; k < outputs; k++) {
                unknowns[k * size() + j] -= mean;
            }
        }
    }

    /** The curvature times a direction. */
    private void multiply(double[] direction, double[] out) {
        sums(direction, sums);
        for (int i = 0; i < samples; i++) {
            double mean = 0;
            for (int k = 0; k < outputs; k++) {
                mean += probabilities[k * samples + i] * sums[k * samples + i];
            }
            for (int k = 0; k < outputs; k++) {
                sums[k * samples + i] = weights[i] * probabilities[k * samples + i] * (sums[k * samples + i] - mean);
            }
        }
        Blas.get().gemm(false, true, outputs, size(), samples, 1, sums, 0, samples, columns, 0, samples, 0, out, 0,
                size());
        for (int k = 0; k < outputs; k++) {
            Blas.get().axpy(penalized, 1, direction, k * size(), out, k * size());
        }
    }
}
