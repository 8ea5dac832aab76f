package org.resistlab.report.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.FeatureScore;
import org.resistlab.core.result.FeatureScores;
import org.resistlab.core.result.Metrics;
import org.resistlab.core.result.ModelResult;
import org.resistlab.engine.result.Verdict;
import org.resistlab.report.chart.internal.Numbers;

/** Which features the best model uses, and how. Folded away, with a warning, where the model has found nothing. */
final class FeatureSection {

    private static final int MOST_FEATURES = 15;

    private final Context context;
    private final EndpointResult endpoint;
    private final ModelResult model;

    FeatureSection(Context context, EndpointResult endpoint, ModelResult model) {
        this.context = context;
        this.endpoint = endpoint;
        this.model = model;
    }

    void write(Html html) {
        html.element("h3", "What the model uses");
        if (model.features().isEmpty()) {
            html.paragraph("Nothing is known about the features of model " + model.model()
                    + ": the analysis names no explainer (interpret), or none can explain this model.");
            return;
        }
        if (Verdict.of(endpoint) == Verdict.SIGNAL || Verdict.of(endpoint) == Verdict.UNTESTED) {
            content(html);
            return;
        }
        html.element("p", "No signal was found for " + endpoint.endpoint()
                + ". What follows explains a model that was not "
                + "shown to know anything: its ranking of features may be a ranking of noise. It is kept for the record.",
                "class", "callout");
        html.open("details").element("summary", "Features of model " + model.model() + ", not to be interpreted");
        content(html);
        html.close();
    }

    private void content(Html html) {
        FeatureScores main = model.features().getFirst();
        if (!main.explainer().isEmpty()) {
            html.paragraph(reading(main));
        }
        table(html, main);
        String id = endpoint.endpoint();
        context.figures().write(html, "shap-beeswarm", id);
        context.figures().writeFirst(html, "feature-importance", id);
        folded(html, "How the predictions depend on the values of single features", "shap-dependence");
        folded(html, "Heat map of the most important features", "heat-map");
        if (!context.figures().of("patient-waterfall", id).isEmpty()) {
            html.element("h4", "Two predictions explained");
            context.figures().write(html, "patient-waterfall", id);
        }
        List<DrawnFigure> importances = context.figures().of("feature-importance", id);
        if (importances.size() > 1) {
            html.open("details").element("summary", "Importance by other explainers");
            importances.stream().skip(1).forEach(drawn -> context.figures().write(html, drawn));
            html.close();
        }
    }

    private void folded(Html html, String title, String kind) {
        if (!context.figures().of(kind, endpoint.endpoint()).isEmpty()) {
            html.open("details").element("summary", title);
            context.figures().write(html, kind, endpoint.endpoint());
            html.close();
        }
    }

    private String reading(FeatureScores main) {
        boolean parts = model.attributions().isPresent();
        return "How to read this: importance says how much the predictions of model " + model.model()
                + " depend on a feature"
                + (parts ? " (the mean size of the feature's part in a held-out prediction, in " + main.scale() + ")"
                        : "")
                + ", not that the feature causes anything. Of features that rise and fall together a model often picks "
                + "one and leaves the others. A feature that was selected in few folds would probably not be found "
                + "again in another cohort.";
    }

    private void table(Html html, FeatureScores main) {
        List<FeatureScore> top = main.scores().stream().limit(MOST_FEATURES).toList();
        boolean explained = !main.explainer().isEmpty();
        Table table = new Table(html, caption(main, top.size())).head().numbers("Rank", "");
        if (context.severalAssays()) {
            table.column("Assay");
        }
        table.column("Feature");
        if (explained) {
            table.numbers(explainer(main), unit(main));
        }
        List<FeatureScores> others = model.features().subList(1, model.features().size());
        others.forEach(scores -> table.numbers(explainer(scores), unit(scores)));
        table.numbers("Selected", "share of folds").body();
        List<Map<String, Double>> otherValues = others.stream().map(FeatureSection::byFeature).toList();
        int decimals = decimals(top.stream().mapToDouble(FeatureScore::importance));
        int[] otherDecimals = otherValues.stream()
                .mapToInt(values -> decimals(
                        top.stream().mapToDouble(score -> values.getOrDefault(key(score), Double.NaN))))
                .toArray();
        for (int rank = 0; rank < top.size(); rank++) {
            FeatureScore score = top.get(rank);
            table.row("").number(Integer.toString(rank + 1));
            if (context.severalAssays()) {
                table.text(score.assay());
            }
            table.name(score.feature(), "");
            if (explained) {
                table.number(Numbers.fixed(score.importance(), decimals));
            }
            for (int i = 0; i < otherValues.size(); i++) {
                table.number(Numbers.fixed(otherValues.get(i).getOrDefault(key(score), Double.NaN), otherDecimals[i]));
            }
            table.number(Numbers.fixed(100 * score.selectionFrequency(), 0) + " %").endRow();
        }
        table.end();
    }

    /** As many as give the greatest of some numbers three digits, so that they line up. */
    private static int decimals(DoubleStream values) {
        double greatest = values.filter(Double::isFinite).map(Math::abs).max().orElse(1);
        return greatest == 0 ? 2 : Math.clamp(2 - (int) Math.floor(Math.log10(greatest)), 0, 8);
    }

    private String caption(FeatureScores main, int shown) {
        int all = main.scores().size();
        String which = all > shown ? "The " + shown + " most important of " + Numbers.count(all) + " features"
                : "All " + Text.count(all, "feature");
        return which + " that reached model " + model.model() + " in any fold. The rest: features.tsv.";
    }

    private String explainer(FeatureScores scores) {
        return scores.explainer().equals("shap") ? "Mean |SHAP value|"
                : context.name(ContributionKind.EXPLAINERS, scores.explainer());
    }

    private String unit(FeatureScores scores) {
        return scores.scale().equals("score") ? "drop of " + Metrics.label(endpoint.primaryMetric()) : scores.scale();
    }

    private static Map<String, Double> byFeature(FeatureScores scores) {
        Map<String, Double> values = new HashMap<>();
        scores.scores().forEach(score -> values.put(key(score), score.importance()));
        return values;
    }

    private static String key(FeatureScore score) {
        return score.assay() + "\t" + score.feature();
    }
}
