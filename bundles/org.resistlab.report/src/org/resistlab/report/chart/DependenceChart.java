package org.resistlab.report.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.resistlab.core.figure.Drawing;
import org.resistlab.core.figure.FigureData;
import org.resistlab.report.chart.internal.Canvas;
import org.resistlab.report.chart.internal.FigurePlot;
import org.resistlab.report.chart.internal.Frame;
import org.resistlab.report.chart.internal.Legend;
import org.resistlab.report.chart.internal.LegendEntry;
import org.resistlab.report.chart.internal.LegendKey;
import org.resistlab.report.chart.internal.Numbers;
import org.resistlab.report.chart.internal.Points;
import org.resistlab.report.chart.internal.Projection;
import org.resistlab.report.chart.internal.SeriesStyle;
import org.resistlab.report.chart.internal.Span;

/**
 * How a feature's part in the prediction depends on its value: a point a sample, in the shape and colour of its group.
 * Samples without a value stand in a strip of their own at the left.
 */
public final class DependenceChart {
    private static final int HEIGHT = 340;
    private static final double STRIP = 0.08;

    private DependenceChart() {
    }

    /**
     * Makes the chart.
     *
     * @param feature name of the feature, with its unit
     * @param axisTitle what a SHAP value is a part of, with its unit
     * @param groups the groups in the order of their numbers, in which other figures colour them
     * @param theme the colours
     * @return the chart; it says "No data" where there is no SHAP value
     */
    public static Chart of(String feature, String axisTitle, List<DependencePoints> groups, Theme theme) {
        double[] shap = all(groups.stream().map(DependencePoints::shap).toList());
        boolean empty = Arrays.stream(shap).noneMatch(Double::isFinite);
        Drawing drawing = empty ? Frame.noData(theme, "no SHAP values were computed")
                : Frame.drawing(theme, (canvas, area) -> draw(canvas, area, feature, axisTitle, groups, shap));
        return new Chart(drawing, data(feature, groups), theme, Chart.WIDTH, HEIGHT);
    }

    private static double[] all(List<double[]> arrays) {
        return arrays.stream().flatMapToDouble(Arrays::stream).toArray();
    }

    private static void draw(Canvas canvas, Rectangle2D area, String feature, String axisTitle,
            List<DependencePoints> groups, double[] shap) {
        Theme theme = canvas.theme();
        double[] values = Numbers.finite(all(groups.stream().map(DependencePoints::value).toList()));
        Span known = Span.of(values.length == 0 ? new double[] {0} : values).padded(0.03);
        boolean missing = groups.stream().anyMatch(DependenceChart::hasMissing);
        double strip = known.low() - (missing ? STRIP * (known.high() - known.low()) : 0);
        Span down = Span.of(shap).including(0).padded(0.05);
        FigurePlot plot = new FigurePlot(FigurePlot.axis(feature, strip, known.high(), theme),
                FigurePlot.axis(axisTitle, down.low(), down.high(), theme), theme);
        plot.with((c, p) -> ground(c, p, missing ? known.low() : Double.NaN));
        List<LegendEntry> entries = new ArrayList<>();
        for (int k = 0; k < groups.size(); k++) {
            DependencePoints group = groups.get(k);
            SeriesStyle style = SeriesStyle.of(theme, k);
            double[] across = Arrays.stream(group.value()).map(v -> Double.isNaN(v) ? (strip + known.low()) / 2 : v)
                    .toArray();
            Points points = Points.of(across, group.shap(), group.samples());
            plot.with(points.marks(style.marker(), style.color(), i -> text(feature, group, points.samples().get(i))));
            if (!group.name().isEmpty() && !points.isEmpty()) {
                entries.add(new LegendEntry(group.name() + " (" + Numbers.count(points.count()) + ")", "",
                        LegendKey.marker(style.marker(), style.color(), 8)));
            }
        }
        plot.draw(canvas, new Legend(entries).drawAbove(canvas, area));
    }

    private static boolean hasMissing(DependencePoints group) {
        return IntStream.range(0, group.value().length)
                .anyMatch(i -> Double.isNaN(group.value()[i]) && Double.isFinite(group.shap()[i]));
    }

    private static String text(String feature, DependencePoints group, String sample) {
        int i = group.samples().indexOf(sample);
        return (group.name().isEmpty() ? "" : group.name() + "\n") + feature + " = "
                + (Double.isNaN(group.value()[i]) ? "missing" : Numbers.significant(group.value()[i], 3))
                + "\nSHAP value " + Numbers.significant(group.shap()[i], 3);
    }

    private static void ground(Canvas canvas, Projection p, double knownFrom) {
        Theme theme = canvas.theme();
        canvas.line(p.area().getMinX(), p.y(0), p.area().getMaxX(), p.y(0), theme.neutral(), FigurePlot.stroke(1));
        if (Double.isFinite(knownFrom)) {
            double x = p.x(knownFrom);
            canvas.line(x, p.area().getMinY(), x, p.area().getMaxY(), theme.grid(), FigurePlot.stroke(1, 3, 3));
            canvas.turned("missing", ChartFonts.regular(Canvas.SMALL), theme.muted(), (p.area().getMinX() + x) / 2,
                    p.area().getMinY() + 4, 1);
        }
    }

    private static FigureData data(String feature, List<DependencePoints> groups) {
        ChartDataBuilder data = new ChartDataBuilder("feature", "sample", "group", "value", "shap");
        for (DependencePoints group : groups) {
            for (int i = 0; i < group.samples().size(); i++) {
                data.row(feature, group.samples().get(i), group.name(), group.value()[i], group.shap()[i]);
            }
        }
        return data.build();
    }
}
