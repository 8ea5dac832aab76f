package org.resistlab.ui.runs.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.FeatureScore;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.RunResult;

/**
 * How far two runs name the same features of a model.
 *
 * @param endpoint id of the endpoint
 * @param model the user's name for the model
 * @param top how many features of each run were compared: the most important ones
 * @param both features among them in both runs, in the first run's order
 * @param firstOnly features of the first run alone
 * @param secondOnly features of the second run alone
 */
public record FeatureOverlap(String endpoint, String model, int top, List<String> both, List<String> firstOnly,
        List<String> secondOnly) {

    private static final int TOP = 20;

    public FeatureOverlap {
        both = List.copyOf(both);
        firstOnly = List.copyOf(firstOnly);
        secondOnly = List.copyOf(secondOnly);
    }

    static List<FeatureOverlap> of(RunResult first, RunResult second) {
        Map<List<String>, List<String>> a = tops(first);
        Map<List<String>, List<String>> b = tops(second);
        List<FeatureOverlap> overlaps = new ArrayList<>();
        a.forEach((key, features) -> {
            List<String> others = b.get(key);
            if (others != null) {
                overlaps.add(new FeatureOverlap(key.get(0), key.get(1), Math.max(features.size(), others.size()),
                        features.stream().filter(others::contains).toList(),
                        features.stream().filter(feature -> !others.contains(feature)).toList(),
                        others.stream().filter(feature -> !features.contains(feature)).toList()));
            }
        });
        return overlaps;
    }

    private static Map<List<String>, List<String>> tops(RunResult result) {
        Map<List<String>, List<String>> tops = new LinkedHashMap<>();
        for (EndpointResult endpoint : result.endpoints()) {
            for (ModelResult model : endpoint.models()) {
                if (!model.features().isEmpty() && !model.features().get(0).explainer().isEmpty()) {
                    tops.put(List.of(endpoint.endpoint(), model.model()), top(model.features().get(0).scores()));
                }
            }
        }
        return tops;
    }

    private static List<String> top(List<FeatureScore> scores) {
        return scores.stream().filter(score -> score.importance() > 0)
                .sorted(Comparator.comparingDouble(FeatureScore::importance).reversed()).limit(TOP)
                .map(score -> score.assay() + ":" + score.feature()).toList();
    }
}
