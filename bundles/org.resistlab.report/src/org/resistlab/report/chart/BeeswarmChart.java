package org.resistlab.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.resistlab.core.figure.Drawing;
import org.resistlab.core.figure.FigureData;
import org.resistlab.core.figure.MarkKind;
import org.resistlab.report.chart.internal.Canvas;
import org.resistlab.report.chart.internal.FigurePlot;
import org.resistlab.report.chart.internal.Frame;
import org.resistlab.report.chart.internal.Marker;
import org.resistlab.report.chart.internal.Marks;
import org.resistlab.report.chart.internal.Numbers;
import org.resistlab.report.chart.internal.Projection;
import org.resistlab.report.chart.internal.RowLayout;
import org.resistlab.report.chart.internal.RowMarks;
import org.resistlab.report.chart.internal.Span;
import org.resistlab.report.chart.internal.Swarm;

/**
 * SHAP values of the most important features in all samples: a row a feature, a point a sample, coloured by the value
 * of the feature.
 */
public final class BeeswarmChart {
    private static final int MOST_FEATURES = 20;
    private static final int MOST_POINTS = 1000;
    private static final int BINS = 110;
    private static final int SHADES = 24;
    private static final double PITCH = 25;
    private static final double BAR_ROOM = 58;
    private static final double LOW_QUANTILE = 0.05;

    private BeeswarmChart() {
    }

    /**
     * Makes the chart.
     *
     * @param axisTitle what a SHAP value is a part of, with its unit, such as "SHAP value (log-odds of resistance)"
     * @param features features in any order; the 20 with the greatest mean absolute SHAP value are drawn
     * @param samples the names of the samples
     * @param theme the colours
     * @return the chart; it says "No data" where there is no SHAP value. Of more than 1,000 samples, every k-th in the
     *         order of the feature's SHAP value is drawn, so that the shape stays; the data has all
     */
    public static Chart of(String axisTitle, List<ShapFeature> features, List<String> samples, Theme theme) {
        features.forEach(f -> ChartInput.sameLength("the SHAP values of " + f.name(), f.shap(), samples.size()));
        List<ShapFeature> top = features.stream().filter(f -> Arrays.stream(f.shap()).anyMatch(Double::isFinite))
                .sorted(Comparator.comparingDouble(ShapFeature::meanAbsolute).reversed()).limit(MOST_FEATURES).toList();
        Drawing drawing = top.isEmpty() ? Frame.noData(theme, "no SHAP values were computed")
                : drawing(axisTitle, top, samples, theme);
        return new Chart(drawing, data(top, samples), theme, Chart.WIDTH,
                RowLayout.height(Math.max(4, top.size()), PITCH));
    }

    private static Drawing drawing(String axisTitle, List<ShapFeature> features, List<String> samples, Theme theme) {
        Span span = Span.of(features.stream().flatMapToDouble(f -> Arrays.stream(f.shap())).toArray()).including(0)
                .padded(0.03);
        RowLayout layout = new RowLayout("", features.stream().map(ShapFeature::name).toList(), List.of(),
                new RowMarks(MarkKind.FEATURE, features.stream().map(ShapFeature::id).toList(),
                        row -> features.get(row).name() + "\nmean |SHAP| "
                                + Numbers.significant(features.get(row).meanAbsolute(), 3)));
        return Frame.drawing(theme, (canvas, area) -> {
            FigurePlot plot = new FigurePlot(FigurePlot.axis(axisTitle, span.low(), span.high(), canvas.theme()),
                    FigurePlot.rows(features.size()), canvas.theme());
            plot.with(BeeswarmChart::guides).with((c, p) -> {
                for (int row = 0; row < features.size(); row++) {
                    swarm(features.get(row), samples, row, features.size(), span).draw(c, p);
                }
            });
            Projection projection = layout.draw(canvas, Frame.inset(area, 0, 0, BAR_ROOM, 0), plot);
            boolean missing = features.stream().anyMatch(BeeswarmChart::hasMissing);
            colourBar(canvas, projection.area(), area.getMaxX() - BAR_ROOM + 12, missing);
        });
    }

    private static boolean hasMissing(ShapFeature feature) {
        return IntStream.range(0, feature.shap().length)
                .anyMatch(i -> Double.isFinite(feature.shap()[i]) && Double.isNaN(feature.value()[i]));
    }

    private static void guides(Canvas canvas, Projection p) {
        Theme theme = canvas.theme();
        int rows = (int) Math.round(p.vertical().getRange().getLength());
        for (int row = 0; row < rows; row++) {
            canvas.line(p.area().getMinX(), p.y(row), p.area().getMaxX(), p.y(row), theme.grid(), FigurePlot.stroke(1));
        }
        canvas.line(p.x(0), p.area().getMinY(), p.x(0), p.area().getMaxY(), theme.neutral(), FigurePlot.stroke(1));
    }

