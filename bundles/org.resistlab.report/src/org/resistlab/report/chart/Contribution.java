package org.resistlab.report.chart;

/**
 * What a feature contributes to one prediction.
 *
 * @param feature the feature
 * @param value its value in the patient, as text with its unit; empty where it is unknown or not to be shown
 * @param contribution in the unit of the prediction, such as a SHAP value; NaN counts as 0
 * @param id {@code assay:feature}; empty where it is not known or not one feature
 */
public record Contribution(String feature, String value, double contribution, String id) {
    /** Makes NaN a contribution of 0. */
    public Contribution {
        contribution = Double.isFinite(contribution) ? contribution : 0;
    }

    /**
     * Makes a contribution without an id.
     *
     * @param feature the feature
     * @param value its value in the patient
     * @param contribution in the unit of the prediction
     */
    public Contribution(String feature, String value, double contribution) {
        this(feature, value, contribution, "");
    }
}
