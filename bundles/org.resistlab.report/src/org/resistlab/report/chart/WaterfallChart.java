package org.resistlab.report.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.resistlab.core.figure.Drawing;
import org.resistlab.core.figure.FigureData;
import org.resistlab.core.figure.MarkKind;
import org.resistlab.report.chart.internal.FigurePlot;
import org.resistlab.report.chart.internal.Frame;
import org.resistlab.report.chart.internal.Marker;
import org.resistlab.report.chart.internal.Marks;
import org.resistlab.report.chart.internal.Numbers;
import org.resistlab.report.chart.internal.RowColumn;
import org.resistlab.report.chart.internal.RowLayout;
import org.resistlab.report.chart.internal.RowMarks;
import org.resistlab.report.chart.internal.Span;

/**
 * The explanation of one prediction: from the average prediction at the top, feature by feature, to the prediction for
 * the patient at the bottom. Bars point to where the feature moves the prediction.
 */
public final class WaterfallChart {
    private static final double PITCH = 25;
    private static final double THICKNESS = 0.62;

    private WaterfallChart() {
    }

    /**
     * Makes the chart.
     *
     * @param axisTitle what is predicted, with its unit, such as "Log-odds of resistance"
     * @param average the average prediction, which contributions are measured from
     * @param contributions all features in any order; they add up to the patient's prediction
     * @param most how many features get a bar of their own; the others share one
     * @param theme the colours
     * @return the chart; it says "No data" where the average is not finite or there are no features
     */
    public static Chart of(String axisTitle, double average, List<Contribution> contributions, int most, Theme theme) {
        List<Contribution> sorted = sorted(contributions);
        return of(axisTitle, average, sorted, shown(sorted, most), theme);
    }

    /**
     * Makes the chart where not every feature is known by itself.
     *
     * @param axisTitle what is predicted, with its unit
     * @param average the average prediction
     * @param contributions some features in any order
     * @param rest what all other features contribute together, the last bar
     * @param theme the colours
     * @return the chart
     */
    public static Chart of(String axisTitle, double average, List<Contribution> contributions, Contribution rest,
            Theme theme) {
        List<Contribution> shown = new ArrayList<>(sorted(contributions));
        shown.add(rest);
        return of(axisTitle, average, shown, shown, theme);
    }

    private static List<Contribution> sorted(List<Contribution> contributions) {
        return contributions.stream()
                .sorted(Comparator.comparingDouble((Contribution c) -> Math.abs(c.contribution())).reversed()).toList();
    }

    private static Chart of(String axisTitle, double average, List<Contribution> all, List<Contribution> shown,
            Theme theme) {
        Drawing drawing = shown.isEmpty() || !Double.isFinite(average)
                ? Frame.noData(theme, "this prediction has no explanation") : drawing(axisTitle, average, shown, theme);
        return new Chart(drawing, data(average, all), theme, Chart.WIDTH,
                RowLayout.height(Math.max(4, shown.size() + 2), PITCH));
    }

    private static List<Contribution> shown(List<Contribution> sorted, int most) {
        if (sorted.size() <= most) {
            return sorted;
        }
        List<Contribution> shown = new ArrayList<>(sorted.subList(0, most));
        List<Contribution> rest = sorted.subList(most, sorted.size());
        shown.add(new Contribution(Numbers.count(rest.size()) + " other features", "",
                rest.stream().mapToDouble(Contribution::contribution).sum()));
        return shown;
    }

    private static Drawing drawing(String axisTitle, double average, List<Contribution> shown, Theme theme) {
        double[] levels = new double[shown.size() + 1];
        levels[0] = average;
        for (int i = 0; i < shown.size(); i++) {
            levels[i + 1] = levels[i] + shown.get(i).contribution();
        }
        Span span = Span.of(levels).padded(0.05);
        List<String> names = names(shown);
        List<String> values = values(shown, average, levels[shown.size()]);
        RowLayout layout = new RowLayout("", names, List.of(new RowColumn("Contribution", values)),
                new RowMarks(MarkKind.FEATURE, ids(shown), row -> names.get(row) + "\n" + values.get(row)));
        return Frame.drawing(theme, (canvas, area) -> {
            Theme colours = canvas.theme();
            FigurePlot plot = new FigurePlot(FigurePlot.axis(axisTitle, span.low(), span.high(), colours),
                    FigurePlot.rows(shown.size() + 2), colours).withVerticalGrid().with(steps(levels, colours));
            layout.draw(canvas, area, plot);
        });
    }

    private static List<String> ids(List<Contribution> shown) {
        List<String> ids = new ArrayList<>();
        ids.add("");
        shown.forEach(c -> ids.add(c.id()));
        ids.add("");
        return ids;
    }

    private static List<String> names(List<Contribution> shown) {
        List<String> names = new ArrayList<>();
        names.add("Average prediction");
        shown.forEach(c -> names.add(c.value().isEmpty() ? c.feature() : c.feature() + " = " + c.value()));
        names.add("This prediction");
        return names;
    }

    private static List<String> values(List<Contribution> shown, double average, double prediction) {
        double greatest = Math.abs(shown.getFirst().contribution());
        int decimals = greatest == 0 ? 2 : Math.clamp(2 - (int) Math.floor(Math.log10(greatest)), 0, 8);
        List<String> values = new ArrayList<>();
        values.add(Numbers.fixed(average, decimals));
        shown.forEach(
                c -> values.add((c.contribution() > 0 ? "+" : "") + Numbers.fixed(c.contribution(), decimals)));
        values.add(Numbers.fixed(prediction, decimals));
        return values;
    }

    private static Marks steps(double[] levels, Theme theme) {
        return (canvas, p) -> {
            int last = levels.length;
            double thickness = THICKNESS * p.area().getHeight() / (last + 1);
            for (int i = 0; i < last; i++) {
                canvas.line(p.x(levels[i]), p.y(i), p.x(levels[i]), p.y(i + 1), theme.neutral(),
                        FigurePlot.stroke(1, 2, 2));
            }
            for (int i = 1; i < last; i++) {
                Color color = levels[i] >= levels[i - 1] ? theme.positive() : theme.negative();
                canvas.fill(arrow(p.x(levels[i - 1]), p.x(levels[i]), p.y(i), thickness), color);
            }
            canvas.fill(Marker.CIRCLE.at(p.x(levels[0]), p.y(0), 8), theme.neutral());
            canvas.fill(Marker.DIAMOND.at(p.x(levels[last - 1]), p.y(last), 10), theme.text());
        };
    }

    private static Shape arrow(double from, double to, double y, double thickness) {
        double r = thickness / 2;
        double tip = Math.min(0.45 * thickness, Math.abs(to - from)) * Math.signum(to - from);
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(from, y - r);
        arrow.lineTo(to - tip, y - r);
        arrow.lineTo(to, y);
        arrow.lineTo(to - tip, y + r);
        arrow.lineTo(from, y + r);
        arrow.closePath();
        return arrow;
    }

    private static FigureData data(double average, List<Contribution> sorted) {
        ChartDataBuilder data = new ChartDataBuilder("feature", "value", "contribution", "prediction_so_far");
        data.row("average prediction", null, null, average);
        double level = average;
        for (Contribution c : sorted) {
            level += c.contribution();
            data.row(c.feature(), c.value(), c.contribution(), level);
        }
        return data.build();
    }
}
