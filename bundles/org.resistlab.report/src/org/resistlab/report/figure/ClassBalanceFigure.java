package org.resistlab.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Task;
import org.resistlab.core.figure.Figure;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.RunResult;
import org.resistlab.report.chart.ClassBalanceChart;
import org.resistlab.report.chart.ClassCount;

/** How many samples each class has. */
public final class ClassBalanceFigure implements Figure {

    @Override
    public List<RenderedFigure> create(RunResult result) {
        FigureNames names = new FigureNames(result);
        List<RenderedFigure> figures = new ArrayList<>();
        for (EndpointResult endpoint : Scope.detailed(result, Task.CLASS)) {
            endpoint.models().stream().limit(1).map(model -> model.predictions().truth())
                    .filter(ClassTarget.class::isInstance).map(ClassTarget.class::cast)
                    .forEach(truth -> figures.add(figure(names, endpoint, truth)));
        }
        return figures;
    }

    private static RenderedFigure figure(FigureNames names, EndpointResult endpoint, ClassTarget truth) {
        int[] counts = truth.counts();
        List<ClassCount> classes = IntStream.range(0, counts.length)
                .mapToObj(k -> new ClassCount(endpoint.classes().get(k), counts[k])).toList();
        String caption = "Samples of each class. " + Words.positive(endpoint) + " is the positive class.";
        return Drawn.figure(names.of(endpoint, "class-balance"), endpoint.endpoint(), "Class balance", caption,
                theme -> ClassBalanceChart.of(classes, theme));
    }
}
