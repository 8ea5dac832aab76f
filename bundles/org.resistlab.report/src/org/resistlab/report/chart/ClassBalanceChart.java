package org.resistlab.report.chart;

import java.awt.Color;
import java.util.List;

import org.resistlab.core.figure.Drawing;
import org.resistlab.core.figure.FigureData;
import org.resistlab.report.chart.internal.FigurePlot;
import org.resistlab.report.chart.internal.Frame;
import org.resistlab.report.chart.internal.Numbers;
import org.resistlab.report.chart.internal.RowColumn;
import org.resistlab.report.chart.internal.RowLayout;

/** How many samples each class has. */
public final class ClassBalanceChart {
    private static final double PITCH = 28;

    private ClassBalanceChart() {
    }

    /**
     * Makes the chart.
     *
     * @param classes the classes in the order of their numbers, in which other figures colour them
     * @param theme the colours
     * @return the chart; it says "No data" where no class has samples
     */
    public static Chart of(List<ClassCount> classes, Theme theme) {
        long total = classes.stream().mapToLong(ClassCount::count).sum();
        Drawing drawing = total == 0 ? Frame.noData(theme, "no sample has a class") : drawing(classes, total, theme);
        return new Chart(drawing, data(classes, total), theme, Chart.WIDTH,
                RowLayout.height(Math.max(2, classes.size()), PITCH));
    }

    private static Drawing drawing(List<ClassCount> classes, long total, Theme theme) {
        double[] lengths = classes.stream().mapToDouble(ClassCount::count).toArray();
        double most = classes.stream().mapToLong(ClassCount::count).max().orElse(1);
        RowLayout layout = new RowLayout("", classes.stream().map(ClassCount::name).toList(),
                List.of(new RowColumn("n", classes.stream().map(c -> Numbers.count(c.count())).toList()),
                        new RowColumn("Share",
                                classes.stream().map(c -> Numbers.percent((double) c.count() / total)).toList())));
        return Frame.drawing(theme, (canvas, area) -> {
            Theme colours = canvas.theme();
            Color[] colors = colours.series().toArray(Color[]::new);
            FigurePlot plot = new FigurePlot(FigurePlot.axis("Samples", 0, most * 1.03, colours),
                    FigurePlot.rows(classes.size()), colours).withVerticalGrid().with(BarRows.marks(lengths, colors));
            layout.draw(canvas, area, plot);
        });
    }

    private static FigureData data(List<ClassCount> classes, long total) {
        ChartDataBuilder data = new ChartDataBuilder("class", "count", "share");
        classes.forEach(c -> data.row(c.name(), c.count(), total == 0 ? Double.NaN : (double) c.count() / total));
        return data.build();
    }
}
