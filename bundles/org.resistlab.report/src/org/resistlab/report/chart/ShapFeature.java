package org.resistlab.report.chart;

import java.util.Arrays;

/**
 * What a feature contributes to the prediction of each sample.
 *
 * @param name its name
 * @param shap its SHAP value in each sample; NaN leaves the sample out
 * @param value its own value in each sample; NaN is missing
 * @param id {@code assay:feature}; empty where it is not known
 */
public record ShapFeature(String name, double[] shap, double[] value, String id) {
    /** Checks that both are given for every sample. */
    public ShapFeature {
        ChartInput.sameLength("value", value, shap.length);
    }

    /**
     * Makes a feature without an id.
     *
     * @param name its name
     * @param shap its SHAP value in each sample
     * @param value its own value in each sample
     */
    public ShapFeature(String name, double[] shap, double[] value) {
        this(name, shap, value, "");
    }

    /**
     * Returns the importance that features are ranked by.
     *
     * @return the mean absolute SHAP value over the samples that have one; 0 where none has
     */
    public double meanAbsolute() {
        return Arrays.stream(shap).filter(Double::isFinite).map(Math::abs).average().orElse(0);
    }
}
