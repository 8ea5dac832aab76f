package org.resistlab.core.explain;

/**
 * An explanation of some samples.
 *
 * @param method what was done, for the report: {@code exact tree SHAP}, {@code permutation importance, 10 repeats}
 * @param scale what the numbers are in: {@code probability}, {@code log-odds}, {@code roc-auc}
 * @param importance of each feature, higher is more
 * @param values samples × features: each feature's part in each sample's prediction, which add up to the prediction
 *        less the base; null where the method has none
 * @param base the mean prediction that the values start from; NaN where there are no values
 */
public record Explanation(String method, String scale, double[] importance, double[][] values, double base) {
}
