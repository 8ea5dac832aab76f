package org.resistlab.report.figure;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.figure.Figure;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.FeatureScore;
import org.resistlab.core.result.FeatureScores;
import org.resistlab.core.result.Metrics;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.RunResult;
import org.resistlab.report.chart.FeatureImportance;
import org.resistlab.report.chart.ImportanceChart;

/** The best model's most important features by each explainer. */
public final class FeatureImportanceFigure implements Figure {

    private static final int SHOWN = 25;

    @Override
    public List<RenderedFigure> create(RunResult result) {
        FigureNames names = new FigureNames(result);
        List<RenderedFigure> figures = new ArrayList<>();
        for (EndpointResult endpoint : Scope.detailed(result)) {
            for (ModelResult model : Ranking.bestFirst(endpoint).stream().limit(1).toList()) {
                model.features().stream().filter(scores -> !scores.explainer().isEmpty())
                        .forEach(scores -> figures.add(figure(names, endpoint, model, scores)));
            }
        }
        return figures;
    }

    private static RenderedFigure figure(FigureNames names, EndpointResult endpoint, ModelResult model,
            FeatureScores scores) {
        boolean severalAssays = scores.scores().stream().limit(SHOWN).map(FeatureScore::assay).distinct().count() > 1;
        List<FeatureImportance> features = scores.scores().stream()
                .map(score -> new FeatureImportance(score.feature(), severalAssays ? score.assay() : "",
                        score.importance(), Double.NaN, Double.NaN, score.selectionFrequency(),
                        score.assay() + ":" + score.feature()))
                .toList();
        boolean drop = scores.scale().equals("score");
        String axis = drop ? "Drop of " + Metrics.label(endpoint.primaryMetric()) + " when shuffled"
                : "Mean |SHAP value| (" + scores.scale() + ")";
        String caption = "Mean over the outer folds; a fold that did not select a feature counts as 0. At the right: in "
                + "how many folds the feature reached the model. Method: " + scores.method() + "."
                + (drop ? " Features that say the same thing stand in for each other, and then each shows less." : "");
        return Drawn.figure(names.of(endpoint, "feature-importance-" + scores.explainer()), endpoint.endpoint(),
                "Feature importance, model " + model.model(), caption,
                theme -> ImportanceChart.of(axis, features, theme));
    }
}
