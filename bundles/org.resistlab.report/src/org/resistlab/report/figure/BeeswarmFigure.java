package org.resistlab.report.figure;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.figure.Figure;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.result.Attributions;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.RunResult;
import org.resistlab.report.chart.BeeswarmChart;
import org.resistlab.report.chart.ShapFeature;

/** SHAP values of the best model's most important features. */
public final class BeeswarmFigure implements Figure {

    private static final int FEATURES = 20;

    @Override
    public List<RenderedFigure> create(RunResult result) {
        FigureNames names = new FigureNames(result);
        List<RenderedFigure> figures = new ArrayList<>();
        for (EndpointResult endpoint : Scope.detailed(result)) {
            for (ModelResult model : Ranking.bestFirst(endpoint).stream().limit(1).toList()) {
                model.attributions().ifPresent(parts -> figures.add(figure(names, endpoint, model, parts)));
            }
        }
        return figures;
    }

    private static RenderedFigure figure(FigureNames names, EndpointResult endpoint,
            ModelResult model, Attributions attributions) {
        int count = Math.min(FEATURES, attributions.features().size());
        FeatureLabels labels = new FeatureLabels(attributions.features().subList(0, count));
        List<ShapFeature> features = new ArrayList<>();
        for (int j = 0; j < count; j++) {
            features.add(new ShapFeature(labels.of(attributions.features().get(j)), column(attributions.parts(), j),
                    column(attributions.values(), j), attributions.features().get(j)));
        }
        String scale = Words.scale(endpoint, attributions.scale());
        String caption = "Each point is a held-out sample. To the right, the feature's value in this sample raises the "
                + "prediction (" + scale + "), to the left it lowers it. Colour: the feature's value, low to high; "
                + "points of one colour on one side mean that high values push one way. A feature the sample's fold "
                + "did not select has the value 0. Method: " + attributions.method() + ".";
        return Drawn.figure(names.of(endpoint, "shap-beeswarm"), endpoint.endpoint(),
                "SHAP values, model " + model.model(), caption,
                theme -> BeeswarmChart.of("SHAP value (" + scale + ")", features, attributions.samples(), theme));
    }

    private static double[] column(double[][] rows, int j) {
        double[] column = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            column[i] = rows[i][j];
        }
        return column;
    }
}
