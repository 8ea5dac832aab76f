package org.resistlab.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

import org.jfree.chart.axis.NumberAxis;
import org.resistlab.core.figure.Drawing;
import org.resistlab.core.figure.FigureData;
import org.resistlab.core.figure.MarkKind;
import org.resistlab.report.chart.internal.Canvas;
import org.resistlab.report.chart.internal.FigurePlot;
import org.resistlab.report.chart.internal.Frame;
import org.resistlab.report.chart.internal.Marks;
import org.resistlab.report.chart.internal.Numbers;
import org.resistlab.report.chart.internal.Projection;

/** What samples of each class were predicted to be: counts, and shares of the true class as shade and in per cent. */
public final class ConfusionMatrixChart {
    private static final double NAME_SHARE = 0.3;
    private static final double AXIS_TITLE = 22;
    private static final double GAP = 8;

    private ConfusionMatrixChart() {
    }

    /**
     * Makes the chart.
     *
     * @param classes the names of two to ten or so classes
     * @param counts samples by true class (row) and predicted class (column), in the order of the names
     * @param theme the colours
     * @return the chart; it says "No data" where there are no samples
     */
    public static Chart of(List<String> classes, long[][] counts, Theme theme) {
        return of(classes, counts, (truth, predicted) -> List.of(), theme);
    }

    /**
     * Makes the chart with cells that stand for samples and can be pointed at in a window.
     *
     * @param classes the names of two to ten or so classes
     * @param counts samples by true class (row) and predicted class (column), in the order of the names
     * @param members the ids of the samples by true and predicted class
     * @param theme the colours
     * @return the chart; it says "No data" where there are no samples
     */
    public static Chart of(List<String> classes, long[][] counts, CellSamples members, Theme theme) {
        if (counts.length != classes.size()
                || Arrays.stream(counts).anyMatch(row -> row.length != classes.size())) {
            throw new IllegalArgumentException("a confusion matrix has a row and a column for each class " + classes);
        }
        boolean empty = Arrays.stream(counts).flatMapToLong(Arrays::stream).sum() == 0;
        Drawing drawing = empty ? Frame.noData(theme, "no sample was predicted")
                : Frame.drawing(theme, (canvas, area) -> draw(canvas, area, classes, counts, members));
        int height = Math.min(560, 150 + 78 * classes.size() - Math.max(0, classes.size() - 4) * 38);
        return new Chart(drawing, data(classes, counts), theme, Chart.WIDTH, height);
    }

    private static void draw(Canvas canvas, Rectangle2D area, List<String> classes, long[][] counts,
            CellSamples members) {
        Theme theme = canvas.theme();
        Font font = ChartFonts.regular(Canvas.TEXT);
        double widest = classes.stream().mapToDouble(c -> Canvas.width(c, font)).max().orElse(0);
        double names = Math.min(widest, area.getWidth() * NAME_SHARE);
        double total = Canvas.width(Numbers.count(most(counts)), font) + 2 * GAP + 6;
        double left = AXIS_TITLE + names + GAP;
        double side = Math.min(area.getWidth() - left - total, area.getHeight() - AXIS_TITLE - 2 * GAP - 20 - 18);
        boolean turned = widest > side / classes.size() - 6;
        double below = turned ? Math.min(widest, area.getHeight() * NAME_SHARE) + GAP : 20;
        side = Math.min(side, area.getHeight() - 18 - below - AXIS_TITLE);
        double x = area.getX() + Math.max(left, (area.getWidth() - side) / 2);
        x = Math.floor(Math.min(x, area.getMaxX() - total - side));
        Rectangle2D square = new Rectangle2D.Double(x, area.getY() + 18, Math.floor(side), Math.floor(side));
        NumberAxis across = FigurePlot.rows(classes.size());
        across.setInverted(false);
        FigurePlot plot = new FigurePlot(across, FigurePlot.rows(classes.size()), theme).with(cells(counts, theme))
                .with(samples(classes, counts, members));
        Projection projection = plot.draw(canvas, square);
        labelRows(canvas, projection, classes, counts, names);
        labelColumns(canvas, projection, classes, turned ? below - GAP : side / classes.size() - 6, turned);
        axisTitles(canvas, square, names, below);
    }

    private static long most(long[][] counts) {
        return Arrays.stream(counts).mapToLong(row -> Arrays.stream(row).sum()).max().orElse(0);
    }

    private static Marks cells(long[][] counts, Theme theme) {
        return (canvas, p) -> {
            double side = p.area().getWidth() / counts.length;
            for (int row = 0; row < counts.length; row++) {
                long total = Arrays.stream(counts[row]).sum();
                for (int column = 0; column < counts.length; column++) {
                    double share = total == 0 ? Double.NaN : (double) counts[row][column] / total;
                    Color shade = total == 0 ? theme.grid() : theme.heatAt(share);
                    canvas.fill(new Rectangle2D.Double(p.x(column) - side / 2 + 1, p.y(row) - side / 2 + 1, side - 2,
                            side - 2), shade);
                    label(canvas, p.x(column), p.y(row), side, counts[row][column], share);
                }
            }
        };
    }

