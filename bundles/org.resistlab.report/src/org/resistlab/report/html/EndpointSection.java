package org.resistlab.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.resistlab.core.data.Task;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.Severity;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.ModelResult;
import org.resistlab.report.chart.internal.Numbers;
import org.resistlab.report.figure.Words;

/** Everything about one endpoint. */
final class EndpointSection {

    private final Context context;
    private final EndpointResult endpoint;
    private final String id;

    EndpointSection(Context context, EndpointResult endpoint) {
        this.context = context;
        this.endpoint = endpoint;
        this.id = endpoint.endpoint();
    }

    /** @param folded whether only its headline is to be seen at first */
    void write(Html html, boolean folded) {
        html.open("section", "id", "endpoint-" + context.names().of(endpoint), "class",
                folded ? "folded" : "endpoint");
        if (folded) {
            html.open("details").open("summary");
        }
        html.open("h2").text(id + ": ").element("span", Finding.verdict(endpoint), "class",
                "verdict " + Finding.style(endpoint)).close();
        if (folded) {
            html.close();
            html.element("p", Finding.figures(endpoint), "class", "figures");
        }
        samples(html);
        remarks(html);
        if (endpoint.models().isEmpty()) {
            html.paragraph("No model has a result for this endpoint.");
        } else {
            results(html);
        }
        if (folded) {
            html.close();
        }
        html.close();
    }

    private void samples(Html html) {
        html.open("p").text(Words.samples(endpoint) + ".");
        if (endpoint.task() == Task.CLASS && endpoint.classes().size() == 2) {
            html.text(" The positive class, whose probability is predicted, is "
                    + endpoint.classes().get(endpoint.positive()) + ".");
        }
        int left = endpoint.excluded().values().stream().mapToInt(Integer::intValue).sum();
        if (left > 0) {
            String reasons = endpoint.excluded().entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .map(reason -> reason.getKey() + " (" + Numbers.count(reason.getValue()) + ")")
                    .collect(Collectors.joining(", "));
            html.text(" Of the study's " + Text.count(context.result().studySamples(), "sample") + ", "
                    + Numbers.count(left) + (left == 1 ? " was" : " were") + " left out: " + reasons + ".");
        }
        html.close();
    }

    private void remarks(Html html) {
        for (Problem problem : endpoint.findings()) {
            if (problem.severity() != Severity.INFO) {
                html.element("p", problem.toString(), "class", "callout");
            }
        }
    }

    private void results(Html html) {
        Figures figures = context.figures();
        Optional<ModelResult> best = endpoint.best();
        html.element("h3", "Models compared");
        new ModelTable(endpoint).write(html);
        figures.write(html, "model-comparison", id);
        ComparisonTable.write(html, endpoint);
        if (!endpoint.external().isEmpty()) {
            external(html);
        }
        if (endpoint.task() == Task.REAL) {
            predictions(html);
        } else if (endpoint.task() == Task.CLASS) {
            classification(html, best);
        }
        if (!figures.of("permutation-null", id).isEmpty()) {
            html.element("h3", "Could it be chance?");
            figures.write(html, "permutation-null", id);
        }
        TuningTable.write(html, endpoint);
        best.ifPresent(model -> new FeatureSection(context, endpoint, model).write(html));
        List<DrawnFigure> more = figures.remaining(id);
        if (!more.isEmpty()) {
            folded(html, "More figures: " + String.join(", ",
                    more.stream().map(drawn -> drawn.figure().title().toLowerCase(Locale.ROOT)).toList()), more);
        }
    }

    private void external(Html html) {
        html.element("h3", "In other cohorts");
        html.paragraph(
                "Each model was fitted on all samples of the study and then applied, unchanged, to cohorts that had "
                        + "no part in its making.");
        List<String> cohorts = endpoint.external().stream().map(ModelResult::cohort).distinct().toList();
        for (String cohort : cohorts) {
            List<ModelResult> there = endpoint.external().stream().filter(model -> model.cohort().equals(cohort))
                    .toList();
            new ModelTable(endpoint).writeExternal(html,
                    cohort + " (" + Text.count(there.getFirst().predictions().samples().size(), "sample") + ")", there);
        }
    }

    private void predictions(Html html) {
        List<DrawnFigure> models = context.figures().of("predicted-observed", id);
        if (models.isEmpty()) {
            return;
        }
        html.element("h3", "Predictions of held-out samples");
        context.figures().writeFirst(html, "predicted-observed", id);
        context.figures().write(html, "residuals", id);
        folded(html, "The other models", models.subList(1, models.size()));
    }

    private void classification(Html html, Optional<ModelResult> best) {
        Figures figures = context.figures();
        if (best.isPresent() && endpoint.classes().size() > 2) {
            html.element("h3", "Class by class");
            ClassTable.write(html, endpoint, best.get());
        }
        if (!figures.of("roc-curve", id).isEmpty()) {
            html.element("h3", "How well classes are told apart");
            figures.write(html, "roc-curve", id);
            figures.write(html, "precision-recall", id);
            figures.write(html, "score-by-class", id);
        }
        if (!figures.of("confusion-matrix", id).isEmpty()) {
            html.element("h3", "Decisions and probabilities");
            figures.writeFirst(html, "confusion-matrix", id);
            figures.writeFirst(html, "calibration", id);
            folded(html, "The other models: confusion matrices and calibration", others());
        }
    }

    /** Confusion matrix and calibration of each model but the best, in turn. */
    private List<DrawnFigure> others() {
        List<DrawnFigure> matrices = context.figures().of("confusion-matrix", id);
        List<DrawnFigure> curves = context.figures().of("calibration", id);
        List<DrawnFigure> others = new ArrayList<>();
        for (int i = 1; i < Math.max(matrices.size(), curves.size()); i++) {
            matrices.stream().skip(i).limit(1).forEach(others::add);
            curves.stream().skip(i).limit(1).forEach(others::add);
        }
        return others;
    }

    private void folded(Html html, String title, List<DrawnFigure> figures) {
        if (!figures.isEmpty()) {
            html.open("details").element("summary", title);
            figures.forEach(drawn -> context.figures().write(html, drawn));
            html.close();
        }
    }
}
