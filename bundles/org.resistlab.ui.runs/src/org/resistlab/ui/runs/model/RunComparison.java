package org.resistlab.ui.runs.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.resistlab.core.problem.ProblemException;
import org.resistlab.engine.result.Tsv;

/**
 * Two finished runs side by side: what differed in the analysis, and what came of it.
 *
 * @param first a run
 * @param second another
 * @param sameBytes whether tables, models and result are the same to the byte
 * @param analysis keys of the analysis whose values differ
 * @param provenance versions and data that differ
 * @param metrics all metrics of both
 * @param features how far the most important features are the same
 */
public record RunComparison(Path first, Path second, boolean sameBytes, List<Difference> analysis,
        List<Difference> provenance, List<MetricPair> metrics, List<FeatureOverlap> features) {

    /**
     * A value that differs.
     *
     * @param key where it stands
     * @param first the first run's; empty where it has none
     * @param second the second run's
     */
    public record Difference(String key, String first, String second) {
    }

    public RunComparison {
        analysis = List.copyOf(analysis);
        provenance = List.copyOf(provenance);
        metrics = List.copyOf(metrics);
        features = List.copyOf(features);
    }

    /**
     * Compares two run folders.
     *
     * @throws ProblemException if one of them is not that of a finished run
     * @throws IOException if a file cannot be read
     */
    public static RunComparison of(Path first, Path second) throws ProblemException, IOException {
        RunDocuments a = RunDocuments.read(first);
        RunDocuments b = RunDocuments.read(second);
        return new RunComparison(first, second, RunDocuments.sameBytes(first, second),
                differences(a.analysis(), b.analysis()), differences(a.provenance(), b.provenance()),
                MetricPairs.of(a.result(), b.result()), FeatureOverlap.of(a.result(), b.result()));
    }

    static List<Difference> differences(Map<String, String> first, Map<String, String> second) {
        Set<String> keys = new LinkedHashSet<>(first.keySet());
        keys.addAll(second.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String key : keys) {
            if (!Objects.equals(first.get(key), second.get(key))) {
                differences.add(new Difference(key, first.getOrDefault(key, ""), second.getOrDefault(key, "")));
            }
        }
        return differences;
    }

    /** What a reader should know first. */
    public String sentence() {
        if (sameBytes) {
            return "Both runs gave the same result, to the byte.";
        }
        if (analysis.isEmpty() && provenance.isEmpty()) {
            return "The analyses and the data are the same, yet the results differ: something that is not recorded did.";
        }
        return analysis.isEmpty() ? "The analyses are the same; versions or data differ."
                : analysis.size() == 1 ? "One value of the analysis differs." : analysis.size()
                        + " values of the analysis differ.";
    }

    /** All of it as one table. */
    public String table() {
        Tsv table = new Tsv(List.of("part", "endpoint", "cohort", "model", "what", "first", "first_low", "first_high",
                "second", "second_low", "second_high", "difference", "difference_low", "difference_high", "p_value",
                "method"));
        table.row("run", "", "", "", "folder", name(first), "", "", name(second), "", "", "", "", "", "", "");
        analysis.forEach(d -> table.row("analysis", "", "", "", d.key(), d.first(), "", "", d.second(), "", "", "", "",
                "", "", ""));
        provenance.forEach(d -> table.row("provenance", "", "", "", d.key(), d.first(), "", "", d.second(), "", "", "",
                "", "", "", ""));
        for (MetricPair pair : metrics) {
            table.row("metric", pair.endpoint(), pair.cohort(), pair.model(), pair.metric(), pair.first(),
                    pair.firstLow(), pair.firstHigh(), pair.second(), pair.secondLow(), pair.secondHigh(),
                    pair.difference(), pair.low(), pair.high(), pair.pValue(), pair.method());
        }
        for (FeatureOverlap overlap : features) {
            table.row("features", overlap.endpoint(), "", overlap.model(), "of the " + overlap.top()
                    + " most important ones, in both", overlap.both().size(), "", "", "", "", "", "", "", "", "", "");
        }
        return table.toString();
    }

    private static Path name(Path folder) {
        return folder.getFileName();
    }
}
