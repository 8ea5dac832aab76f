package org.resistlab.ui.results.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.resistlab.core.analysis.Analysis;
import org.resistlab.core.analysis.Fusion;
import org.resistlab.core.analysis.ResamplingSpec;
import org.resistlab.core.analysis.Scheme;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Task;
import org.resistlab.core.result.Attributions;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.FeatureScore;
import org.resistlab.core.result.FeatureScores;
import org.resistlab.core.result.MetricEstimate;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.ModelSummary;
import org.resistlab.core.result.Predictions;
import org.resistlab.core.result.RunResult;
import org.resistlab.engine.result.ResultJson;

/** Four patients, two models and a baseline. */
final class TinyRun {

    static final List<String> SAMPLES = List.of("p1", "p2", "p10", "p9");

    private TinyRun() {
    }

    static RunResult made(String version) {
        ResamplingSpec folding = new ResamplingSpec(Scheme.STRATIFIED_K_FOLD, 2, 2, 0, "", "");
        Analysis analysis = new Analysis(Path.of("tiny.yaml"), "", Path.of(".."), List.of("response"),
                List.of("expression"), Fusion.EARLY, Map.of(), List.of(), folding, folding, 0, List.of(), List.of(), 1);
        return new RunResult("Tiny", "tiny", "A tiny study", 5, analysis, "resistlab: 1\n", List.of(),
                List.of(new ModelSummary("a", "svm", "Support vector machine", "", "", "", "")),
                List.of(endpoint()), List.of(), List.of(), version, "");
    }

    static EndpointResult endpoint() {
        return new EndpointResult("response", Task.CLASS, List.of("no", "yes"), 1, "roc-auc", SAMPLES,
                Map.of("no truth", 1),
                List.of(model("a", 0.9, false, 0.2, 0.8, 0.6, 0.7), model("b", 0.6, false, 0.5, 0.4, 0.3, Double.NaN),
                        model("baseline", 0.5, true, 0.5, 0.5, 0.5, 0.5)),
                List.of(), List.of(), Double.NaN, List.of());
    }

    /** Truth is no, yes, no, yes. */
    private static ModelResult model(String id, double auc, boolean baseline, double... scores) {
        ClassTarget truth = new ClassTarget(new int[] {0, 1, 0, 1}, List.of("no", "yes"), 1);
        double[][][] both = new double[2][4][];
        for (int i = 0; i < 4; i++) {
            if (!Double.isNaN(scores[i])) {
                // over two repeats the mean is the score
                both[0][i] = new double[] {1 - scores[i] + 0.1, scores[i] - 0.1};
                both[1][i] = new double[] {1 - scores[i] - 0.1, scores[i] + 0.1};
            }
        }
        FeatureScores features = new FeatureScores("shap", "exact", "probability",
                List.of(new FeatureScore("expression", "ABCB1", 0.3, 1),
                        new FeatureScore("clinical", "age", 0.1, 0.5)));
        Attributions parts = new Attributions("exact", "probability", SAMPLES, List.of("expression:ABCB1"),
                new double[4][1], new double[4][1], new double[4], new double[4]);
        return new ModelResult(id, "svm", "tiny", false, baseline,
                new Predictions(SAMPLES, truth, new int[][] {{0, 1, 0, 1}, {1, 1, 0, -1}}, both),
                List.of(new MetricEstimate("roc-auc", auc, auc - 0.05, auc + 0.05, "DeLong", Double.NaN)),
                Optional.empty(), baseline ? List.of() : List.of(features),
                baseline ? Optional.empty() : Optional.of(parts), List.of());
    }

    static Path write(Path folder, RunResult run) throws Exception {
        ResultJson.write(run, folder);
        return folder;
    }
}
