package org.resistlab.core.learner;

/**
 * A model whose decision is a weighted sum of its features, which makes its SHAP values exact:
 * {@code output_k(x) = intercept_k + Σ coefficient_kj · x_j}.
 */
public interface LinearModel extends Model {

    /**
     * Outputs × features: one output for a real value and for two classes (the margin or log-odds of the positive
     * class), otherwise one for each class.
     */
    double[][] coefficients();

    /** One for each output. */
    double[] intercepts();

    /** What an output is: {@code log-odds}, {@code decision value} or {@code value}. */
    String outputScale();
}
