package org.resistlab.ui.results.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Task;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.FeatureScore;
import org.resistlab.core.result.FeatureScores;
import org.resistlab.core.result.MetricEstimate;
import org.resistlab.core.result.Metrics;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.ModelSummary;
import org.resistlab.core.result.Predictions;
import org.resistlab.core.result.RunResult;
import org.resistlab.ui.NumberText;
import org.resistlab.ui.rows.Column;
import org.resistlab.ui.rows.Rows;

/** The tables of an endpoint's result. */
public final class ResultTables {

    private static final Map<String, String> SHORT = Map.of(Metrics.ACCURACY, "Acc.", Metrics.BALANCED_ACCURACY,
            "Bal. acc.", Metrics.SENSITIVITY, "Sens.", Metrics.SPECIFICITY, "Spec.", Metrics.BRIER, "Brier");

    private final RunResult run;
    private final EndpointResult endpoint;
    private final DoubleFunction<String> number;

    /** @param number how numbers are written */
    public ResultTables(RunResult run, EndpointResult endpoint, DoubleFunction<String> number) {
        this.run = run;
        this.endpoint = endpoint;
        this.number = number;
    }

    /** Models with all metrics and their intervals: the best one first, the baseline last, then external cohorts. */
    public Rows<ModelRow> models() {
        List<ModelRow> rows = new ArrayList<>();
        Optional<ModelResult> best = endpoint.best();
        for (ModelResult model : ranked()) {
            boolean isBest = best.filter(other -> other == model).isPresent();
            rows.add(new ModelRow(model, algorithm(model), isBest));
        }
        for (ModelResult model : endpoint.external()) {
            rows.add(new ModelRow(model, algorithm(model), false));
        }
        List<Column<ModelRow>> columns = new ArrayList<>();
        columns.add(Column.words("Model", "The name that the analysis gives it", ModelRow::name));
        List<String> metrics = new ArrayList<>(Metrics.of(endpoint.task()));
        if (metrics.remove(endpoint.primaryMetric())) {
            metrics.addFirst(endpoint.primaryMetric());
        }
        for (String metric : metrics) {
            if (endpoint.models().stream().anyMatch(model -> model.metric(metric).isPresent())) {
                columns.add(metric(metric));
            }
        }
        columns.add(Column.words("Algorithm", "What fitted it", ModelRow::algorithm).orNothing());
        return new Rows<>(columns, rows, ModelRow::id);
    }

    private Column<ModelRow> metric(String metric) {
        boolean primary = metric.equals(endpoint.primaryMetric());
        String hint = Metrics.label(metric) + " with its 95 % interval"
                + (Metrics.smallerIsBetter(metric) ? "; smaller is better" : "; greater is better")
                + (primary ? ". It ranks the models." : "");
        Function<ModelRow, Optional<MetricEstimate>> estimate = row -> row.result().metric(metric)
                .filter(value -> !Double.isNaN(value.estimate()));
        return Column.<ModelRow>numbers(Metrics.label(metric), hint,
                row -> estimate.apply(row).map(MetricEstimate::estimate).orElse(Double.NaN),
                row -> estimate.apply(row).map(value -> NumberText.interval(value.estimate(), value.low(),
                        value.high())).orElse("–"))
                .or(SHORT.getOrDefault(metric, Metrics.label(metric)), row -> estimate.apply(row)
                        .map(value -> NumberText.interval(value.estimate(), Double.NaN, Double.NaN)).orElse("–"));
    }

    private List<ModelResult> ranked() {
        return endpoint.models().stream().sorted(Comparator.comparing(ModelResult::baseline)
                .thenComparing(model -> -model.metric(endpoint.primaryMetric()).map(MetricEstimate::estimate)
                        .filter(value -> !Double.isNaN(value)).orElse(Double.NEGATIVE_INFINITY)))
                .toList();
    }

    private String algorithm(ModelResult model) {
        return run.models().stream().filter(summary -> summary.id().equals(model.model()))
                .map(ModelSummary::algorithmName).findFirst().orElse(model.algorithm());
    }

    /** The models that have a column in the table of samples: all but the baseline. */
    public List<ModelResult> scored() {
        return endpoint.models().stream().filter(model -> !model.baseline()).toList();
    }

    /** All samples with their truth and held-out scores. */
    public Rows<PatientRow> patients() {
        List<ModelResult> models = scored();
        List<Column<PatientRow>> columns = new ArrayList<>();
        columns.add(Column.words("Sample", "Id of the sample", PatientRow::sample));
        columns.add(new Column<>("Truth", "What was observed", row -> endpoint.task() == Task.CLASS ? row.truth()
                : (Object) row.truthValue(), PatientRow::truth, endpoint.task() != Task.CLASS));
        endpoint.best().ifPresent(best -> {
            if (endpoint.task() == Task.CLASS) {
                columns.add(Column.words("Called", "The class that the best model, " + best.model() + ", calls",
                        PatientRow::called));
                columns.add(Column.words("Verdict", "Whether the best model is right", PatientRow::verdict));
            } else {
                columns.add(Column.numbers("Error", "Prediction of the best model, " + best.model()
                        + ", less what was observed", PatientRow::error, PatientRow::verdict));
            }
        });
        for (int m = 0; m < models.size(); m++) {
            int place = m;
            columns.add(Column.numbers(models.get(m).model(), score() + " by model " + models.get(m).model()
                    + ", held out, mean over the repeats", row -> row.scores()[place],
                    row -> text(row.scores()[place])));
        }
        columns.add(Column.words("Fold", "In which fold it was held out, for each repeat", PatientRow::folds)
                .orNothing());
        return new Rows<>(columns, patientRows(models), PatientRow::sample);
    }

