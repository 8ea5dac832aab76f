package org.resistlab.report.html;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Task;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.MetricEstimate;
import org.resistlab.core.result.Metrics;
import org.resistlab.core.result.ModelResult;
import org.resistlab.report.chart.internal.Numbers;
import org.resistlab.report.figure.Ranking;
import org.resistlab.report.figure.Words;

/** The models of an endpoint with their metrics, best first and the baseline last. */
final class ModelTable {

    private static final List<String> TWO_CLASSES = List.of(Metrics.ROC_AUC, Metrics.PR_AUC, Metrics.BALANCED_ACCURACY,
            Metrics.SENSITIVITY, Metrics.SPECIFICITY, Metrics.PPV, Metrics.NPV, Metrics.BRIER);
    private static final List<String> MORE_CLASSES = List.of(Metrics.ROC_AUC, Metrics.PR_AUC, Metrics.ACCURACY,
            Metrics.BALANCED_ACCURACY, Metrics.F1, Metrics.MCC, Metrics.BRIER);
    private static final List<String> REAL = List.of(Metrics.PEARSON, Metrics.SPEARMAN, Metrics.R2, Metrics.RMSE,
            Metrics.MAE);

    private final EndpointResult endpoint;

    ModelTable(EndpointResult endpoint) {
        this.endpoint = endpoint;
    }

    /** Cross-validated models. */
    void write(Html html) {
        List<ModelResult> models = new ArrayList<>(Ranking.bestFirst(endpoint));
        endpoint.models().stream().filter(ModelResult::baseline).forEach(models::add);
        write(html, "Models compared by cross-validation; 95 % intervals in small print.", models,
                models.stream().anyMatch(model -> model.permutation().isPresent()));
        html.element("p", note(models), "class", "note");
    }

    /** Models in one external cohort, in the same order. */
    void writeExternal(Html html, String cohort, List<ModelResult> there) {
        List<ModelResult> models = new ArrayList<>();
        for (ModelResult model : Ranking.bestFirst(endpoint)) {
            there.stream().filter(other -> other.model().equals(model.model())).forEach(models::add);
        }
        there.stream().filter(other -> !models.contains(other)).forEach(models::add);
        write(html, "Models in cohort " + cohort + "; 95 % intervals in small print.", models, false);
    }

    private void write(Html html, String caption, List<ModelResult> models, boolean tested) {
        Table table = new Table(html, caption).head().column("Model");
        for (String metric : metrics()) {
            table.numbers(Words.label(endpoint, metric), remark(metric, models));
        }
        if (tested) {
            table.numbers("p", "each alone");
        }
        table.body();
        String best = endpoint.best().map(ModelResult::model).orElse("");
        for (ModelResult model : models) {
            boolean isBest = model.model().equals(best) && !model.baseline();
            table.row(model.baseline() ? "baseline" : isBest ? "best" : "").name(model.model(),
                    model.baseline() && !model.model().equals("baseline") ? "baseline" : "");
            for (String metric : metrics()) {
                MetricEstimate estimate = model.metric(metric).orElseGet(
                        () -> new MetricEstimate(metric, Double.NaN, Double.NaN, Double.NaN, "", Double.NaN));
                table.number(Text.value(metric, estimate.estimate()), Text.interval(estimate));
            }
            if (tested) {
                table.number(model.permutation().map(test -> Text.p(test.pValue())).orElse(Text.NONE));
            }
            table.endRow();
        }
        table.end();
    }

    private List<String> metrics() {
        return endpoint.task() == Task.REAL ? REAL : endpoint.classes().size() > 2 ? MORE_CLASSES : TWO_CLASSES;
    }

    /** What the metric is to be compared with. */
    private String remark(String metric, List<ModelResult> models) {
        return switch (metric) {
            case Metrics.ROC_AUC -> "chance 0.50";
            case Metrics.PR_AUC -> prevalence(models);
            case Metrics.BRIER, Metrics.RMSE, Metrics.MAE -> "lower is better";
            default -> "";
        };
    }

    private String prevalence(List<ModelResult> models) {
        if (endpoint.classes().size() > 2 || models.isEmpty()
                || !(models.getFirst().predictions().truth() instanceof ClassTarget truth)) {
            return "";
        }
        return "prevalence " + Numbers.fixed((double) truth.counts()[truth.positive()] / truth.size(), 2);
    }

    private String note(List<ModelResult> models) {
        StringBuilder note = new StringBuilder();
        if (endpoint.task() == Task.CLASS && endpoint.classes().size() == 2) {
            String positive = endpoint.classes().get(endpoint.positive());
            note.append("Positive class: ").append(positive)
                    .append(", called from a probability of 0.5 on. PPV and NPV "
                            + "hold for the share of ")
                    .append(positive).append(" in this cohort. ");
        } else if (endpoint.task() == Task.CLASS) {
            note.append("Macro: the mean over the classes, each against the rest, all classes with equal weight. ");
        }
        models.stream().filter(model -> model.permutation().isPresent()).findFirst()
                .map(model -> model.permutation().orElseThrow().permuted().length)
                .ifPresent(count -> note.append("p: permutation test of each model alone; with ").append(count)
                        .append(" permutations the smallest possible p is ").append(Text.p(1.0 / (1 + count)))
                        .append(". "));
        note.append("The best model was chosen by these very figures, which therefore lean a little to the good side; ")
                .append(Double.isNaN(endpoint.familyPValue()) ? "a permutation test would allow for that choice."
                        : "the permutation test of the best of all models (" + Text.pEquals(endpoint.familyPValue())
                                + ") allows for that choice.")
                .append(" – : not defined. All metrics: metrics.tsv.");
        return note.toString();
    }
}
