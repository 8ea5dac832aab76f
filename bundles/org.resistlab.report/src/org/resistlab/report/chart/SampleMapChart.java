package org.resistlab.report.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
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
import org.resistlab.report.chart.internal.Marker;
import org.resistlab.report.chart.internal.Marks;
import org.resistlab.report.chart.internal.Numbers;
import org.resistlab.report.chart.internal.Points;
import org.resistlab.report.chart.internal.SeriesStyle;
import org.resistlab.report.chart.internal.Span;

/** Samples on their first two principal components (or another map of two coordinates), marked by class. */
public final class SampleMapChart {
    private static final int HEIGHT = 420;

    private SampleMapChart() {
    }

    /**
     * Makes the chart.
     *
     * @param xTitle title of the axis below, such as "PC1 (21.4 % of variance)"
     * @param yTitle title of the axis at the left
     * @param samples the names of the samples
     * @param x where each sample lies; NaN leaves it out
     * @param y where each sample lies
     * @param classes the names of the classes
     * @param classOf the number of each sample's class; −1 for a sample of unknown class, drawn in grey
     * @param theme the colours
     * @return the chart; it says "No data" where no sample can be drawn
     */
    public static Chart of(String xTitle, String yTitle, List<String> samples, double[] x, double[] y,
            List<String> classes, int[] classOf, Theme theme) {
        ChartInput.sameLength("x", x, samples.size());
        ChartInput.sameLength("y", y, samples.size());
        if (classOf.length != samples.size()) {
            throw new IllegalArgumentException("classOf has " + classOf.length + " values, not " + samples.size());
        }
        Points all = Points.of(x, y);
        Drawing drawing = all.isEmpty() ? Frame.noData(theme, "no sample has coordinates")
                : Frame.drawing(theme,
                        (canvas, area) -> draw(canvas, area, new Axes(xTitle, yTitle, all), samples, x, y,
                                classes, classOf));
        return new Chart(drawing, data(samples, x, y, classes, classOf), theme, Chart.WIDTH, HEIGHT);
    }

    private record Axes(String across, String down, Points all) {
    }

    private static void draw(Canvas canvas, Rectangle2D area, Axes axes, List<String> samples, double[] x, double[] y,
            List<String> classes, int[] classOf) {
        Theme theme = canvas.theme();
        Span across = Span.of(axes.all().x()).padded(0.04);
        Span down = Span.of(axes.all().y()).padded(0.05);
        List<LegendEntry> entries = new ArrayList<>();
        List<Marks> marks = new ArrayList<>();
        for (int k = -1; k < classes.size(); k++) {
            Points points = pointsOf(k, samples, x, y, classOf);
            if (!points.isEmpty()) {
                Color color = k < 0 ? theme.neutral() : SeriesStyle.of(theme, k).color();
                Marker marker = k < 0 ? Marker.BAR : SeriesStyle.of(theme, k).marker();
                String name = k < 0 ? "class unknown" : classes.get(k);
                marks.add(points.marks(marker, color,
                        i -> name + "\n" + Numbers.significant(points.x()[i], 3) + ", "
                                + Numbers.significant(points.y()[i], 3)));
                entries.add(
                        new LegendEntry(name + " (" + points.count() + ")", "", LegendKey.marker(marker, color, 8)));
            }
        }
        FigurePlot plot = new FigurePlot(FigurePlot.axis(axes.across(), across.low(), across.high(), theme),
                FigurePlot.axis(axes.down(), down.low(), down.high(), theme), theme);
        marks.forEach(plot::with);
        plot.draw(canvas, new Legend(entries).drawAbove(canvas, area));
    }

    private static Points pointsOf(int kind, List<String> samples, double[] x, double[] y, int[] classOf) {
        int[] members = IntStream.range(0, x.length).filter(i -> classOf[i] == kind).toArray();
        return Points.of(IntStream.of(members).mapToDouble(i -> x[i]).toArray(),
                IntStream.of(members).mapToDouble(i -> y[i]).toArray(),
                IntStream.of(members).mapToObj(samples::get).toList());
    }

    private static FigureData data(List<String> samples, double[] x, double[] y, List<String> classes, int[] classOf) {
        ChartDataBuilder data = new ChartDataBuilder("sample", "class", "x", "y");
        for (int i = 0; i < x.length; i++) {
            data.row(samples.get(i), classOf[i] < 0 ? null : classes.get(classOf[i]), x[i], y[i]);
        }
        return data.build();
    }
}
