package org.resistlab.report.chart;

/**
 * What a feature contributes to one prediction.
 *
 * @param feature the feature
 * @param value its value in the patient, as text with its unit; empty where it is unknown or not to be shown
 * @param contribution in the unit of the prediction, such as a SHAP value; NaN counts as 0
 */
public record Contribution(String feature, String value, double contribution) {
    /** Makes NaN a contribution of 0. */
    public Contribution {
        contribution = Double.isFinite(contribution) ? contribution : 0;
    }
}
