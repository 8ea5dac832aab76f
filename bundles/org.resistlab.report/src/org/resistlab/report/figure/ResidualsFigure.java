package org.resistlab.report.figure;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Task;
import org.resistlab.core.figure.Figure;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.RunResult;
import org.resistlab.report.chart.ResidualChart;

/** Residuals of the best model. */
public final class ResidualsFigure implements Figure {

    @Override
    public List<RenderedFigure> create(RunResult result) {
        FigureNames names = new FigureNames(result);
        List<RenderedFigure> figures = new ArrayList<>();
        for (EndpointResult endpoint : Scope.detailed(result, Task.REAL)) {
            Ranking.bestFirst(endpoint).stream().limit(1)
                    .forEach(model -> figures.add(figure(names, endpoint, model)));
        }
        return figures;
    }

    private static RenderedFigure figure(FigureNames names, EndpointResult endpoint, ModelResult model) {
        double[] observed = ((RealTarget) model.predictions().truth()).values();
        double[] predicted = HeldOutScores.of(model.predictions(), 0).mean();
        String caption = "Residuals of held-out predictions" + Words.meanOverRepeats(model)
                + ". A slope or a funnel shows where the model is wrong in a regular way; predictions drawn towards "
                + "the mean, as by any model with little signal, show as a slope.";
        return Drawn.figure(names.of(endpoint, "residuals"), endpoint.endpoint(), "Residuals, model " + model.model(),
                caption, theme -> ResidualChart.of(endpoint.endpoint(), model.predictions().samples(), observed,
                        predicted, theme));
    }
}
