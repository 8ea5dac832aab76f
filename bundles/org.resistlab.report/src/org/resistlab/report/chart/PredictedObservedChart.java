package org.resistlab.report.chart;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
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

/** Predictions of a real value against what was observed, on axes of one scale, with the line where both agree. */
public final class PredictedObservedChart {
    private static final int HEIGHT = 360;
    private static final BasicStroke IDENTITY = FigurePlot.stroke(1.25, 4, 4);

    private PredictedObservedChart() {
    }

    /**
     * Makes the chart.
     *
     * @param quantity the quantity, with its unit
     * @param observed its value in each sample; NaN leaves the sample out
     * @param predicted the prediction for each sample
     * @param correlation Pearson's correlation of both; NaN where unknown
     * @param low the lower bound of its interval; NaN where there is none
     * @param high the upper bound
     * @param theme the colours
     * @return the chart; it says "No data" where no sample has both
     */
    public static Chart of(String quantity, double[] observed, double[] predicted, double correlation, double low,
            double high, Theme theme) {
        return of(quantity, List.of(), observed, predicted, correlation, low, high, theme);
    }

    /**
     * Makes the chart with samples that can be pointed at in a window.
     *
     * @param quantity the quantity, with its unit
     * @param samples ids of the samples; empty where they are not known
     * @param observed its value in each sample; NaN leaves the sample out
     * @param predicted the prediction for each sample
     * @param correlation Pearson's correlation of both; NaN where unknown
     * @param low the lower bound of its interval; NaN where there is none
     * @param high the upper bound
     * @param theme the colours
     * @return the chart; it says "No data" where no sample has both
     */
    public static Chart of(String quantity, List<String> samples, double[] observed, double[] predicted,
            double correlation, double low, double high, Theme theme) {
        ChartInput.sameLength("predicted", predicted, observed.length);
        Points points = Points.of(observed, predicted, samples);
        Drawing drawing = points.isEmpty() ? Frame.noData(theme, "no sample has an observation and a prediction")
                : drawing(quantity, points, Numbers.interval(correlation, low, high, 2), theme);
        return new Chart(drawing, data(observed, predicted), theme, Chart.WIDTH, HEIGHT);
    }

    private static Drawing drawing(String quantity, Points points, String correlation, Theme theme) {
        return Frame.drawing(theme, (canvas, area) -> draw(canvas, area, quantity, points, correlation));
    }

    private static void draw(Canvas canvas, Rectangle2D area, String quantity, Points points, String correlation) {
        Theme theme = canvas.theme();
        Span span = Span.of(points.x()).including(points.y()).padded(0.04);
        Legend legend = new Legend("", "", List.of(
                new LegendEntry("Samples", Numbers.count(points.count()),
                        LegendKey.marker(Marker.CIRCLE, theme.series().getFirst(), 7)),
                new LegendEntry("Pearson's r (95 % CI)", correlation, LegendKey.NONE),
                new LegendEntry("Perfect prediction", "", LegendKey.line(theme.neutral(), IDENTITY))));
        FigurePlot plot = new FigurePlot(FigurePlot.axis("Observed " + quantity, span.low(), span.high(), theme),
                FigurePlot.axis("Predicted " + quantity, span.low(), span.high(), theme), theme);
        plot.with((c, p) -> c.line(p.x(span.low()), p.y(span.low()), p.x(span.high()), p.y(span.high()),
                theme.neutral(), IDENTITY)).with(points.marks(Marker.CIRCLE, theme.series().getFirst(),
                        i -> "observed " + Numbers.significant(points.x()[i], 4) + "\npredicted "
                                + Numbers.significant(points.y()[i], 4)));
        Frame.squareWithLegend(canvas, area, plot, legend);
    }

    private static FigureData data(double[] observed, double[] predicted) {
        ChartDataBuilder data = new ChartDataBuilder("observed", "predicted");
        for (int i = 0; i < observed.length; i++) {
            data.row(observed[i], predicted[i]);
        }
        return data.build();
    }
}
