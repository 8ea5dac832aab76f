package org.resistlab.ui.runs.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.FeatureScore;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.RunResult;

/**
 * How far several runs name the same features of a model.
 *
 * @param endpoint id of the endpoint
 * @param model the user's name for the model
 * @param top how many features of each run were compared: the most important ones
 * @param shared features among them in all runs, in the first run's order
 * @param others for each run, its features that are not among those of all runs
 */
public record FeatureOverlap(String endpoint, String model, int top, List<String> shared, List<List<String>> others) {

    private static final int TOP = 20;

    public FeatureOverlap {
        shared = List.copyOf(shared);
        others = others.stream().map(List::copyOf).toList();
    }

    /** One for each model that all runs have and explain. */
    static List<FeatureOverlap> of(List<RunResult> runs) {
        List<Map<List<String>, List<String>>> tops = runs.stream().map(FeatureOverlap::tops).toList();
        List<FeatureOverlap> overlaps = new ArrayList<>();
        for (List<String> key : tops.getFirst().keySet()) {
            List<List<String>> features = tops.stream().map(top -> top.get(key)).filter(Objects::nonNull).toList();
            if (features.size() == runs.size()) {
                List<String> shared = features.getFirst().stream()
                        .filter(feature -> features.stream().allMatch(top -> top.contains(feature))).toList();
                overlaps.add(new FeatureOverlap(key.get(0), key.get(1),
                        features.stream().mapToInt(List::size).max().orElse(0), shared,
                        features.stream().map(top -> top.stream().filter(feature -> !shared.contains(feature)).toList())
                                .toList()));
            }
        }
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
