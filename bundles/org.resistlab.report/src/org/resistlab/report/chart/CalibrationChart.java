package org.resistlab.report.chart;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.resistlab.core.figure.Drawing;
import org.resistlab.core.figure.FigureData;
import org.resistlab.core.figure.MarkKind;
import org.resistlab.report.chart.internal.Canvas;
import org.resistlab.report.chart.internal.FigurePlot;
import org.resistlab.report.chart.internal.Frame;
import org.resistlab.report.chart.internal.Legend;
import org.resistlab.report.chart.internal.LegendEntry;
import org.resistlab.report.chart.internal.LegendKey;
import org.resistlab.report.chart.internal.Marks;
import org.resistlab.report.chart.internal.Numbers;
import org.resistlab.report.chart.internal.SeriesStyle;

/**
 * Calibration curves with intervals and the line of perfect calibration, above a histogram of the predicted
 * probabilities: where no predictions lie, the curve says nothing.
 */
public final class CalibrationChart {
    private static final int HEIGHT = 470;
    private static final double HISTOGRAM_SHARE = 0.3;
    private static final double LEFT = 60;
    private static final double MARGIN = 0.015;
    private static final int BINS = 20;
    private static final BasicStroke IDENTITY = FigurePlot.stroke(1, 4, 4);

    private CalibrationChart() {
    }

    /**
     * Makes the chart.
     *
     * @param curves one for each model, in the order of the legend; three or four are as many as one can read
     * @param theme the colours
     * @return the chart; it says "No data" where no bin can be drawn
     */
    public static Chart of(List<CalibrationCurve> curves, Theme theme) {
        List<CalibrationCurve> drawn = curves.stream().filter(CalibrationChart::drawable).toList();
        Drawing drawing = drawn.isEmpty() ? Frame.noData(theme, "no model has predicted probabilities")
                : Frame.drawing(theme, (canvas, area) -> draw(canvas, area, drawn, canvas.theme()));
        return new Chart(drawing, data(curves), theme, Chart.WIDTH, HEIGHT);
    }

    private static boolean drawable(CalibrationCurve curve) {
        for (int i = 0; i < curve.predicted().length; i++) {
            if (ChartInput.finite(curve.predicted()[i], curve.observed()[i])) {
                return true;
            }
        }
        return false;
    }

    private static void draw(Canvas canvas, Rectangle2D area, List<CalibrationCurve> curves, Theme theme) {
        double split = area.getHeight() * HISTOGRAM_SHARE;
        NumberAxis noTitle = FigurePlot.axis(null, -MARGIN, 1 + MARGIN, theme);
        noTitle.setTickLabelsVisible(false);
        FigurePlot upper = withLeft(new FigurePlot(noTitle,
                FigurePlot.axis("Observed share of positives", -MARGIN, 1 + MARGIN, theme), theme));
        upper.with((c, p) -> c.line(p.x(0), p.y(0), p.x(1), p.y(1), theme.neutral(), IDENTITY));
        for (int i = 0; i < curves.size(); i++) {
            upper.with(curve(curves.get(i), SeriesStyle.of(theme, i)));
        }
        Legend legend = new Legend("Model", "Brier score", legend(curves, theme));
        Rectangle2D room = Frame.inset(area, 0, 0, 0, split);
        Rectangle2D data = Frame.squareWithLegend(canvas, room, upper, legend).area();
        Rectangle2D below = new Rectangle2D.Double(data.getX() - LEFT, data.getMaxY() + 16, LEFT + data.getWidth(),
                area.getMaxY() - data.getMaxY() - 16);
        histogram(curves, theme, below).draw(canvas, below);
    }

    private static FigurePlot withLeft(FigurePlot plot) {
        AxisSpace space = new AxisSpace();
        space.add(LEFT, RectangleEdge.LEFT);
        plot.setFixedRangeAxisSpace(space, false);
        return plot;
    }

    private static Marks curve(CalibrationCurve curve, SeriesStyle style) {
        return (canvas, p) -> {
            Path2D line = new Path2D.Double();
            for (int i = 0; i < curve.predicted().length; i++) {
                if (!ChartInput.finite(curve.predicted()[i], curve.observed()[i])) {
                    continue;
                }
                double x = p.x(curve.predicted()[i]);
                double y = p.y(curve.observed()[i]);
                if (ChartInput.finite(curve.low()[i], curve.high()[i])) {
                    canvas.line(x, p.y(curve.low()[i]), x, p.y(curve.high()[i]), style.color(), FigurePlot.stroke(1));
                }
                if (line.getCurrentPoint() == null) {
                    line.moveTo(x, y);
                } else {
                    line.lineTo(x, y);
                }
                canvas.fill(style.marker().at(x, y, 7), style.color());
                bin(canvas, curve, i, x, y, style);
            }
            canvas.outline(line, style.color(), FigurePlot.stroke(1.5, style.stroke().getDashArray() == null
                    ? new float[0] : style.stroke().getDashArray()));
        };
    }

