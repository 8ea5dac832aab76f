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
 */
public record FeatureImportance(String name, String assay, double importance, double low, double high,
        double selectionFrequency) {
}
