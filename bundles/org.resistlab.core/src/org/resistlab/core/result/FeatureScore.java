package org.resistlab.core.result;

/**
 * How much a model uses a feature.
 *
 * @param assay id of the assay
 * @param feature name of the feature
 * @param importance mean over the outer folds of the explainer's importance, 0 in folds that did not select it; NaN
 *        where nothing was explained
 * @param selectionFrequency share of the outer folds in which the model was given the feature
 */
public record FeatureScore(String assay, String feature, double importance, double selectionFrequency) {
}
