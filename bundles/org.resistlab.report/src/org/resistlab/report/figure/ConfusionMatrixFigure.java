package org.resistlab.report.figure;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.data.Task;
import org.resistlab.core.figure.Figure;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.RunResult;
import org.resistlab.report.chart.ConfusionMatrixChart;

/** The confusion matrix of each model. */
public final class ConfusionMatrixFigure implements Figure {

    @Override
    public List<RenderedFigure> create(RunResult result) {
        FigureNames names = new FigureNames(result);
        List<RenderedFigure> figures = new ArrayList<>();
        for (EndpointResult endpoint : Scope.detailed(result, Task.CLASS)) {
            Ranking.bestFirst(endpoint).forEach(model -> figures.add(figure(names, endpoint, model)));
        }
        return figures;
    }

    private static RenderedFigure figure(FigureNames names, EndpointResult endpoint, ModelResult model) {
        List<List<List<String>>> members = ConfusionCounts.members(model.predictions());
        long[][] counts = ConfusionCounts.of(model.predictions());
        String rule = endpoint.classes().size() == 2
                ? Words.positive(endpoint) + " from a probability of 0.5 on"
                : "the most probable class";
        String repeats = model.predictions().repeats() == 1 ? ""
                : " The metrics of the table are means over the repeats and may differ a little.";
        String caption = "Held-out samples by true and predicted class: " + rule
                + Words.meanOverRepeats(model) + ". Shades and percentages: share of the true class." + repeats;
        return Drawn.figure(names.of(endpoint, "confusion-matrix", model), endpoint.endpoint(),
                "Confusion matrix, model " + model.model(), caption,
                theme -> ConfusionMatrixChart.of(endpoint.classes(), counts,
                        (truth, called) -> members.get(truth).get(called), theme));
    }
}
