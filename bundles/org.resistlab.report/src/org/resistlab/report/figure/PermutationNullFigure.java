package org.resistlab.report.figure;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.figure.Figure;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.Metrics;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.PermutationTest;
import org.resistlab.core.result.RunResult;
import org.resistlab.report.chart.PermutationChart;

/** What the best model reaches on shuffled truth, beside what it reaches on the real one. */
public final class PermutationNullFigure implements Figure {

    @Override
    public List<RenderedFigure> create(RunResult result) {
        FigureNames names = new FigureNames(result);
        List<RenderedFigure> figures = new ArrayList<>();
        for (EndpointResult endpoint : Scope.detailed(result)) {
            for (ModelResult model : Ranking.bestFirst(endpoint).stream().limit(1).toList()) {
                model.permutation().ifPresent(test -> figures.add(figure(names, endpoint, model, test)));
            }
        }
        return figures;
    }

    private static RenderedFigure figure(FigureNames names, EndpointResult endpoint, ModelResult model,
            PermutationTest test) {
        String caption = "The whole pipeline (preprocessing, tuning, model) was run " + test.permuted().length
                + " times on shuffled truth, where there is nothing to find. Bars: the "
                + Metrics.label(test.metric()) + " it reached there; line: on the real truth. A real signal lies "
                + "outside the bars. The p-value is that of this model alone, before the choice of the best.";
        return Drawn.figure(names.of(endpoint, "permutation-null"), endpoint.endpoint(),
                "Permutation test, model " + model.model(), caption,
                theme -> PermutationChart.of(Metrics.label(test.metric()), test.permuted(), test.observed(),
                        test.pValue(), theme));
    }
}
