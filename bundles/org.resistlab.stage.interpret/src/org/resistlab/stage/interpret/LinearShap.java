package org.resistlab.stage.interpret;

import org.resistlab.core.explain.Explanation;
import org.resistlab.core.explain.ExplanationRequest;
import org.resistlab.core.learner.LinearModel;
import org.resistlab.numerics.statistics.Descriptive;

/**
 * Exact Shapley values of a linear model, features being set to those of background samples where they are unknown:
 * {@code coefficient · (x - mean of the background)}. Štrumbelj and Kononenko 2014,
 * <a href="https://doi.org/10.1007/s10115-013-0679-x">doi:10.1007/s10115-013-0679-x</a>. A missing value counts as the
 * mean.
 */
final class LinearShap {

    private LinearShap() {
    }

    static Explanation explain(LinearModel model, ExplanationRequest request) {
        boolean single = model.coefficients().length == 1;
        int output = single ? 0 : request.output();
        double[] coefficients = model.coefficients()[output];
        int features = request.background().columns();
        if (coefficients.length != features) {
            throw new IllegalArgumentException(
                    "The model has " + coefficients.length + " coefficients for " + features + " features.");
        }
        double[][] values = new double[request.samples().rows()][features];
        double base = model.intercepts()[output];
        for (int j = 0; j < features; j++) {
            if (coefficients[j] != 0) {
                double mean = mean(request.background().column(j));
                base += coefficients[j] * mean;
                double[] column = request.samples().column(j);
                for (int i = 0; i < column.length; i++) {
                    values[i][j] = Double.isNaN(column[i]) ? 0 : coefficients[j] * (column[i] - mean);
                }
            }
        }
        return Shap.explanation("exact linear SHAP", model.outputScale(), values, base, features);
    }

    private static double mean(double[] background) {
        double mean = Descriptive.mean(background);
        return Double.isNaN(mean) ? 0 : mean;
    }
}
