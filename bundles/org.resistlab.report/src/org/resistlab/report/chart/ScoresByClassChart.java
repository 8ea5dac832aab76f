package org.resistlab.report.chart;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

import org.resistlab.core.figure.Drawing;
import org.resistlab.core.figure.FigureData;
import org.resistlab.core.figure.MarkKind;
import org.resistlab.report.chart.internal.Canvas;
import org.resistlab.report.chart.internal.FigurePlot;
import org.resistlab.report.chart.internal.Frame;
import org.resistlab.report.chart.internal.Marks;
import org.resistlab.report.chart.internal.Numbers;
import org.resistlab.report.chart.internal.Points;
import org.resistlab.report.chart.internal.Quantiles;
import org.resistlab.report.chart.internal.RowColumn;
import org.resistlab.report.chart.internal.RowLayout;
import org.resistlab.report.chart.internal.SeriesStyle;
import org.resistlab.report.chart.internal.Span;
import org.resistlab.report.chart.internal.Swarm;

/**
 * The scores of each class: every sample as a point, below it the box of Tukey (quartiles, median, whiskers to the
 * furthest value within 1.5 times the interquartile range).
 */
public final class ScoresByClassChart {
    private static final double PITCH = 92;
    private static final int BINS = 90;
    private static final double WHISKER = 1.5;

    private ScoresByClassChart() {
    }

    /**
     * Makes the chart.
     *
     * @param axisTitle what the score is, with its unit
     * @param classes the classes in the order of their numbers
     * @param threshold from where a sample is called positive; NaN draws no line
     * @param theme the colours
     * @return the chart; it says "No data" where no class has scores. The axis is 0 to 1 where all scores lie there
     */
    public static Chart of(String axisTitle, List<ClassScores> classes, double threshold, Theme theme) {
        List<ClassScores> finite = classes.stream().map(ClassScores::finite).toList();
        boolean empty = finite.stream().allMatch(c -> c.scores().length == 0);
        Drawing drawing = empty ? Frame.noData(theme, "no sample has a score")
                : drawing(axisTitle, finite, threshold, theme);
        return new Chart(drawing, data(classes), theme, Chart.WIDTH,
                RowLayout.height(Math.max(1, classes.size()), Math.max(44, PITCH - 8 * classes.size())));
    }

    private static Drawing drawing(String axisTitle, List<ClassScores> classes, double threshold, Theme theme) {
        Span data = Span.of(classes.stream().flatMapToDouble(c -> Arrays.stream(c.scores())).toArray());
        boolean probability = data.low() >= 0 && data.high() <= 1;
        Span span = (probability ? data.including(0, 1) : data).including(threshold).padded(0.02);
        RowLayout layout = new RowLayout("", classes.stream().map(ClassScores::name).toList(), List.of(
                new RowColumn("n", classes.stream().map(c -> Numbers.count(c.scores().length)).toList()),
                new RowColumn("Median", classes.stream().map(ScoresByClassChart::median).toList())));
        return Frame.drawing(theme, (canvas, area) -> {
            Theme colours = canvas.theme();
            FigurePlot plot = new FigurePlot(FigurePlot.axis(axisTitle, span.low(), span.high(), colours),
                    FigurePlot.rows(classes.size()), colours).withVerticalGrid();
            for (int i = 0; i < classes.size(); i++) {
                if (classes.get(i).scores().length > 0) {
                    plot.with(row(classes.get(i), i, classes.size(), span, SeriesStyle.of(colours, i)));
                }
            }
            if (Double.isFinite(threshold)) {
                plot.with((c, p) -> c.line(p.x(threshold), p.area().getMinY(), p.x(threshold), p.area().getMaxY(),
                        colours.text(), FigurePlot.stroke(1, 5, 4)));
            }
            layout.drawWithLine(canvas, area, plot, threshold, "threshold");
        });
    }

    private static String median(ClassScores scores) {
        double[] sorted = scores.scores().clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? "–" : Numbers.significant(Quantiles.of(sorted, 0.5), 2);
    }

    private static Marks row(ClassScores ofClass, int row, int rows, Span span, SeriesStyle style) {
        double[] scores = ofClass.scores();
        int[] layers = Swarm.layers(scores, span.low(), span.high(), BINS);
        int deepest = Math.max(1, Arrays.stream(layers).map(Math::abs).max().orElse(1));
        return (canvas, p) -> {
            double pitch = p.area().getHeight() / rows;
            double middle = p.y(row) - 0.12 * pitch;
            double size = Math.min(Points.size(scores.length), 0.12 * pitch + 2);
            double step = Math.min(size * 0.95, 0.26 * pitch / deepest);
            for (int i = 0; i < scores.length; i++) {
                canvas.fill(style.marker().at(p.x(scores[i]), middle - layers[i] * step, size), style.color());
            }
            for (int i = 0; i < ofClass.samples().size(); i++) {
                point(canvas, ofClass, i, p.x(scores[i]), middle - layers[i] * step, size, style);
            }
            box(scores, p.y(row) + 0.33 * pitch, 0.1 * pitch, style).draw(canvas, p);
        };
    }

    private static void point(Canvas canvas, ClassScores ofClass, int i, double x, double y, double size,
            SeriesStyle style) {
        String sample = ofClass.samples().get(i);
        canvas.mark(MarkKind.SAMPLE, List.of(sample), style.marker().at(x, y, size),
                () -> "Sample " + sample + "\n" + ofClass.name() + "\nscore "
                        + Numbers.significant(ofClass.scores()[i], 3));
        if (canvas.selected(sample)) {
            canvas.ringed(style.marker(), style.color(), x, y, size);
        }
    }

    private static Marks box(double[] scores, double y, double half, SeriesStyle style) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        double lower = Quantiles.of(sorted, 0.25);
        double upper = Quantiles.of(sorted, 0.75);
        double reach = WHISKER * (upper - lower);
        double least = Arrays.stream(sorted).filter(s -> s >= lower - reach).min().orElse(lower);
        double greatest = Arrays.stream(sorted).filter(s -> s <= upper + reach).max().orElse(upper);
        double median = Quantiles.of(sorted, 0.5);
        return (canvas, p) -> {
            canvas.line(p.x(least), y, p.x(lower), y, style.color(), FigurePlot.stroke(1.25));
            canvas.line(p.x(upper), y, p.x(greatest), y, style.color(), FigurePlot.stroke(1.25));
            Rectangle2D box = new Rectangle2D.Double(p.x(lower), y - half, p.x(upper) - p.x(lower), 2 * half);
            canvas.fill(box, FigurePlot.withOpacity(style.color(), 0.25));
            canvas.outline(box, style.color(), FigurePlot.stroke(1.25));
            canvas.line(p.x(median), y - half, p.x(median), y + half, canvas.theme().text(), FigurePlot.stroke(2));
        };
    }

    private static FigureData data(List<ClassScores> classes) {
        ChartDataBuilder data = new ChartDataBuilder("class", "score");
        for (ClassScores scores : classes) {
            for (double score : scores.scores()) {
                data.row(scores.name(), score);
            }
        }
        return data.build();
    }
}
