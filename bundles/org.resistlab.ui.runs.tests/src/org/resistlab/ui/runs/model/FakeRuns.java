package org.resistlab.ui.runs.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.resistlab.core.analysis.Analysis;
import org.resistlab.core.analysis.Fusion;
import org.resistlab.core.analysis.ResamplingSpec;
import org.resistlab.core.analysis.Scheme;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Task;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.FeatureScore;
import org.resistlab.core.result.FeatureScores;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.Predictions;
import org.resistlab.core.result.RunResult;
import org.resistlab.engine.evaluate.Evaluator;
import org.resistlab.engine.result.ResultJson;
import org.resistlab.engine.result.ResultTables;
import org.resistlab.numerics.random.RandomStream;

/** Run folders with results of one model, whose scores are the truth and noise of a seed. */
final class FakeRuns {

    private static final int SAMPLES = 40;

    private FakeRuns() {
    }

    static Path write(Path folder, long seed, double noise, String cost, List<String> features) throws IOException {
        Files.createDirectories(folder);
        int[] codes = new int[SAMPLES];
        int[] folds = new int[SAMPLES];
        double[][] scores = new double[SAMPLES][];
        List<String> samples = new ArrayList<>();
        RandomStream random = RandomStream.of(seed, "scores");
        for (int i = 0; i < SAMPLES; i++) {
            codes[i] = i % 2;
            folds[i] = i / 10;
            double score = Math.clamp(codes[i] * 0.4 + 0.3 + noise * (random.nextDouble() - 0.5), 0, 1);
            scores[i] = new double[] {1 - score, score};
            samples.add("s" + i);
        }
        Predictions predictions = new Predictions(samples,
                new ClassTarget(codes, List.of("sensitive", "resistant"), 1), new int[][] {folds},
                new double[][][] {scores});
        List<FeatureScore> importance = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            importance.add(new FeatureScore("expression", features.get(i), 1.0 / (i + 1), 1));
        }
        ModelResult svm = new ModelResult("svm", "svm", "cohort", false, false, predictions,
                new Evaluator(List.of(), RandomStream.of(1, "test")).evaluate(predictions), Optional.empty(),
                List.of(new FeatureScores("shap", "SHAP", "log-odds", importance)), Optional.empty(), List.of());
        EndpointResult endpoint = new EndpointResult("response", Task.CLASS, List.of("sensitive", "resistant"), 1,
                "roc-auc", samples, Map.of(), List.of(svm), List.of(), List.of(), Double.NaN, List.of());
        ResamplingSpec folding = new ResamplingSpec(Scheme.STRATIFIED_K_FOLD, 4, 1, 0, "", "");
        Analysis analysis = new Analysis(folder.resolve("analysis.yaml"), "", Path.of(".."), List.of("response"),
                List.of("expression"), Fusion.EARLY, Map.of(), List.of(), folding, folding, 0, List.of(), List.of(),
                seed);
        String text = "resistlab: 1\nendpoint: response\nassays: [expression]\npreprocess:\n  expression: [standardize, "
                + "{select-k-best: {k: 10}}]\nmodels:\n  - {id: svm, algorithm: svm, params: {C: " + cost + "}}\nseed: "
                + seed + "\n";
        RunResult result = new RunResult("Test", "cohort", "Cohort", SAMPLES, analysis, text, List.of(), List.of(),
                List.of(endpoint), List.of(), List.of("org.resistlab.algorithm.svm 0.1.0 abc"), "0.1.0", "plain");
        ResultTables.write(result, folder);
        ResultJson.write(result, folder);
        Files.writeString(folder.resolve("ro-crate-metadata.json"), "{\"@graph\": [{\"@id\": \"#input/cohort/x.csv\", "
                + "\"sha256\": \"11\"}, {\"@id\": \"./\"}]}");
        return folder;
    }

    /** Adds events to the diary of a run; each a name, a minute, and values. */
    static Path diary(Path folder, String... events) throws IOException {
        Files.createDirectories(folder);
        StringBuilder text = new StringBuilder();
        for (String event : events) {
            String[] parts = event.split(" ", 3);
            text.append("{\"time\":\"2026-01-01T00:").append(parts[1]).append(":00Z\",\"event\":\"").append(parts[0])
                    .append('"').append(parts.length < 3 ? "" : "," + parts[2].replace('\'', '"')).append("}\n");
        }
        return Files.writeString(folder.resolve(RunFolders.DIARY), text);
    }
}
