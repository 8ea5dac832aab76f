package org.resistlab.report.chart;

import java.awt.BasicStroke;
import java.util.List;

import org.resistlab.core.figure.Drawing;
import org.resistlab.core.figure.FigureData;
import org.resistlab.report.chart.internal.CurveSeries;
import org.resistlab.report.chart.internal.FigurePlot;
import org.resistlab.report.chart.internal.Frame;
import org.resistlab.report.chart.internal.Legend;
import org.resistlab.report.chart.internal.Numbers;
import org.resistlab.report.chart.internal.UnitSquare;

/**
 * Precision-recall curves of several models in one square, with the prevalence, which is the precision of guessing.
 */
public final class PrecisionRecallChart {
    private static final int HEIGHT = 360;
    private static final BasicStroke GUESSING = FigurePlot.stroke(1, 4, 4);

    private PrecisionRecallChart() {
    }

    /**
     * Makes the chart.
     *
     * @param curves one for each model, in the order of the legend; those with fewer than two finite points are only
     *        named in the data
     * @param prevalence the share of positive samples, 0 to 1; NaN draws no line
     * @param theme the colours
     * @return the chart; it says "No data" where no curve can be drawn
     */
    public static Chart of(List<PrecisionRecallCurve> curves, double prevalence, Theme theme) {
        List<CurveSeries> series = curves.stream().map(PrecisionRecallChart::series).filter(CurveSeries::drawable)
                .toList();
        Drawing drawing = series.isEmpty() ? Frame.noData(theme, "no model has scores of both classes")
                : Frame.drawing(theme, (canvas, area) -> {
                    Theme colours = canvas.theme();
                    FigurePlot plot = UnitSquare.plot("Recall (sensitivity)", "Precision (positive predictive value)",
                            series, canvas);
                    if (Double.isFinite(prevalence)) {
                        plot.withBehind((c, p) -> c.line(p.x(0), p.y(prevalence), p.x(1), p.y(prevalence),
                                colours.neutral(), GUESSING));
                    }
                    Legend legend = new Legend("Model", "AP (95 % CI)",
                            UnitSquare.legend(series, "Prevalence", Numbers.fixed(prevalence, 2), GUESSING, colours));
                    Frame.squareWithLegend(canvas, area, plot, legend);
                });
        return new Chart(drawing, data(curves, prevalence), theme, Chart.WIDTH, HEIGHT);
    }

    private static CurveSeries series(PrecisionRecallCurve curve) {
        return new CurveSeries(curve.model(), curve.recall(), curve.precision(),
                Numbers.interval(curve.averagePrecision(), curve.low(), curve.high(), 2), true, curve.points());
    }

    private static FigureData data(List<PrecisionRecallCurve> curves, double prevalence) {
        ChartDataBuilder data = new ChartDataBuilder("model", "recall", "precision", "average_precision",
                "average_precision_ci_low", "average_precision_ci_high", "prevalence");
        for (PrecisionRecallCurve curve : curves) {
            for (int i = 0; i < curve.recall().length; i++) {
                data.row(curve.model(), curve.recall()[i], curve.precision()[i], curve.averagePrecision(), curve.low(),
                        curve.high(), prevalence);
            }
        }
        return data.build();
    }
}
