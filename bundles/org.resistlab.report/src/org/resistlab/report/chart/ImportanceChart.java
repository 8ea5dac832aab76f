package org.resistlab.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

import org.resistlab.core.figure.Drawing;
import org.resistlab.core.figure.FigureData;
import org.resistlab.core.figure.MarkKind;
import org.resistlab.report.chart.internal.FigurePlot;
import org.resistlab.report.chart.internal.Frame;
import org.resistlab.report.chart.internal.Marks;
import org.resistlab.report.chart.internal.Numbers;
import org.resistlab.report.chart.internal.RowColumn;
import org.resistlab.report.chart.internal.RowLayout;
import org.resistlab.report.chart.internal.RowMarks;
import org.resistlab.report.chart.internal.Span;

/** The features a model relies on most, with how often each was selected over the folds. */
public final class ImportanceChart {
    private static final int MOST_FEATURES = 25;
    private static final double PITCH = 20;

    private ImportanceChart() {
    }

    /**
     * Makes the chart.
     *
     * @param axisTitle what the importance is, with its unit
     * @param features features in any order; the 25 most important are drawn
     * @param theme the colours
     * @return the chart; it says "No data" where no feature has an importance
     */
    public static Chart of(String axisTitle, List<FeatureImportance> features, Theme theme) {
        List<FeatureImportance> sorted = features.stream().filter(f -> Double.isFinite(f.importance()))
                .sorted(Comparator.comparingDouble(FeatureImportance::importance).reversed()).toList();
        List<FeatureImportance> top = sorted.subList(0, Math.min(MOST_FEATURES, sorted.size()));
        Drawing drawing = top.isEmpty() ? Frame.noData(theme, "no feature has an importance")
                : drawing(axisTitle, top, theme);
        return new Chart(drawing, data(sorted), theme, Chart.WIDTH, RowLayout.height(Math.max(4, top.size()), PITCH));
    }

    private static Drawing drawing(String axisTitle, List<FeatureImportance> features, Theme theme) {
        double[] ends = features.stream()
                .flatMapToDouble(f -> DoubleStream.of(f.importance(), f.low(), f.high())).toArray();
        Span data = Span.of(ends).including(0);
        Span span = data.padded(data.low() < 0 ? 0.03 : 0, 0.03);
        double[] lengths = features.stream().mapToDouble(FeatureImportance::importance).toArray();
        RowLayout layout = new RowLayout("", features.stream().map(FeatureImportance::name).toList(),
                columns(features), new RowMarks(MarkKind.FEATURE,
                        features.stream().map(FeatureImportance::id).toList(), row -> text(features.get(row))));
        return Frame.drawing(theme, (canvas, area) -> {
            Theme colours = canvas.theme();
            FigurePlot plot = new FigurePlot(FigurePlot.axis(axisTitle, span.low(), span.high(), colours),
                    FigurePlot.rows(features.size()), colours).withVerticalGrid()
                    .with(BarRows.marks(lengths, colours.series().getFirst())).with(intervals(features, colours));
            layout.draw(canvas, area, plot);
        });
    }

    private static String text(FeatureImportance feature) {
        String selected = Double.isFinite(feature.selectionFrequency())
                ? "\nselected in " + selected(feature) + " of the folds" : "";
        return feature.name() + (feature.assay().isEmpty() ? "" : " (" + feature.assay() + ")") + "\nimportance "
                + Numbers.significant(feature.importance(), 3) + selected;
    }

    private static List<RowColumn> columns(List<FeatureImportance> features) {
        List<RowColumn> columns = new ArrayList<>();
        if (features.stream().anyMatch(f -> !f.assay().isEmpty())) {
            columns.add(new RowColumn("Assay", features.stream().map(FeatureImportance::assay).toList()));
        }
        if (features.stream().anyMatch(f -> Double.isFinite(f.selectionFrequency()))) {
            columns.add(new RowColumn("Selected in folds", features.stream().map(f -> selected(f)).toList()));
        }
        return columns;
    }

    private static String selected(FeatureImportance feature) {
        return Double.isFinite(feature.selectionFrequency())
                ? Numbers.fixed(100 * feature.selectionFrequency(), 0) + " %" : "–";
    }

    private static Marks intervals(List<FeatureImportance> features, Theme theme) {
        return (canvas, p) -> {
            double zero = p.x(0);
            for (int i = 0; i < features.size(); i++) {
                FeatureImportance feature = features.get(i);
                if (ChartInput.finite(feature.low(), feature.high())) {
                    canvas.line(p.x(feature.low()), p.y(i), p.x(feature.high()), p.y(i), theme.text(),
                            FigurePlot.stroke(1.25));
                }
            }
            canvas.line(zero, p.area().getMinY(), zero, p.area().getMaxY(), theme.muted(), FigurePlot.stroke(1));
        };
    }

    private static FigureData data(List<FeatureImportance> features) {
        ChartDataBuilder data = new ChartDataBuilder("feature", "assay", "importance", "ci_low", "ci_high",
                "selection_frequency");
        features.forEach(f -> data.row(f.name(), f.assay(), f.importance(), f.low(), f.high(), f.selectionFrequency()));
        return data.build();
    }
}
