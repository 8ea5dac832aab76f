package org.resistlab.report.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.resistlab.core.figure.Drawing;
import org.resistlab.core.figure.FigureData;
import org.resistlab.core.figure.MarkKind;
import org.resistlab.report.chart.internal.Canvas;
import org.resistlab.report.chart.internal.FigurePlot;
import org.resistlab.report.chart.internal.Frame;
import org.resistlab.report.chart.internal.Histogram;
import org.resistlab.report.chart.internal.Numbers;
import org.resistlab.report.chart.internal.Projection;

/** How a quantity is distributed over samples, as a histogram in which selected samples stand out. */
public final class DistributionChart {
    private static final int HEIGHT = 260;
    /** Half of the label of the last tick, which stands at the border of the data. */
    private static final double LAST_LABEL = 14;

    private DistributionChart() {
    }

    /**
     * Makes the chart.
     *
     * @param quantity the quantity, with its unit
     * @param samples the names of the samples
     * @param values its value in each sample; one that is not finite leaves the sample out
     * @param theme the colours
     * @return the chart; it says "No data" where no sample has a value
     */
    public static Chart of(String quantity, List<String> samples, double[] values, Theme theme) {
        ChartInput.sameLength("values", values, samples.size());
        double[] finite = Numbers.finite(values);
        Drawing drawing = finite.length == 0 ? Frame.noData(theme, "no sample has a value")
                : drawing(quantity, samples, values, Histogram.of(finite), theme);
        return new Chart(drawing, data(samples, values), theme, Chart.WIDTH, HEIGHT);
    }

    private static Drawing drawing(String quantity, List<String> samples, double[] values, Histogram histogram,
            Theme theme) {
        List<List<String>> members = members(samples, values, histogram);
        return Frame.drawing(theme, (canvas, area) -> {
            FigurePlot plot = new FigurePlot(
                    FigurePlot.axis(quantity, histogram.low(), histogram.high(), theme),
                    FigurePlot.axis("Samples", 0, histogram.most() * 1.05, theme), theme).withHorizontalGrid();
            plot.with((c, p) -> drawBars(c, p, histogram, members)).draw(canvas,
                    Frame.inset(area, 0, 0, LAST_LABEL, 0));
        });
    }

    private static void drawBars(Canvas canvas, Projection p, Histogram histogram, List<List<String>> members) {
        Theme theme = canvas.theme();
        for (int bin = 0; bin < members.size(); bin++) {
            List<String> in = members.get(bin);
            if (!in.isEmpty()) {
                double from = histogram.low() + bin * histogram.width();
                Rectangle2D bar = bar(p, from, histogram.width(), in.size());
                canvas.fill(bar, theme.series().getFirst());
                int selected = canvas.highlight().count(MarkKind.SAMPLE, in);
                if (selected > 0) {
                    Rectangle2D part = bar(p, from, histogram.width(), selected);
                    canvas.fill(part, theme.series().get(1));
                    canvas.framed(part);
                }
                String text = samples(in) + "\n" + Numbers.significant(from, 3) + " to "
                        + Numbers.significant(from + histogram.width(), 3);
                canvas.mark(MarkKind.SAMPLE, in, bar, () -> text);
            }
        }
    }

    private static Rectangle2D bar(Projection p, double from, double width, int count) {
        double left = p.x(from);
        return new Rectangle2D.Double(left + 0.5, p.y(count), Math.max(1, p.x(from + width) - left - 1),
                p.y(0) - p.y(count));
    }

    private static List<List<String>> members(List<String> samples, double[] values, Histogram histogram) {
        int bins = histogram.counts().length;
        List<List<String>> members = new ArrayList<>();
        IntStream.range(0, bins).forEach(bin -> members.add(new ArrayList<>()));
        for (int i = 0; i < values.length; i++) {
            if (Double.isFinite(values[i])) {
                int bin = (int) Math.floor((values[i] - histogram.low()) / histogram.width() + 1e-9);
                members.get(Math.clamp(bin, 0, bins - 1)).add(samples.get(i));
            }
        }
        return members;
    }

    private static String samples(List<String> some) {
        return Numbers.count(some.size()) + (some.size() == 1 ? " sample" : " samples");
    }

    private static FigureData data(List<String> samples, double[] values) {
        ChartDataBuilder data = new ChartDataBuilder("sample", "value");
        for (int i = 0; i < values.length; i++) {
            data.row(samples.get(i), values[i]);
        }
        return data.build();
    }
}
