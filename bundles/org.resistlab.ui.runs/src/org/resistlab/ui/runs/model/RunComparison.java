package org.resistlab.ui.runs.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.result.MetricEstimate;
import org.resistlab.core.result.ModelComparison;
import org.resistlab.engine.result.Tsv;

/**
 * Finished runs side by side: what differed in the analysis, and what came of it.
 *
 * @param runs two run folders or more; the others are compared with the first
 * @param sameBytes whether tables, models and result are the same to the byte in all of them
 * @param analysis keys of the analysis whose values differ
 * @param provenance versions and data that differ
 * @param metrics all metrics of all runs
 * @param features how far the most important features are the same
 */
public record RunComparison(List<Path> runs, boolean sameBytes, List<Difference> analysis,
        List<Difference> provenance, List<MetricRow> metrics, List<FeatureOverlap> features) {

    /**
     * A value that differs.
     *
     * @param key where it stands
     * @param values of each run; empty where it has none
     */
    public record Difference(String key, List<String> values) {

        public Difference {
            values = List.copyOf(values);
        }
    }

    public RunComparison {
        runs = List.copyOf(runs);
        analysis = List.copyOf(analysis);
        provenance = List.copyOf(provenance);
        metrics = List.copyOf(metrics);
        features = List.copyOf(features);
    }

    /**
     * Compares run folders.
     *
     * @param runs two or more
     * @throws ProblemException if one of them is not that of a finished run
     * @throws IOException if a file cannot be read
     */
    public static RunComparison of(List<Path> runs) throws ProblemException, IOException {
        List<RunDocuments> read = new ArrayList<>();
        boolean same = true;
        for (Path run : runs) {
            read.add(RunDocuments.read(run));
            same = same && (run.equals(runs.getFirst()) || RunDocuments.sameBytes(runs.getFirst(), run));
        }
        return new RunComparison(runs, same, differences(read.stream().map(RunDocuments::analysis).toList()),
                differences(read.stream().map(RunDocuments::provenance).toList()),
                MetricRows.of(read.stream().map(RunDocuments::result).toList()),
                FeatureOverlap.of(read.stream().map(RunDocuments::result).toList()));
    }

    static List<Difference> differences(List<Map<String, String>> tables) {
        Set<String> keys = new LinkedHashSet<>();
        tables.forEach(table -> keys.addAll(table.keySet()));
        return keys.stream()
                .filter(key -> tables.stream().map(table -> table.getOrDefault(key, "")).distinct().count() > 1
                        || tables.stream().map(table -> table.containsKey(key)).distinct().count() > 1)
                .map(key -> new Difference(key, tables.stream().map(table -> table.getOrDefault(key, "")).toList()))
                .toList();
    }

    /** What a reader should know first. */
    public String sentence() {
        String all = runs.size() == 2 ? "Both" : "All " + runs.size();
        if (sameBytes) {
            return all + " runs gave the same result, to the byte.";
        }
        if (analysis.isEmpty() && provenance.isEmpty()) {
            return "The analyses and the data are the same, yet the results differ: something that is not recorded did.";
        }
        return analysis.isEmpty() ? "The analyses are the same; versions or data differ."
                : analysis.size() == 1 ? "One value of the analysis differs." : analysis.size()
                        + " values of the analysis differ.";
    }

    /** All of it as one table, with a row for each value of each run. */
    public String table() {
        Tsv table = new Tsv(List.of("part", "endpoint", "cohort", "model", "what", "run", "value", "low", "high",
                "difference", "difference_low", "difference_high", "p_value", "method"));
        analysis.forEach(difference -> rows(table, "analysis", difference));
        provenance.forEach(difference -> rows(table, "provenance", difference));
        for (MetricRow row : metrics) {
            for (int run = 0; run < runs.size(); run++) {
                MetricEstimate value = row.values().get(run);
                ModelComparison test = row.tests().get(run);
                table.row("metric", row.endpoint(), row.cohort(), row.model(), row.metric(), name(run),
                        value.estimate(), value.low(), value.high(), run == 0 ? "" : row.difference(run), test.low(),
                        test.high(), test.pValue(), test.method());
            }
        }
        for (FeatureOverlap overlap : features) {
            table.row("features", overlap.endpoint(), "", overlap.model(),
                    "of the " + overlap.top() + " most important ones, in all runs", "", overlap.shared().size(), "",
                    "", "", "", "", "", "");
        }
        return table.toString();
    }

    private void rows(Tsv table, String part, Difference difference) {
        for (int run = 0; run < runs.size(); run++) {
            table.row(part, "", "", "", difference.key(), name(run), difference.values().get(run), "", "", "", "", "",
                    "", "");
        }
    }

    /** The name of a run's folder. */
    public String name(int run) {
        return runs.get(run).getFileName().toString();
    }
}
