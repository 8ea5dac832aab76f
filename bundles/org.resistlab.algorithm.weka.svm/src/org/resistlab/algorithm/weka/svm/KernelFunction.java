package org.resistlab.algorithm.weka.svm;

import java.util.Locale;

import org.resistlab.core.data.FeatureMatrix;
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

    static KernelFunction of(Parameters parameters, FeatureMatrix features) {
        Shape shape = Shape.valueOf(parameters.text("kernel").toUpperCase(Locale.ROOT));
        double gamma = shape == Shape.LINEAR ? 1 : gamma(parameters, features);
        return new KernelFunction(shape, gamma, parameters.real("coef0"), parameters.integer("degree"));
    }

    private static double gamma(Parameters parameters, FeatureMatrix features) {
        if (!parameters.isWord("gamma")) {
            return parameters.real("gamma");
        }
        double variance = parameters.text("gamma").equals("scale") ? variance(features) : 1;
        return 1 / (features.columns() * (variance > 0 ? variance : 1));
    }

    /** Variance over all values of the matrix. */
    private static double variance(FeatureMatrix features) {
        double sum = 0;
        double squares = 0;
        for (int j = 0; j < features.columns(); j++) {
            for (double value : features.column(j)) {
                sum += value;
            }
        }
        double count = (double) features.rows() * features.columns();
        double mean = sum / count;
        for (int j = 0; j < features.columns(); j++) {
            for (double value : features.column(j)) {
                squares += (value - mean) * (value - mean);
            }
        }
        return squares / count;
    }

    /** The kernel of two samples. */
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

    /** The kernel matrix of a matrix of inner products, [rows][rows]. */
    double[][] of(double[][] gram) {
        if (shape == Shape.LINEAR) {
            return gram;
        }
        double[][] kernel = new double[gram.length][gram.length];
        for (int i = 0; i < gram.length; i++) {
            for (int k = 0; k <= i; k++) {
                kernel[i][k] = of(gram[i][k], gram[i][i], gram[k][k]);
                kernel[k][i] = kernel[i][k];
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
