package org.resistlab.report.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

import org.resistlab.core.figure.Figure;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.Metrics;
import org.resistlab.core.result.PermutationTest;
import org.resistlab.core.result.RunResult;
import org.resistlab.report.chart.PermutationChart;

/**
 * What the best of all models reaches on shuffled truth, beside what it reaches on the real one: the test of the
 * verdict.
 */
public final class PermutationNullFigure implements Figure {

    @Override
    public List<RenderedFigure> create(RunResult result) {
        FigureNames names = new FigureNames(result);
        List<RenderedFigure> figures = new ArrayList<>();
        for (EndpointResult endpoint : Scope.detailed(result)) {
            List<PermutationTest> tests = endpoint.models().stream().flatMap(model -> model.permutation().stream())
                    .toList();
            if (!tests.isEmpty()) {
                figures.add(figure(names, endpoint, tests));
            }
        }
        return figures;
    }

    private static RenderedFigure figure(FigureNames names, EndpointResult endpoint, List<PermutationTest> tests) {
        String metric = endpoint.primaryMetric();
        double observed = best(metric, tests.stream().mapToDouble(PermutationTest::observed));
        double[] permuted = new double[tests.getFirst().permuted().length];
        Arrays.setAll(permuted, p -> best(metric, tests.stream().mapToDouble(test -> test.permuted()[p])));
        String label = Words.label(endpoint, metric);
        String caption = "The whole pipeline (preprocessing, tuning, all models) was run " + permuted.length
                + " times on shuffled truth, where there is nothing to find. Bars: the " + label
                + " of the best model of each shuffle; line: that of the best model on the real truth. A real signal "
                + "stands clear of the bars.";
        return Drawn.figure(names.of(endpoint, "permutation-null"), endpoint.endpoint(),
                "Permutation test of the best of all models", caption,
                theme -> PermutationChart.of(label, permuted, observed, endpoint.familyPValue(), theme));
    }

    private static double best(String metric, DoubleStream values) {
        DoubleStream defined = values.filter(value -> !Double.isNaN(value));
        return (Metrics.smallerIsBetter(metric) ? defined.min() : defined.max()).orElse(Double.NaN);
    }
}
