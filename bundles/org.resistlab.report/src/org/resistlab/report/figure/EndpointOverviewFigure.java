package org.resistlab.report.figure;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.figure.Figure;
import org.resistlab.core.figure.MarkKind;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.MetricEstimate;
import org.resistlab.core.result.Metrics;
import org.resistlab.core.result.RunResult;
import org.resistlab.report.chart.ModelComparisonChart;
import org.resistlab.report.chart.ModelEstimate;

/** A forest plot of the best model of each endpoint, where there are several with the same primary metric. */
public final class EndpointOverviewFigure implements Figure {

    private static final int MOST_ROWS = 60;

    @Override
    public List<RenderedFigure> create(RunResult result) {
        List<RenderedFigure> figures = new ArrayList<>();
        List<String> metrics = result.endpoints().stream().map(EndpointResult::primaryMetric)
                .filter(metric -> !metric.isEmpty()).distinct().toList();
        for (String metric : metrics) {
            List<EndpointResult> endpoints = Ranking.endpointsBestFirst(result.endpoints().stream()
                    .filter(endpoint -> endpoint.primaryMetric().equals(metric) && endpoint.best().isPresent())
                    .toList());
            if (endpoints.size() > 1) {
                figures.add(figure(metric, endpoints));
            }
        }
        return figures;
    }

    private static RenderedFigure figure(String metric, List<EndpointResult> endpoints) {
        List<ModelEstimate> estimates = endpoints.stream().limit(MOST_ROWS).map(endpoint -> {
            MetricEstimate estimate = Words.metric(endpoint.best().orElseThrow(), metric);
            return new ModelEstimate(endpoint.endpoint(), estimate.estimate(), estimate.low(), estimate.high(), false);
        }).toList();
        String label = Metrics.label(metric);
        String caption = "Cross-validated " + label + " of each endpoint's best model with its 95 % interval"
                + (Double.isNaN(Metrics.chance(metric)) ? "." : "; dashed: no better than chance.")
                + (endpoints.size() > MOST_ROWS ? " The best " + MOST_ROWS + " of " + endpoints.size()
                        + " endpoints are drawn." : "");
        return Drawn.figure("endpoints-" + metric, "", "Endpoints compared, " + label, caption,
                theme -> ModelComparisonChart.of(label, !Metrics.smallerIsBetter(metric), estimates, MarkKind.POINT,
                        Metrics.chance(metric), theme));
    }
}
