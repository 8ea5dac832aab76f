package org.resistlab.core.result;

import java.util.List;

/**
 * Feature importances of one model by one explainer.
 *
 * @param explainer id of the explainer; empty where there was none and only selection is known
 * @param method what was done, for people
 * @param scale what importance is in
 * @param scores most important first
 */
public record FeatureScores(String explainer, String method, String scale, List<FeatureScore> scores) {

    public FeatureScores {
        scores = List.copyOf(scores);
    }
}
