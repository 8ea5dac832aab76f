package org.resistlab.report.chart;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

import org.resistlab.core.figure.Drawing;
import org.resistlab.core.figure.FigureData;
import org.resistlab.report.chart.internal.Canvas;
import org.resistlab.report.chart.internal.FigurePlot;
import org.resistlab.report.chart.internal.Frame;
import org.resistlab.report.chart.internal.Legend;
import org.resistlab.report.chart.internal.LegendEntry;
import org.resistlab.report.chart.internal.LegendKey;
import org.resistlab.report.chart.internal.Marker;
import org.resistlab.report.chart.internal.Numbers;
import org.resistlab.report.chart.internal.Points;
import org.resistlab.report.chart.internal.Span;

/** What predictions of a real value missed, against the prediction: a trend or a funnel shows a model that is wrong. */
public final class ResidualChart {
    private static final int HEIGHT = 330;
    private static final BasicStroke LIMITS = FigurePlot.stroke(1, 3, 3);

    private ResidualChart() {
    }

    /**
     * Makes the chart.
     *
     * @param quantity the quantity, with its unit
     * @param observed its value in each sample; NaN leaves the sample out
     * @param predicted the prediction for each sample
     * @param theme the colours
     * @return the chart; it says "No data" where no sample has both
     */
    public static Chart of(String quantity, double[] observed, double[] predicted, Theme theme) {
        return of(quantity, List.of(), observed, predicted, theme);
    }

    /**
     * Makes the chart with samples that can be pointed at in a window.
     *
     * @param quantity the quantity, with its unit
     * @param samples ids of the samples; empty where they are not known
     * @param observed its value in each sample; NaN leaves the sample out
     * @param predicted the prediction for each sample
     * @param theme the colours
     * @return the chart; it says "No data" where no sample has both
     */
    public static Chart of(String quantity, List<String> samples, double[] observed, double[] predicted,
            Theme theme) {
        ChartInput.sameLength("predicted", predicted, observed.length);
        double[] residual = new double[observed.length];
        Arrays.setAll(residual, i -> observed[i] - predicted[i]);
        Points points = Points.of(predicted, residual, samples);
        Drawing drawing = points.isEmpty() ? Frame.noData(theme, "no sample has an observation and a prediction")
                : Frame.drawing(theme, (canvas, area) -> draw(canvas, area, quantity, points));
        return new Chart(drawing, data(observed, predicted, residual), theme, Chart.WIDTH, HEIGHT);
    }

    private static void draw(Canvas canvas, Rectangle2D area, String quantity, Points points) {
        Theme theme = canvas.theme();
        double mean = Arrays.stream(points.y()).average().orElse(0);
        double deviation = Math.sqrt(
                Arrays.stream(points.y()).map(r -> (r - mean) * (r - mean)).sum() / Math.max(1, points.count() - 1));
        double low = mean - 2 * deviation;
        double high = mean + 2 * deviation;
        Span across = Span.of(points.x()).padded(0.04);
        Span down = Span.of(points.y()).including(0, low, high).padded(0.05);
        Legend legend = new Legend(List.of(
                new LegendEntry("Samples (" + Numbers.count(points.count()) + ")", "",
                        LegendKey.marker(Marker.CIRCLE, theme.series().getFirst(), 7)),
                new LegendEntry(
                        "Mean ± 2 SD (" + Numbers.significant(low, 3) + " to " + Numbers.significant(high, 3) + ")",
                        "", LegendKey.line(theme.neutral(), LIMITS))));
        FigurePlot plot = new FigurePlot(
                FigurePlot.axis("Predicted " + quantity, across.low(), across.high(), theme),
                FigurePlot.axis("Observed − predicted", down.low(), down.high(), theme), theme);
        plot.with((c, p) -> {
            double left = p.area().getMinX();
            double right = p.area().getMaxX();
            c.line(left, p.y(0), right, p.y(0), theme.muted(), FigurePlot.stroke(1));
            c.line(left, p.y(low), right, p.y(low), theme.neutral(), LIMITS);
            c.line(left, p.y(high), right, p.y(high), theme.neutral(), LIMITS);
        }).with(points.marks(Marker.CIRCLE, theme.series().getFirst(),
                i -> "predicted " + Numbers.significant(points.x()[i], 4) + "\nresidual "
                        + Numbers.significant(points.y()[i], 4)));
        plot.draw(canvas, legend.drawAbove(canvas, area));
    }

    private static FigureData data(double[] observed, double[] predicted, double[] residual) {
        ChartDataBuilder data = new ChartDataBuilder("observed", "predicted", "residual");
        for (int i = 0; i < observed.length; i++) {
            data.row(observed[i], predicted[i], residual[i]);
        }
        return data.build();
    }
}
