package org.resistlab.core.result;

import java.util.List;

/**
 * Each feature's part in each held-out sample's prediction, for the most important features.
 *
 * @param method what was done, for people
 * @param scale what the parts are in
 * @param samples ids of n samples
 * @param features ids ({@code assay:feature}) of the features, most important first
 * @param parts n × features; 0 where the sample's model did not use the feature
 * @param values n × features: the feature's raw value; NaN where missing, the code for a category
 * @param bases n: what the parts start from, by sample
 * @param others n: the sum of the parts of all features that are not listed; base, parts and this make the prediction
 */
public record Attributions(String method, String scale, List<String> samples, List<String> features, double[][] parts,
        double[][] values, double[] bases, double[] others) {
}
