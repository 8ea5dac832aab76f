package org.resistlab.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.resistlab.core.figure.Drawing;
import org.resistlab.core.figure.FigureData;
import org.resistlab.report.chart.internal.FigurePlot;
import org.resistlab.report.chart.internal.Frame;
import org.resistlab.report.chart.internal.Numbers;
import org.resistlab.report.chart.internal.RowColumn;
import org.resistlab.report.chart.internal.RowLayout;

/** The share of missing values of features or assays, the emptiest first, on an axis that always ends at 100 %. */
public final class MissingnessChart {
    private static final int MOST_ROWS = 25;
    private static final double PITCH = 20;

    private MissingnessChart() {
    }

    /**
     * Makes the chart.
     *
     * @param rows features or assays in any order; the 25 with the greatest missing share are drawn
     * @param theme the colours
     * @return the chart; it says "No data" without rows
     */
    public static Chart of(List<Missingness> rows, Theme theme) {
        List<Missingness> sorted = rows.stream().sorted(Comparator.comparingDouble(Missingness::share).reversed())
                .toList();
        List<Missingness> top = sorted.subList(0, Math.min(MOST_ROWS, sorted.size()));
        Drawing drawing = top.isEmpty() ? Frame.noData(theme, "there are no features") : drawing(top, theme);
        return new Chart(drawing, data(sorted), theme, Chart.WIDTH, RowLayout.height(Math.max(3, top.size()), PITCH));
    }

    private static Drawing drawing(List<Missingness> rows, Theme theme) {
        List<RowColumn> columns = new ArrayList<>();
        if (rows.stream().anyMatch(r -> !r.group().isEmpty())) {
            columns.add(new RowColumn("Assay", rows.stream().map(Missingness::group).toList()));
        }
        columns.add(new RowColumn("Missing",
                rows.stream().map(r -> Numbers.count(r.missing()) + " of " + Numbers.count(r.total())).toList()));
        columns.add(new RowColumn("", rows.stream().map(r -> Numbers.percent(r.share())).toList()));
        RowLayout layout = new RowLayout("", rows.stream().map(Missingness::name).toList(), columns);
        double[] lengths = rows.stream().mapToDouble(r -> 100 * r.share()).toArray();
        return Frame.drawing(theme, (canvas, area) -> {
            Theme colours = canvas.theme();
            FigurePlot plot = new FigurePlot(FigurePlot.axis("Missing values", 0, 100, colours),
                    FigurePlot.rows(rows.size()), colours).withVerticalGrid()
                    .with(BarRows.marks(lengths, colours.series().getFirst()));
            layout.draw(canvas, area, plot.withSuffixAcross(" %"));
        });
    }

    private static FigureData data(List<Missingness> rows) {
        ChartDataBuilder data = new ChartDataBuilder("name", "group", "missing", "total", "share");
        rows.forEach(r -> data.row(r.name(), r.group(), r.missing(), r.total(), r.share()));
        return data.build();
    }
}
