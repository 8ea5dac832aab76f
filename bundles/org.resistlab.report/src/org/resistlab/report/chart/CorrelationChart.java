package org.resistlab.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.resistlab.core.figure.Drawing;
import org.resistlab.core.figure.FigureData;
import org.resistlab.core.figure.MarkKind;
import org.resistlab.report.chart.internal.Canvas;
import org.resistlab.report.chart.internal.FigurePlot;
import org.resistlab.report.chart.internal.Frame;
import org.resistlab.report.chart.internal.Numbers;

/**
 * Correlations among features or samples as a map: the stronger, the larger and darker the square; a negative one has a
 * bar across, so that signs are told apart without colours.
 */
public final class CorrelationChart {
    private static final int SIZE = 560;
    private static final double NAMES = 96;
    private static final double LEAST_PITCH = 10;
    private static final double LEGEND = 40;

    private CorrelationChart() {
    }

    /**
     * Makes the chart.
     *
     * @param kind what is correlated
     * @param ids of what is correlated, as marks tell them
     * @param names of what is correlated
     * @param values [row][column] from −1 to 1; NaN where it is not defined
     * @param theme the colours
     * @return the chart; it says "No data" for fewer than two
     */
    public static Chart of(MarkKind kind, List<String> ids, List<String> names, double[][] values, Theme theme) {
        Drawing drawing = names.size() < 2 ? Frame.noData(theme, "fewer than two vary")
                : Frame.drawing(theme, (canvas, area) -> draw(canvas, area, kind, ids, names, values));
        return new Chart(drawing, data(names, values), theme, Chart.WIDTH, SIZE);
    }

    private static void draw(Canvas canvas, Rectangle2D area, MarkKind kind, List<String> ids, List<String> names,
            double[][] values) {
        int n = names.size();
        double room = Math.min(area.getWidth(), area.getHeight() - LEGEND);
        boolean named = (room - NAMES) / n >= LEAST_PITCH;
        double margin = named ? NAMES : 0;
        double pitch = (room - margin) / n;
        double left = area.getX() + margin + Math.max(0, (area.getWidth() - room) / 2);
        double top = area.getY() + LEGEND + margin;
        drawLegend(canvas, area.getX() + Math.max(0, (area.getWidth() - room) / 2), area.getY());
        for (int i = 0; i < n; i++) {
            boolean selected = canvas.highlight().contains(kind, ids.get(i));
            if (named) {
                drawNames(canvas, names.get(i), selected, left, top, (i + 0.5) * pitch, pitch);
            }
            for (int j = 0; j < n; j++) {
                Rectangle2D cell = new Rectangle2D.Double(left + j * pitch, top + i * pitch, pitch, pitch);
                drawCell(canvas, cell, values[i][j]);
                String text = names.get(i) + " and " + names.get(j) + "\nr = " + Numbers.fixed(values[i][j], 3);
                canvas.mark(kind, i == j ? List.of(ids.get(i)) : List.of(ids.get(i), ids.get(j)), cell, () -> text);
            }
        }
        for (int i = 0; i < n; i++) {
            if (canvas.highlight().contains(kind, ids.get(i))) {
                canvas.framed(new Rectangle2D.Double(left + i * pitch, top + i * pitch, pitch, pitch));
            }
        }
    }

    private static void drawNames(Canvas canvas, String name, boolean selected, double left, double top, double middle,
            double pitch) {
        float size = (float) Math.min(Canvas.SMALL, pitch);
        Font font = selected ? ChartFonts.bold(size) : ChartFonts.regular(size);
        String shown = Canvas.elide(name, font, NAMES - 8);
        canvas.text(shown, font, canvas.theme().text(), left - 5, top + middle, 1);
        canvas.turned(shown, font, canvas.theme().text(), left + middle, top - 5, 0);
    }

    private static void drawCell(Canvas canvas, Rectangle2D cell, double value) {
        Theme theme = canvas.theme();
        if (Double.isNaN(value)) {
            canvas.line(cell.getMinX(), cell.getMaxY(), cell.getMaxX(), cell.getMinY(), theme.grid(),
                    FigurePlot.stroke(1));
            return;
        }
        double side = cell.getWidth() * (0.25 + 0.75 * Math.sqrt(Math.abs(value)));
        Rectangle2D square = new Rectangle2D.Double(cell.getCenterX() - side / 2, cell.getCenterY() - side / 2, side,
                side);
        canvas.fill(square, color(theme, value));
        if (value < 0 && cell.getWidth() > 5) {
            canvas.line(square.getMinX() + 1, square.getCenterY(), square.getMaxX() - 1, square.getCenterY(),
                    theme.background(), FigurePlot.stroke(1));
        }
    }

    private static Color color(Theme theme, double value) {
        Color end = value < 0 ? theme.negative() : theme.positive();
        double weight = 0.15 + 0.85 * Math.min(1, Math.abs(value));
        Color ground = theme.background();
        return new Color(mixed(ground.getRed(), end.getRed(), weight), mixed(ground.getGreen(), end.getGreen(), weight),
                mixed(ground.getBlue(), end.getBlue(), weight));
    }

    private static int mixed(int a, int b, double weight) {
        return (int) Math.round(a + (b - a) * weight);
    }

    private static void drawLegend(Canvas canvas, double x, double y) {
        double step = 34;
        double[] shown = {-1, -0.5, 0, 0.5, 1};
        Font font = ChartFonts.regular(Canvas.SMALL);
        canvas.text("Pearson's r", font, canvas.theme().muted(), x, y + 8, 0);
        double from = x + Canvas.width("Pearson's r", font) + 14;
        for (int k = 0; k < shown.length; k++) {
            drawCell(canvas, new Rectangle2D.Double(from + k * step, y, 16, 16), shown[k]);
            canvas.text(Numbers.significant(shown[k], 1), font, canvas.theme().muted(), from + k * step + 8, y + 25,
                    0.5);
        }
    }

    private static FigureData data(List<String> names, double[][] values) {
        ChartDataBuilder data = new ChartDataBuilder("a", "b", "correlation");
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                data.row(names.get(i), names.get(j), values[i][j]);
            }
        }
        return data.build();
    }
}