    private static void bin(Canvas canvas, CalibrationCurve curve, int i, double x, double y, SeriesStyle style) {
        List<String> members = curve.members().isEmpty() ? List.of() : curve.members().get(i);
        int selected = canvas.highlight().count(MarkKind.SAMPLE, members);
        canvas.mark(members.isEmpty() ? MarkKind.POINT : MarkKind.SAMPLE, members, style.marker().at(x, y, 9),
                () -> curve.model() + (members.isEmpty() ? "" : "\n" + Numbers.count(members.size()) + " samples")
                        + "\npredicted " + Numbers.fixed(curve.predicted()[i], 2) + "\nobserved "
                        + Numbers.interval(curve.observed()[i], curve.low()[i], curve.high()[i], 2));
        if (selected > 0) {
            canvas.ringed(style.marker(), style.color(), x, y, 7);
            canvas.text(Numbers.count(selected) + " selected", ChartFonts.bold(Canvas.SMALL), canvas.theme().text(),
                    x + 12, y + 12, 0);
        }
    }

    private static List<LegendEntry> legend(List<CalibrationCurve> curves, Theme theme) {
        List<LegendEntry> entries = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            SeriesStyle style = SeriesStyle.of(theme, i);
            entries.add(new LegendEntry(curves.get(i).model(), Numbers.fixed(curves.get(i).brier(), 3),
                    LegendKey.markedLine(style.marker(), style.color(), style.stroke(), 7)));
        }
        entries.add(new LegendEntry("Perfect calibration", "", LegendKey.line(theme.neutral(), IDENTITY)));
        return entries;
    }

    private static FigurePlot histogram(List<CalibrationCurve> curves, Theme theme, Rectangle2D area) {
        List<int[]> counts = curves.stream().map(c -> count(c.probabilities())).toList();
        int most = counts.stream().flatMapToInt(Arrays::stream).max().orElse(1);
        FigurePlot plot = withLeft(new FigurePlot(
                FigurePlot.axis("Predicted probability", -MARGIN, 1 + MARGIN, theme),
                FigurePlot.axis("Samples", 0, Math.max(1, most * 1.05), theme), theme));
        boolean filled = curves.size() == 1;
        for (int i = 0; i < curves.size(); i++) {
            plot.with(bars(counts.get(i), SeriesStyle.of(theme, i), filled));
        }
        return plot;
    }

    private static int[] count(double[] probabilities) {
        int[] counts = new int[BINS];
        for (double probability : probabilities) {
            if (probability >= 0 && probability <= 1) {
                counts[Math.min(BINS - 1, (int) (probability * BINS))]++;
            }
        }
        return counts;
    }

    private static Marks bars(int[] counts, SeriesStyle style, boolean filled) {
        return (canvas, p) -> {
            Path2D steps = new Path2D.Double();
            steps.moveTo(p.x(0), p.y(0));
            for (int i = 0; i < BINS; i++) {
                double left = p.x((double) i / BINS);
                double right = p.x((i + 1.0) / BINS);
                if (filled && counts[i] > 0) {
                    Rectangle2D bar = new Rectangle2D.Double(left + 0.5, p.y(counts[i]), right - left - 1,
                            p.y(0) - p.y(counts[i]));
                    canvas.fill(bar, style.color());
                    String text = Numbers.count(counts[i]) + " samples\npredicted "
                            + Numbers.fixed((double) i / BINS, 2)
                            + " to " + Numbers.fixed((i + 1.0) / BINS, 2);
                    canvas.mark(MarkKind.POINT, List.of(), bar, () -> text);
                }
                steps.lineTo(left, p.y(counts[i]));
                steps.lineTo(right, p.y(counts[i]));
            }
            steps.lineTo(p.x(1), p.y(0));
            if (!filled) {
                canvas.outline(steps, style.color(), FigurePlot.stroke(1.5,
                        style.stroke().getDashArray() == null ? new float[0] : style.stroke().getDashArray()));
            }
        };
    }

    private static FigureData data(List<CalibrationCurve> curves) {
        ChartDataBuilder data = new ChartDataBuilder("model", "what", "predicted", "observed", "ci_low", "ci_high",
                "samples", "brier_score");
        for (CalibrationCurve curve : curves) {
            for (int i = 0; i < curve.predicted().length; i++) {
                data.row(curve.model(), "calibration", curve.predicted()[i], curve.observed()[i], curve.low()[i],
                        curve.high()[i], null, curve.brier());
            }
            int[] counts = count(curve.probabilities());
            for (int i = 0; i < BINS; i++) {
                data.row(curve.model(), "histogram", (i + 0.5) / BINS, null, null, null, counts[i], null);
            }
        }
        return data.build();
    }
}
