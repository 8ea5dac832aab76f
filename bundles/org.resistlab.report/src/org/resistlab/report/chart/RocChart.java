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
 * Receiver operating characteristics of several models in one square, with the diagonal of chance and each model's area
 * under the curve.
 */
public final class RocChart {
    private static final int HEIGHT = 360;
    private static final String MODEL = "Model";
    private static final BasicStroke CHANCE = FigurePlot.stroke(1, 4, 4);

    private RocChart() {
    }

    /**
     * Makes the chart.
     *
     * @param curves one for each model, in the order of the legend; those with fewer than two finite points are only
     *        named in the data
     * @param theme the colours
     * @return the chart; it says "No data" where no curve can be drawn
     */
    public static Chart of(List<RocCurve> curves, Theme theme) {
        return of(MODEL, curves, theme);
    }

    /**
     * Makes the chart of curves that are not each a model's.
     *
     * @param what what each curve is of, such as "Class", above their names
     * @param curves in the order of the legend
     * @param theme the colours
     * @return the chart
     */
    public static Chart of(String what, List<RocCurve> curves, Theme theme) {
        boolean models = what.equals(MODEL);
        List<CurveSeries> series = curves.stream().map(curve -> series(curve, models)).filter(CurveSeries::drawable)
                .toList();
        Drawing drawing = series.isEmpty() ? Frame.noData(theme, "no model has scores of both classes")
                : Frame.drawing(theme, (canvas, area) -> {
                    Theme colours = canvas.theme();
                    FigurePlot plot = UnitSquare.plot("1 − specificity (false positive rate)",
                            "Sensitivity (true positive rate)", series, canvas);
                    plot.withBehind((c, p) -> c.line(p.x(0), p.y(0), p.x(1), p.y(1), colours.neutral(), CHANCE));
                    Legend legend = new Legend(what, "AUC (95 % CI)",
                            UnitSquare.legend(series, "Chance", "0.50", CHANCE, colours));
                    Frame.squareWithLegend(canvas, area, plot, legend);
                });
        return new Chart(drawing, data(curves), theme, Chart.WIDTH, HEIGHT);
    }

    private static CurveSeries series(RocCurve curve, boolean isModel) {
        return new CurveSeries(curve.model(), curve.falsePositiveRate(), curve.truePositiveRate(),
                Numbers.interval(curve.auc(), curve.low(), curve.high(), 2), isModel, curve.points());
    }

    private static FigureData data(List<RocCurve> curves) {
        ChartDataBuilder data = new ChartDataBuilder("model", "false_positive_rate", "true_positive_rate", "auc",
                "auc_ci_low", "auc_ci_high");
        for (RocCurve curve : curves) {
            for (int i = 0; i < curve.falsePositiveRate().length; i++) {
                data.row(curve.model(), curve.falsePositiveRate()[i], curve.truePositiveRate()[i], curve.auc(),
                        curve.low(), curve.high());
            }
        }
        return data.build();
    }
}
