package org.resistlab.engine.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.FeatureScore;
import org.resistlab.core.result.FeatureScores;
import org.resistlab.core.result.MetricEstimate;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.Predictions;
import org.resistlab.core.result.RunResult;
import org.resistlab.engine.run.AtomicFiles;

/**
 * The tables of a run folder: {@code metrics.tsv}, {@code predictions.tsv} and {@code features.tsv}. The columns up to
 * the contract's last one are fixed; more stand to their right.
 */
public final class ResultTables {

    private ResultTables() {
    }

    /** Writes the three tables into the folder. */
    public static void write(RunResult result, Path folder) throws IOException {
        AtomicFiles.write(folder.resolve("metrics.tsv"), metrics(result).toString());
        AtomicFiles.write(folder.resolve("predictions.tsv"), predictions(result).toString());
        AtomicFiles.write(folder.resolve("features.tsv"), features(result).toString());
    }

    private static List<ModelResult> all(EndpointResult endpoint) {
        List<ModelResult> all = new ArrayList<>(endpoint.models());
        all.addAll(endpoint.external());
        return all;
    }

    private static Tsv metrics(RunResult result) {
        Tsv table = new Tsv(List.of("model", "endpoint", "cohort", "metric", "estimate", "ci_low", "ci_high",
                "p_value", "ci_method"));
        for (EndpointResult endpoint : result.endpoints()) {
            for (ModelResult model : all(endpoint)) {
                for (MetricEstimate metric : model.metrics()) {
                    table.row(model.model(), endpoint.endpoint(), model.cohort(), metric.metric(), metric.estimate(),
                            metric.low(), metric.high(), metric.pValue(), metric.method());
                }
            }
        }
        return table;
    }

    private static Tsv predictions(RunResult result) {
        Tsv table = new Tsv(List.of("model", "endpoint", "cohort", "repeat", "fold", "sample", "truth", "score",
                "predicted", "probabilities", "time", "event"));
        for (EndpointResult endpoint : result.endpoints()) {
            for (ModelResult model : all(endpoint)) {
                Predictions predictions = model.predictions();
                for (int repeat = 0; repeat < predictions.repeats(); repeat++) {
                    for (int i = 0; i < predictions.samples().size(); i++) {
                        if (predictions.scores()[repeat][i] != null) {
                            row(table, endpoint, model, repeat, i);
                        }
                    }
                }
            }
        }
        return table;
    }

    /** Repeats and folds count from 1. With two classes the score is the positive class's probability. */
    private static void row(Tsv table, EndpointResult endpoint, ModelResult model, int repeat, int i) {
        Predictions predictions = model.predictions();
        double[] scores = predictions.scores()[repeat][i];
        Target target = predictions.truth();
        Object truth = switch (target) {
            case ClassTarget classes -> classes.classes().get(classes.codes()[i]);
            case RealTarget real -> real.values()[i];
            case SurvivalTarget _ -> "";
        };
        Object time = target instanceof SurvivalTarget survival ? survival.times()[i] : null;
        Object event = target instanceof SurvivalTarget survival ? survival.events()[i] ? 1 : 0 : null;
        double score = scores[0];
        String predicted = "";
        String probabilities = "";
        if (target instanceof ClassTarget classes) {
            int called = called(scores, classes);
            score = classes.classes().size() == 2 ? scores[classes.positive()] : scores[called];
            predicted = classes.classes().get(called);
            List<String> parts = new ArrayList<>();
            for (int k = 0; k < scores.length; k++) {
                parts.add(classes.classes().get(k) + "=" + scores[k]);
            }
            probabilities = String.join(";", parts);
        }
        table.row(model.model(), endpoint.endpoint(), model.cohort(), repeat + 1, predictions.folds()[repeat][i] + 1,
                predictions.samples().get(i), truth, score, predicted, probabilities, time, event);
    }

    /** The class called: of two, the positive one from 0.5 on; of more, the most probable, of equals the first. */
    public static int called(double[] probabilities, ClassTarget classes) {
        if (probabilities.length == 2) {
            return probabilities[classes.positive()] >= 0.5 ? classes.positive() : 1 - classes.positive();
        }
        int best = 0;
        for (int k = 1; k < probabilities.length; k++) {
            best = probabilities[k] > probabilities[best] ? k : best;
        }
        return best;
    }

    private static Tsv features(RunResult result) {
        List<String> explainers = result.endpoints().stream().flatMap(endpoint -> endpoint.models().stream())
                .flatMap(model -> model.features().stream()).map(FeatureScores::explainer)
                .filter(explainer -> !explainer.isEmpty()).distinct().toList();
        List<String> header = new ArrayList<>(
                List.of("model", "assay", "feature", "importance", "selection_frequency", "endpoint", "method"));
        explainers.forEach(explainer -> header.add("importance:" + explainer));
        Tsv table = new Tsv(header);
        for (EndpointResult endpoint : result.endpoints()) {
            for (ModelResult model : endpoint.models()) {
                if (!model.features().isEmpty()) {
                    rows(table, endpoint, model, explainers);
                }
            }
        }
        return table;
    }

    private static void rows(Tsv table, EndpointResult endpoint, ModelResult model, List<String> explainers) {
        Map<String, Map<String, Double>> byExplainer = new LinkedHashMap<>();
        for (FeatureScores scores : model.features()) {
            Map<String, Double> byFeature = new LinkedHashMap<>();
            scores.scores().forEach(score -> byFeature.put(score.assay() + "\t" + score.feature(),
                    score.importance()));
            byExplainer.put(scores.explainer(), byFeature);
        }
        FeatureScores main = model.features().get(0);
        for (FeatureScore score : main.scores()) {
            List<Object> cells = new ArrayList<>(List.of(model.model(), score.assay(), score.feature(),
                    score.importance(), score.selectionFrequency(), endpoint.endpoint(), main.method()));
            for (String explainer : explainers) {
                cells.add(byExplainer.getOrDefault(explainer, Map.of()).get(score.assay() + "\t" + score.feature()));
            }
            table.row(cells.toArray());
        }
    }
}