    private static Marks swarm(ShapFeature feature, List<String> samples, int row, int rows, Span span) {
        double[] shap = thinned(feature.shap());
        int[] layers = Swarm.layers(shap, span.low(), span.high(), BINS);
        int deepest = Arrays.stream(layers).map(Math::abs).max().orElse(0);
        int[] shades = shades(feature.value());
        return (canvas, p) -> {
            double pitch = p.area().getHeight() / rows;
            double size = Math.clamp(pitch * 0.2, 2, 5.5);
            double step = deepest == 0 ? 0 : Math.min(size * 0.8, 0.42 * pitch / deepest);
            for (int shade = -1; shade < SHADES; shade++) {
                for (int i = 0; i < shap.length; i++) {
                    if (shades[i] == shade && Double.isFinite(shap[i])) {
                        canvas.fill(Marker.CIRCLE.at(p.x(shap[i]), p.y(row) - layers[i] * step, size),
                                colour(canvas.theme(), shade));
                    }
                }
            }
            if (canvas.isInteractive() || !canvas.highlight().isEmpty()) {
                for (int i = 0; i < shap.length; i++) {
                    if (Double.isFinite(shap[i])) {
                        point(canvas, feature, samples.get(i), i, p.x(shap[i]), p.y(row) - layers[i] * step, size,
                                colour(canvas.theme(), shades[i]));
                    }
                }
            }
        };
    }

    private static Color colour(Theme theme, int shade) {
        return shade < 0 ? theme.neutral() : theme.scaleAt(shade / (SHADES - 1.0));
    }

    private static void point(Canvas canvas, ShapFeature feature, String sample, int i, double x, double y,
            double size, Color color) {
        canvas.mark(MarkKind.SAMPLE, List.of(sample), Marker.CIRCLE.at(x, y, size),
                () -> "Sample " + sample + "\n" + feature.name() + " = "
                        + (Double.isNaN(feature.value()[i]) ? "missing" : Numbers.significant(feature.value()[i], 3))
                        + "\nSHAP value " + Numbers.significant(feature.shap()[i], 3));
        if (canvas.selected(sample)) {
            canvas.ringed(Marker.CIRCLE, color, x, y, size);
        }
    }

    /** The values with all but 1,000 made NaN, those kept spread evenly over the order of the values. */
    private static double[] thinned(double[] values) {
        Integer[] order = IntStream.range(0, values.length).filter(i -> Double.isFinite(values[i])).boxed()
                .sorted(Comparator.comparingDouble(i -> values[i])).toArray(Integer[]::new);
        if (order.length <= MOST_POINTS) {
            return values;
        }
        double[] kept = new double[values.length];
        Arrays.fill(kept, Double.NaN);
        for (int k = 0; k < MOST_POINTS; k++) {
            int i = order[(int) Math.round(k * (order.length - 1.0) / (MOST_POINTS - 1.0))];
            kept[i] = values[i];
        }
        return kept;
    }

    /** The place of each value between the 5 % and 95 % quantile of its feature; -1 for a missing value. */
    private static int[] shades(double[] values) {
        double[] sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        int[] shades = new int[values.length];
        Arrays.fill(shades, -1);
        if (sorted.length == 0) {
            return shades;
        }
        double low = sorted[(int) Math.floor(LOW_QUANTILE * (sorted.length - 1))];
        double high = sorted[(int) Math.ceil((1 - LOW_QUANTILE) * (sorted.length - 1))];
        if (low == high) {
            low = sorted[0];
            high = sorted[sorted.length - 1];
        }
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                double place = low == high ? 0.5 : (values[i] - low) / (high - low);
                shades[i] = (int) Math.round(Math.clamp(place, 0.0, 1.0) * (SHADES - 1));
            }
        }
        return shades;
    }

    private static void colourBar(Canvas canvas, Rectangle2D data, double x, boolean missing) {
        Theme theme = canvas.theme();
        Font small = ChartFonts.regular(Canvas.SMALL);
        double height = Math.min(180, data.getHeight() - 40);
        double top = data.getCenterY() - height / 2;
        for (int i = 0; i < SHADES; i++) {
            double y = top + height * i / SHADES;
            canvas.fill(new Rectangle2D.Double(x, y, 9, height / SHADES + (i < SHADES - 1 ? 0.6 : 0)),
                    theme.scaleAt(1 - i / (SHADES - 1.0)));
        }
        canvas.text("High", small, theme.muted(), x - 2, top - 10, 0);
        canvas.text("Low", small, theme.muted(), x - 2, top + height + 10, 0);
        if (missing) {
            canvas.fill(Marker.CIRCLE.at(x + 1, top + height + 29, 5.5), theme.neutral());
            canvas.text("missing", small, theme.muted(), x + 7, top + height + 29, 0);
        }
        canvas.turned("Feature value", ChartFonts.regular(Canvas.TEXT), theme.text(), x + 22, data.getCenterY(), 0.5);
    }

    private static FigureData data(List<ShapFeature> features, List<String> samples) {
        ChartDataBuilder data = new ChartDataBuilder("rank", "feature", "mean_absolute_shap", "sample", "shap",
                "value");
        for (int rank = 0; rank < features.size(); rank++) {
            ShapFeature feature = features.get(rank);
            for (int i = 0; i < samples.size(); i++) {
                data.row(rank + 1, feature.name(), feature.meanAbsolute(), samples.get(i), feature.shap()[i],
                        feature.value()[i]);
            }
        }
        return data.build();
    }
}
