package org.resistlab.report.figure;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Task;
import org.resistlab.core.figure.Figure;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.MetricEstimate;
import org.resistlab.core.result.Metrics;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.RunResult;
import org.resistlab.report.chart.PredictedObservedChart;

/** Predicted against observed values of each model. */
public final class PredictedObservedFigure implements Figure {

    @Override
    public List<RenderedFigure> create(RunResult result) {
        FigureNames names = new FigureNames(result);
        List<RenderedFigure> figures = new ArrayList<>();
        for (EndpointResult endpoint : Scope.detailed(result, Task.REAL)) {
            long most = Scope.isPanel(result) ? 1 : Long.MAX_VALUE;
            Ranking.bestFirst(endpoint).stream().limit(most)
                    .forEach(model -> figures.add(figure(names, endpoint, model)));
        }
        return figures;
    }

    private static RenderedFigure figure(FigureNames names, EndpointResult endpoint, ModelResult model) {
        double[] observed = ((RealTarget) model.predictions().truth()).values();
        double[] predicted = HeldOutScores.of(model.predictions(), 0).mean();
        MetricEstimate correlation = Words.metric(model, Metrics.PEARSON);
        String caption = "Held-out predictions of " + Words.samples(endpoint) + Words.meanOverRepeats(model)
                + ". Dashed: prediction equals observation. The Pearson correlation is that of the table.";
        return Drawn.figure(names.of(endpoint, "predicted-observed", model), endpoint.endpoint(),
                "Predicted and observed values, model " + model.model(), caption,
                theme -> PredictedObservedChart.of(endpoint.endpoint(), model.predictions().samples(), observed,
                        predicted, correlation.estimate(), correlation.low(), correlation.high(), theme));
    }
}