    /** What the cells stand for, and how many of the selected samples each has. */
    private static Marks samples(List<String> classes, long[][] counts, CellSamples members) {
        return (canvas, p) -> {
            double side = p.area().getWidth() / counts.length;
            for (int row = 0; row < counts.length; row++) {
                for (int column = 0; column < counts.length; column++) {
                    Rectangle2D cell = new Rectangle2D.Double(p.x(column) - side / 2 + 1, p.y(row) - side / 2 + 1,
                            side - 2, side - 2);
                    List<String> ids = members.of(row, column);
                    String text = Numbers.count(counts[row][column]) + " of true class " + classes.get(row)
                            + "\ncalled " + classes.get(column);
                    canvas.mark(ids.isEmpty() ? MarkKind.POINT : MarkKind.SAMPLE, ids, cell, () -> text);
                    int selected = canvas.highlight().count(MarkKind.SAMPLE, ids);
                    if (selected > 0) {
                        selected(canvas, cell, selected);
                    }
                }
            }
        };
    }

    private static void selected(Canvas canvas, Rectangle2D cell, int count) {
        canvas.framed(Frame.inset(cell, 2, 2, 2, 2));
        String text = Numbers.count(count) + " selected";
        Font font = ChartFonts.bold(Canvas.SMALL);
        double width = Canvas.width(text, font) + 10;
        Rectangle2D label = new Rectangle2D.Double(cell.getX() + 4, cell.getY() + 4, width, 17);
        canvas.fill(label, canvas.theme().text());
        canvas.text(text, font, canvas.theme().background(), label.getCenterX(), label.getCenterY(), 0.5);
    }

    private static void label(Canvas canvas, double x, double y, double side, long count, double share) {
        Theme theme = canvas.theme();
        Color ink = Double.isNaN(share) ? theme.muted() : readableOn(theme.heatAt(share));
        float size = (float) Math.clamp(side * 0.26, 9, 17);
        String percent = count > 0 && share < 0.01 ? "< 1 %" : Numbers.fixed(100 * share, 0) + " %";
        Font small = ChartFonts.regular((float) Math.clamp(side * 0.2, 8, Canvas.TEXT));
        canvas.text(Numbers.count(count), ChartFonts.bold(size), ink, x, y - 0.55 * size, 0.5);
        canvas.text(Double.isNaN(share) ? "–" : percent, small, ink, x, y + 0.7 * size, 0.5);
    }

    /** Black or white, whichever has the greater contrast (WCAG 2 relative luminance). */
    private static Color readableOn(Color background) {
        double luminance = 0.2126 * linear(background.getRed()) + 0.7152 * linear(background.getGreen())
                + 0.0722 * linear(background.getBlue());
        return (luminance + 0.05) / 0.05 > 1.05 / (luminance + 0.05) ? new Color(0x14181D) : Color.WHITE;
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static void labelRows(Canvas canvas, Projection p, List<String> classes, long[][] counts, double names) {
        Font font = ChartFonts.regular(Canvas.TEXT);
        Theme theme = canvas.theme();
        for (int i = 0; i < classes.size(); i++) {
            canvas.text(Canvas.elide(classes.get(i), font, names), font, theme.text(), p.area().getX() - GAP, p.y(i),
                    1);
            canvas.text(Numbers.count(Arrays.stream(counts[i]).sum()), font, theme.muted(), p.area().getMaxX() + GAP,
                    p.y(i), 0);
        }
        canvas.text("n", font, theme.muted(), p.area().getMaxX() + GAP, p.area().getY() - 9, 0);
    }

    private static void labelColumns(Canvas canvas, Projection p, List<String> classes, double limit, boolean turned) {
        Font font = ChartFonts.regular(Canvas.TEXT);
        for (int i = 0; i < classes.size(); i++) {
            String name = Canvas.elide(classes.get(i), font, limit);
            double y = p.area().getMaxY();
            if (turned) {
                canvas.turned(name, font, canvas.theme().text(), p.x(i), y + GAP, 1);
            } else {
                canvas.text(name, font, canvas.theme().text(), p.x(i), y + 12, 0.5);
            }
        }
    }

    private static void axisTitles(Canvas canvas, Rectangle2D square, double names, double below) {
        Font font = ChartFonts.regular(Canvas.LABEL);
        canvas.text("Predicted class", font, canvas.theme().text(), square.getCenterX(),
                square.getMaxY() + below + AXIS_TITLE / 2, 0.5);
        canvas.turned("True class", font, canvas.theme().text(), square.getX() - names - 2 * GAP - 4,
                square.getCenterY(), 0.5);
    }

    private static FigureData data(List<String> classes, long[][] counts) {
        ChartDataBuilder data = new ChartDataBuilder("true_class", "predicted_class", "count", "share_of_true_class");
        for (int row = 0; row < counts.length; row++) {
            long total = Arrays.stream(counts[row]).sum();
            for (int column = 0; column < counts.length; column++) {
                data.row(classes.get(row), classes.get(column), counts[row][column],
                        total == 0 ? Double.NaN : (double) counts[row][column] / total);
            }
        }
        return data.build();
    }
}
