package org.resistlab.algorithm.svm;

import java.util.Locale;

import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;

/**
 * A kernel, computed from inner products; scikit-learn's definitions.
 *
 * @param shape linear ⟨x, y⟩, rbf exp(-gamma ‖x - y‖²) or poly (gamma ⟨x, y⟩ + coef0)^degree
 */
record KernelFunction(Shape shape, double gamma, double coef0, int degree) {

    /** The kernels' forms. */
    enum Shape {
        LINEAR, RBF, POLY;
    }

    static KernelFunction of(Parameters parameters, Samples samples) {
        Shape shape = Shape.valueOf(parameters.text("kernel").toUpperCase(Locale.ROOT));
        return switch (shape) {
            case LINEAR -> new KernelFunction(shape, 1, 0, 1);
            case RBF -> new KernelFunction(shape, gamma(parameters, samples), 0, 1);
            case POLY -> new KernelFunction(shape, gamma(parameters, samples), parameters.real("coef0"),
                    parameters.integer("degree"));
        };
    }

    private static double gamma(Parameters parameters, Samples samples) {
        if (!parameters.isWord("gamma")) {
            return parameters.real("gamma");
        }
        if (parameters.text("gamma").equals("auto")) {
            return 1.0 / samples.features().columns();
        }
        double variance = samples.variance();
        return variance > 0 ? 1 / (samples.features().columns() * variance) : 1;
    }

    boolean isLinear() {
        return shape == Shape.LINEAR;
    }

    /** The kernel of two samples, given their inner product and their squared lengths. */
    double of(double product, double squareA, double squareB) {
        return switch (shape) {
            case LINEAR -> product;
            case RBF -> StrictMath.exp(-gamma * Math.max(0, squareA + squareB - 2 * product));
            case POLY -> power(gamma * product + coef0);
        };
    }

    private double power(double base) {
        double result = 1;
        for (int i = 0; i < degree; i++) {
            result *= base;
        }
        return result;
    }

    /**
     * The kernel matrix of samples; the matrix of inner products itself where the kernel is linear.
     *
     * @param products n × n inner products, row-major and symmetric; so is the result
     */
    double[] matrix(double[] products, int n) {
        if (isLinear()) {
            return products;
        }
        double[] kernel = new double[products.length];
        for (int i = 0; i < n; i++) {
            double square = products[i * n + i];
            for (int k = 0; k <= i; k++) {
                kernel[i * n + k] = of(products[i * n + k], square, products[k * n + k]);
                kernel[k * n + i] = kernel[i * n + k];
            }
        }
        return kernel;
    }

    State state() {
        return new State().put("shape", shape.name()).put("gamma", gamma).put("coef0", coef0).put("degree", degree);
    }

    static KernelFunction restore(State state) {
        return new KernelFunction(Shape.valueOf(state.text("shape")), state.real("gamma"), state.real("coef0"),
                state.integer("degree"));
    }
}
