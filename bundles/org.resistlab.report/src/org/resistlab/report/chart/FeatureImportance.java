package org.resistlab.report.chart;

/**
 * How much a model relies on a feature.
 *
 * @param name the feature
 * @param assay the assay it comes from; may be empty
 * @param importance in the unit of the axis; NaN leaves the feature out
 * @param low the lower bound of its interval; NaN where there is none
 * @param high the upper bound
 * @param selectionFrequency the share of folds in which the feature was selected, 0 to 1; NaN where unknown
 * @param id {@code assay:feature}; empty where it is not known
 */
public record FeatureImportance(String name, String assay, double importance, double low, double high,
        double selectionFrequency, String id) {
    /**
     * Makes a feature without an id.
     *
     * @param name the feature
     * @param assay the assay it comes from; may be empty
     * @param importance in the unit of the axis
     * @param low the lower bound of its interval
     * @param high the upper bound
     * @param selectionFrequency the share of folds in which the feature was selected
     */
    public FeatureImportance(String name, String assay, double importance, double low, double high,
            double selectionFrequency) {
        this(name, assay, importance, low, high, selectionFrequency, "");
    }
}