    private String score() {
        return endpoint.task() == Task.CLASS && endpoint.classes().size() == 2
                ? "Probability of " + endpoint.classes().get(endpoint.positive())
                : endpoint.task() == Task.CLASS ? "Probability of the true class" : "Prediction";
    }

    private String text(double value) {
        return Double.isNaN(value) ? "–" : number.apply(value);
    }

    private List<PatientRow> patientRows(List<ModelResult> models) {
        Map<String, double[]> scores = new LinkedHashMap<>();
        for (int m = 0; m < models.size(); m++) {
            Predictions predictions = models.get(m).predictions();
            for (int i = 0; i < predictions.samples().size(); i++) {
                double[] ofSample = scores.computeIfAbsent(predictions.samples().get(i), sample -> nothing(models));
                ofSample[m] = score(predictions, i);
            }
        }
        List<PatientRow> rows = new ArrayList<>();
        ModelResult shown = endpoint.best().orElse(models.isEmpty() ? null : models.getFirst());
        scores.forEach((sample, ofSample) -> rows.add(row(shown, sample, ofSample)));
        return rows;
    }

    private static double[] nothing(List<ModelResult> models) {
        return IntStream.range(0, models.size()).mapToDouble(m -> Double.NaN).toArray();
    }

    private PatientRow row(ModelResult shown, String sample, double[] scores) {
        Predictions predictions = shown.predictions();
        int i = predictions.samples().indexOf(sample);
        if (i < 0) {
            return new PatientRow(sample, "", Double.NaN, scores, "", "", "", Double.NaN);
        }
        String folds = IntStream.range(0, predictions.repeats())
                .mapToObj(r -> predictions.folds()[r][i] < 0 ? "–" : Integer.toString(predictions.folds()[r][i] + 1))
                .collect(Collectors.joining(" "));
        Target truth = predictions.truth();
        if (truth instanceof ClassTarget classes) {
            int code = classes.codes()[i];
            int called = called(predictions, i, classes);
            return new PatientRow(sample, classes.classes().get(code), code, scores, folds,
                    called < 0 ? "" : classes.classes().get(called),
                    called < 0 ? "" : called == code ? "right" : "wrong",
                    called < 0 ? Double.NaN : called == code ? 0 : 1);
        }
        double observed = truth instanceof RealTarget real ? real.values()[i] : Double.NaN;
        double error = mean(predictions, i, 0) - observed;
        return new PatientRow(sample, text(observed), observed, scores, folds, "", text(error), error);
    }

    private static int called(Predictions predictions, int i, ClassTarget truth) {
        int classes = truth.classes().size();
        double[] mean = new double[classes];
        for (int k = 0; k < classes; k++) {
            mean[k] = mean(predictions, i, k);
        }
        return Double.isNaN(mean[0]) ? -1 : org.resistlab.engine.result.ResultTables.called(mean, truth);
    }

    private double score(Predictions predictions, int i) {
        if (predictions.truth() instanceof ClassTarget truth) {
            return mean(predictions, i, endpoint.classes().size() == 2 ? endpoint.positive() : truth.codes()[i]);
        }
        return mean(predictions, i, 0);
    }

    private static double mean(Predictions predictions, int i, int output) {
        double sum = 0;
        int count = 0;
        for (double[][] repeat : predictions.scores()) {
            if (repeat[i] != null) {
                sum += repeat[i][output];
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    /** The features of a model with their importance by each explainer. */
    public Rows<FeatureRow> features(ModelResult model) {
        List<FeatureScores> explainers = model.features();
        Set<String> explained = new HashSet<>(
                model.attributions().map(parts -> parts.features()).orElse(List.of()));
        Map<String, FeatureRow> rows = new LinkedHashMap<>();
        for (int e = 0; e < explainers.size(); e++) {
            for (FeatureScore score : explainers.get(e).scores()) {
                String id = score.assay() + ":" + score.feature();
                FeatureRow row = rows.computeIfAbsent(id, unknown -> new FeatureRow(score.assay(), score.feature(),
                        IntStream.range(0, explainers.size()).mapToDouble(x -> Double.NaN).toArray(),
                        score.selectionFrequency(), explained.contains(id)));
                row.importances()[e] = score.importance();
            }
        }
        List<Column<FeatureRow>> columns = new ArrayList<>();
        columns.add(Column.words("Feature", "Its name", FeatureRow::feature));
        columns.add(Column.words("Assay", "Where it was measured", FeatureRow::assay));
        for (int e = 0; e < explainers.size(); e++) {
            FeatureScores scores = explainers.get(e);
            if (!scores.explainer().isEmpty()) {
                int place = e;
                columns.add(Column.numbers(title(scores), scores.method() + ". Mean over the outer folds; "
                        + "in " + scores.scale(), row -> row.importances()[place],
                        row -> text(row.importances()[place])));
            }
        }
        columns.add(Column.numbers("Selected", "In how many of the outer folds it reached the model",
                FeatureRow::selected, row -> Math.round(100 * row.selected()) + " %"));
        return new Rows<>(columns, new ArrayList<>(rows.values()), FeatureRow::id);
    }

    private static String title(FeatureScores scores) {
        return scores.explainer().equals("shap") ? "Mean |SHAP|" : scores.explainer().replace('-', ' ');
    }
}
