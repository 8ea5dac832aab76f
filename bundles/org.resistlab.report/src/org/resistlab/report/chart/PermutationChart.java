package org.resistlab.report.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.resistlab.core.figure.Drawing;
import org.resistlab.core.figure.FigureData;
import org.resistlab.core.figure.MarkKind;
import org.resistlab.report.chart.internal.Canvas;
import org.resistlab.report.chart.internal.FigurePlot;
import org.resistlab.report.chart.internal.Frame;
import org.resistlab.report.chart.internal.Histogram;
import org.resistlab.report.chart.internal.Legend;
import org.resistlab.report.chart.internal.LegendEntry;
import org.resistlab.report.chart.internal.LegendKey;
import org.resistlab.report.chart.internal.Marker;
import org.resistlab.report.chart.internal.Marks;
import org.resistlab.report.chart.internal.Numbers;
import org.resistlab.report.chart.internal.Span;

/**
 * What the whole pipeline reaches on permuted labels, where there is nothing to learn, and what it reached in truth.
 */
public final class PermutationChart {
    private static final int HEIGHT = 300;

    private PermutationChart() {
    }

    /**
     * Makes the chart.
     *
     * @param metric the metric, with its unit
     * @param permuted its value in each permutation; values that are not finite are not counted
     * @param observed its value on the true labels
     * @param pValue the p-value of the permutation test; NaN where there is none
     * @param theme the colours
     * @return the chart; it says "No data" without permutations or without an observed value
     */
    public static Chart of(String metric, double[] permuted, double observed, double pValue, Theme theme) {
        double[] values = Numbers.finite(permuted);
        Drawing drawing = values.length == 0 || !Double.isFinite(observed)
                ? Frame.noData(theme, "no permutation test was done")
                : Frame.drawing(theme, (canvas, area) -> draw(canvas, area, metric, values, observed, pValue));
        return new Chart(drawing, data(permuted, observed, pValue), theme, Chart.WIDTH, HEIGHT);
    }

    private static void draw(Canvas canvas, Rectangle2D area, String metric, double[] values, double observed,
            double pValue) {
        Theme theme = canvas.theme();
        Histogram histogram = Histogram.of(values);
        Span span = Span.of(values).including(observed, histogram.low(), histogram.high()).padded(0.04);
        Color highlight = theme.series().get(1);
        FigurePlot plot = new FigurePlot(FigurePlot.axis(metric, span.low(), span.high(), theme),
                FigurePlot.axis("Permutations", 0, histogram.most() * 1.06, theme), theme)
                .with(histogram.marks(theme.neutral(), "permutations")).with(observed(observed, highlight));
        String verdict = "Observed: " + Numbers.fixed(observed, 2);
        if (Double.isFinite(pValue)) {
            verdict += ", " + Numbers.pValue(pValue);
        }
        Legend legend = new Legend(List.of(
                new LegendEntry("Permuted labels (" + Numbers.count(values.length) + ")", "",
                        LegendKey.area(theme.neutral())),
                new LegendEntry(verdict, "", LegendKey.line(highlight, FigurePlot.stroke(2.5)))));
        plot.draw(canvas, legend.drawAbove(canvas, area));
    }

    private static Marks observed(double value, Color color) {
        return (canvas, p) -> {
            double x = p.x(value);
            canvas.line(x, p.area().getMinY() + 4, x, p.area().getMaxY(), color, FigurePlot.stroke(2.5));
            canvas.fill(Marker.TRIANGLE_DOWN.at(x, p.area().getMinY() + 6, 11), color);
            canvas.mark(MarkKind.POINT, List.of(), new Rectangle2D.Double(x - 4, p.area().getMinY(), 8,
                    p.area().getHeight()), () -> "Observed on the real truth\n" + Numbers.significant(value, 4));
        };
    }

    private static FigureData data(double[] permuted, double observed, double pValue) {
        ChartDataBuilder data = new ChartDataBuilder("labels", "permutation", "metric", "p_value");
        data.row("observed", null, observed, pValue);
        for (int i = 0; i < permuted.length; i++) {
            data.row("permuted", i + 1, permuted[i], null);
        }
        return data.build();
    }
}
