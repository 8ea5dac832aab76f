package org.resistlab.report.chart;

import java.util.List;

/**
 * Samples of one group in a dependence plot.
 *
 * @param name the group, such as a class
 * @param samples their ids
 * @param value the feature's value in each; NaN is missing
 * @param shap its SHAP value in each; NaN leaves the sample out
 */
public record DependencePoints(String name, List<String> samples, double[] value, double[] shap) {
    /** Checks that all is given for every sample. */
    public DependencePoints {
        samples = List.copyOf(samples);
        ChartInput.sameLength("value", value, samples.size());
        ChartInput.sameLength("shap", shap, samples.size());
    }
}
