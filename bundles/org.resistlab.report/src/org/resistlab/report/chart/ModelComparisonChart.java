package org.resistlab.report.chart;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

import org.resistlab.core.figure.Drawing;
import org.resistlab.core.figure.FigureData;
import org.resistlab.core.figure.MarkKind;
import org.resistlab.report.chart.internal.FigurePlot;
import org.resistlab.report.chart.internal.Frame;
import org.resistlab.report.chart.internal.Marker;
import org.resistlab.report.chart.internal.Marks;
import org.resistlab.report.chart.internal.Numbers;
import org.resistlab.report.chart.internal.RowColumn;
import org.resistlab.report.chart.internal.RowLayout;
import org.resistlab.report.chart.internal.RowMarks;
import org.resistlab.report.chart.internal.Span;

/** Models compared in one metric: a forest plot, best model first, with the value of guessing as a dashed line. */
public final class ModelComparisonChart {
    private static final double PITCH = 27;

    private ModelComparisonChart() {
    }

    /**
     * Makes the chart.
     *
     * @param metric the metric, with its unit
     * @param higherIsBetter how to sort
     * @param models the models in any order
     * @param reference the metric of a model that knows nothing; NaN draws no line
     * @param theme the colours
     * @return the chart; it says "No data" where no model has an estimate
     */
    public static Chart of(String metric, boolean higherIsBetter, List<ModelEstimate> models, double reference,
            Theme theme) {
        return of(metric, higherIsBetter, models, MarkKind.MODEL, reference, theme);
    }

    /**
     * Makes the chart of what need not be models.
     *
     * @param metric the metric, with its unit
     * @param higherIsBetter how to sort
     * @param models the models, or whatever has the estimates, in any order
     * @param kind what they are to a window
     * @param reference the metric of a model that knows nothing; NaN draws no line
     * @param theme the colours
     * @return the chart; it says "No data" where no model has an estimate
     */
    public static Chart of(String metric, boolean higherIsBetter, List<ModelEstimate> models, MarkKind kind,
            double reference, Theme theme) {
        Comparator<ModelEstimate> order = Comparator.comparingDouble(ModelEstimate::estimate);
        List<ModelEstimate> sorted = models.stream().filter(m -> Double.isFinite(m.estimate()))
                .sorted(higherIsBetter ? order.reversed() : order).toList();
        Drawing drawing = sorted.isEmpty() ? Frame.noData(theme, "no model could be evaluated")
                : drawing(metric, sorted, kind, reference, theme);
        return new Chart(drawing, data(metric, models, reference), theme, Chart.WIDTH,
                RowLayout.height(Math.max(3, sorted.size()), PITCH));
    }

    private static Drawing drawing(String metric, List<ModelEstimate> models, MarkKind kind, double reference,
            Theme theme) {
        double[] bounds = models.stream().flatMapToDouble(
                m -> DoubleStream.of(m.estimate(), m.low(), m.high())).toArray();
        Span span = Span.of(bounds).including(reference).padded(0.04);
        List<String> names = models.stream().map(ModelEstimate::model).toList();
        List<String> values = models.stream().map(m -> Numbers.interval(m.estimate(), m.low(), m.high(), 2)).toList();
        boolean intervals = models.stream().anyMatch(model -> ChartInput.finite(model.low(), model.high()));
        String head = intervals ? metric + " (95 % CI)" : metric;
        RowLayout layout = new RowLayout("", names, List.of(new RowColumn(head, values)), new RowMarks(
                kind, kind == MarkKind.POINT ? names.stream().map(name -> "").toList() : names,
                row -> names.get(row) + "\n" + metric + " " + values.get(row)));
        return Frame.drawing(theme, (canvas, area) -> {
            Theme colours = canvas.theme();
            FigurePlot plot = new FigurePlot(FigurePlot.axis(metric, span.low(), span.high(), colours),
                    FigurePlot.rows(models.size()), colours).withVerticalGrid().with(reference(reference, colours))
                    .with(estimates(models, kind, colours));
            layout.drawWithLine(canvas, area, plot, reference, "no skill");
        });
    }

    private static Marks reference(double reference, Theme theme) {
        return (canvas, projection) -> {
            if (Double.isFinite(reference)) {
                double x = projection.x(reference);
                canvas.line(x, projection.area().getMinY(), x, projection.area().getMaxY(), theme.muted(),
                        FigurePlot.stroke(1.25, 5, 4));
            }
        };
    }

    private static Marks estimates(List<ModelEstimate> models, MarkKind kind, Theme theme) {
        return (canvas, projection) -> {
            for (int i = 0; i < models.size(); i++) {
                ModelEstimate model = models.get(i);
                Color color = model.baseline() ? theme.neutral() : theme.series().getFirst();
                double y = projection.y(i);
                if (ChartInput.finite(model.low(), model.high())) {
                    canvas.line(projection.x(model.low()), y, projection.x(model.high()), y, color,
                            FigurePlot.stroke(2));
                }
                Marker marker = model.baseline() ? Marker.DIAMOND : Marker.SQUARE;
                canvas.fill(marker.at(projection.x(model.estimate()), y, 9), color);
                if (canvas.highlight().contains(kind, model.model())) {
                    canvas.ringed(marker, color, projection.x(model.estimate()), y, 9);
                }
            }
        };
    }

    private static FigureData data(String metric, List<ModelEstimate> models, double reference) {
        ChartDataBuilder data = new ChartDataBuilder("model", "metric", "estimate", "ci_low", "ci_high", "baseline",
                "reference");
        models.forEach(m -> data.row(m.model(), metric, m.estimate(), m.low(), m.high(), m.baseline(), reference));
        return data.build();
    }
}
