package org.resistlab.report.figure;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.figure.Figure;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.MetricEstimate;
import org.resistlab.core.result.Metrics;
import org.resistlab.core.result.RunResult;
import org.resistlab.report.chart.ModelComparisonChart;
import org.resistlab.report.chart.ModelEstimate;

/** A forest plot of the primary metric of all models and the baseline. */
public final class ModelComparisonFigure implements Figure {

    @Override
    public List<RenderedFigure> create(RunResult result) {
        FigureNames names = new FigureNames(result);
        List<RenderedFigure> figures = new ArrayList<>();
        for (EndpointResult endpoint : Scope.detailed(result)) {
            if (!endpoint.models().isEmpty() && !endpoint.primaryMetric().isEmpty()) {
                figures.add(figure(names, endpoint));
            }
        }
        return figures;
    }

    private static RenderedFigure figure(FigureNames names, EndpointResult endpoint) {
        String metric = endpoint.primaryMetric();
        List<ModelEstimate> estimates = endpoint.models().stream().map(model -> {
            MetricEstimate estimate = Words.metric(model, metric);
            return new ModelEstimate(model.model(), estimate.estimate(), estimate.low(), estimate.high(),
                    model.baseline());
        }).toList();
        String label = Words.label(endpoint, metric);
        String caption = "Cross-validated " + label + " with 95 % intervals, best model first"
                + (Double.isNaN(Metrics.chance(metric)) ? "." : "; dashed: no better than chance.")
                + (estimates.stream().anyMatch(e -> e.baseline() && !Double.isNaN(e.estimate()))
                        ? " Diamond: the naive baseline, which uses no feature." : "");
        return Drawn.figure(names.of(endpoint, "model-comparison"), endpoint.endpoint(), "Models compared", caption,
                theme -> ModelComparisonChart.of(label, !Metrics.smallerIsBetter(metric), estimates,
                        Metrics.chance(metric), theme));
    }
}
