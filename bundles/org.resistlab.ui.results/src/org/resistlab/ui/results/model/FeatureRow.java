package org.resistlab.ui.results.model;

/**
 * A feature in the table of features.
 *
 * @param assay id of its assay
 * @param feature its name
 * @param importances by explainer, in the order of the columns; NaN where nothing is known
 * @param selected share of the outer folds in which the model was given the feature
 * @param explained whether the run keeps its parts and values, so that its dependence can be drawn
 */
public record FeatureRow(String assay, String feature, double[] importances, double selected, boolean explained) {

    /** {@code assay:feature}. */
    public String id() {
        return assay + ":" + feature;
    }
}
