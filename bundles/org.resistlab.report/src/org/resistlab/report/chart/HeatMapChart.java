package org.resistlab.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.figure.Drawing;
import org.resistlab.core.figure.FigureData;
import org.resistlab.core.figure.MarkKind;
import org.resistlab.numerics.cluster.Dendrogram;
import org.resistlab.report.chart.internal.Canvas;
import org.resistlab.report.chart.internal.FigurePlot;
import org.resistlab.report.chart.internal.Frame;
import org.resistlab.report.chart.internal.Legend;
import org.resistlab.report.chart.internal.LegendEntry;
import org.resistlab.report.chart.internal.LegendKey;
import org.resistlab.report.chart.internal.Numbers;
import org.resistlab.report.chart.internal.SeriesStyle;

/**
 * Features by samples as shades, both in the order of their trees, with the group of each sample in a strip above.
 */
public final class HeatMapChart {
    private static final double PITCH = 15;
    private static final double TREE_ABOVE = 44;
    private static final double TREE_LEFT = 48;
    private static final double STRIP = 13;
    private static final double NAME_SHARE = 0.26;
    private static final double SCALE_ROOM = 52;
    private static final double LIMIT = 2.5;
    private static final int SHADES = 21;
    private static final double SMALLEST_PITCH = 8.5;

    private HeatMapChart() {
    }

    /**
     * Makes the chart.
     *
     * @param rows the table
     * @param features the tree of its rows
     * @param samples the tree of its columns
     * @param theme the colours
     * @return the chart; the shades end at 2.5 standard deviations
     */
    public static Chart of(HeatMapRows rows, Dendrogram features, Dendrogram samples, Theme theme) {
        Drawing drawing = Frame.drawing(theme, (canvas, area) -> draw(canvas, area, rows, features, samples));
        int height = (int) Math.ceil(20 + 30 + TREE_ABOVE + STRIP + 4 + rows.names().size() * PITCH + 26);
        return new Chart(drawing, data(rows, features.order(), samples.order()), theme, Chart.WIDTH, height);
    }

    private static void draw(Canvas canvas, Rectangle2D area, HeatMapRows rows, Dendrogram features,
            Dendrogram samples) {
        Rectangle2D room = legend(rows, canvas.theme()).drawAbove(canvas, area);
        Font font = ChartFonts.regular(Canvas.TEXT - 1);
        double limit = area.getWidth() * NAME_SHARE;
        double names = 0;
        for (String name : rows.names()) {
            names = Math.max(names, Math.min(limit, Canvas.width(name, font)));
        }
        Rectangle2D map = Frame.inset(room, TREE_LEFT + 4, TREE_ABOVE + STRIP + 4, names + 10 + SCALE_ROOM, 22);
        int[] rowOrder = features.order();
        int[] columnOrder = samples.order();
        treeAbove(canvas, samples, columnOrder, new Rectangle2D.Double(map.getX(), room.getY(), map.getWidth(),
                TREE_ABOVE - 3));
        treeLeft(canvas, features, rowOrder, new Rectangle2D.Double(room.getX(), map.getY(), TREE_LEFT,
                map.getHeight()));
        strip(canvas, rows, columnOrder, new Rectangle2D.Double(map.getX(), map.getY() - STRIP - 3, map.getWidth(),
                STRIP));
        cells(canvas, rows, rowOrder, columnOrder, map);
        names(canvas, rows, rowOrder, map, limit);
        columns(canvas, rows, rowOrder, columnOrder, map);
        canvas.text(Numbers.count(rows.samples().size()) + " samples", ChartFonts.regular(Canvas.SMALL),
                canvas.theme().muted(), map.getCenterX(), map.getMaxY() + 12, 0.5);
        scale(canvas, map, area.getMaxX() - SCALE_ROOM + 18);
    }

    private static Legend legend(HeatMapRows rows, Theme theme) {
        List<LegendEntry> entries = new ArrayList<>();
        for (int k = 0; k < rows.groups().size(); k++) {
            SeriesStyle style = SeriesStyle.of(theme, k);
            int height = height(k, rows.groups().size());
            entries.add(new LegendEntry(rows.groups().get(k), "", (c, x, y) -> c.fill(
                    new Rectangle2D.Double(x + LegendKey.WIDTH - 14, y + 5 - height * 10.0 / STRIP, 10,
                            height * 10.0 / STRIP),
                    style.color())));
        }
        return new Legend(entries);
    }

    /** Groups differ in the height of their bars too, not by colour alone. */
    private static int height(int group, int groups) {
        return (int) Math.round(STRIP * (1 - 0.65 * group / Math.max(1, groups - 1)));
    }

    private static void treeAbove(Canvas canvas, Dendrogram tree, int[] order, Rectangle2D area) {
        double[][] places = places(tree, order);
        double pitch = area.getWidth() / order.length;
        for (double[] merge : places) {
            Path2D path = new Path2D.Double();
            path.moveTo(area.getX() + merge[0] * pitch, area.getMaxY() - merge[2] * area.getHeight());
            path.lineTo(area.getX() + merge[0] * pitch, area.getMaxY() - merge[4] * area.getHeight());
            path.lineTo(area.getX() + merge[1] * pitch, area.getMaxY() - merge[4] * area.getHeight());
            path.lineTo(area.getX() + merge[1] * pitch, area.getMaxY() - merge[3] * area.getHeight());
            canvas.outline(path, canvas.theme().muted(), FigurePlot.stroke(0.8));
        }
    }

    private static void treeLeft(Canvas canvas, Dendrogram tree, int[] order, Rectangle2D area) {
        double[][] places = places(tree, order);
        double pitch = area.getHeight() / order.length;
        for (double[] merge : places) {
            Path2D path = new Path2D.Double();
            path.moveTo(area.getMaxX() - merge[2] * area.getWidth(), area.getY() + merge[0] * pitch);
            path.lineTo(area.getMaxX() - merge[4] * area.getWidth(), area.getY() + merge[0] * pitch);
            path.lineTo(area.getMaxX() - merge[4] * area.getWidth(), area.getY() + merge[1] * pitch);
            path.lineTo(area.getMaxX() - merge[3] * area.getWidth(), area.getY() + merge[1] * pitch);
            canvas.outline(path, canvas.theme().muted(), FigurePlot.stroke(0.8));
        }
    }

    /** Of each merge: the places of both branches, their heights and its own, as a share of the greatest. */
    private static double[][] places(Dendrogram tree, int[] order) {
        int n = tree.size();
        double[] place = new double[2 * n - 1];
        double[] height = new double[2 * n - 1];
        for (int i = 0; i < n; i++) {
            place[order[i]] = i + 0.5;
        }
        double most = n > 1 && tree.height()[n - 2] > 0 ? tree.height()[n - 2] : 1;
        double[][] places = new double[n - 1][];
        for (int k = 0; k < n - 1; k++) {
            int a = tree.left()[k];
            int b = tree.right()[k];
            place[n + k] = (place[a] + place[b]) / 2;
            height[n + k] = tree.height()[k] / most;
            places[k] = new double[] {place[a], place[b], height[a], height[b], height[n + k]};
        }
        return places;
    }

    private static void strip(Canvas canvas, HeatMapRows rows, int[] order, Rectangle2D area) {
        double pitch = area.getWidth() / order.length;
        for (int from = 0; from < order.length;) {
            int group = rows.groupOf()[order[from]];
            int to = from + 1;
            while (to < order.length && rows.groupOf()[order[to]] == group) {
                to++;
            }
            if (group >= 0) {
                int height = height(group, rows.groups().size());
                canvas.fill(new Rectangle2D.Double(area.getX() + from * pitch, area.getMaxY() - height,
                        (to - from) * pitch, height), SeriesStyle.of(canvas.theme(), group).color());
            }
            from = to;
        }
    }

    /** All cells of a shade are one path. Each reaches a little beyond its border: no line shows between neighbours. */
    private static void cells(Canvas canvas, HeatMapRows rows, int[] rowOrder, int[] columnOrder, Rectangle2D map) {
        double pitch = map.getHeight() / rowOrder.length;
        double step = map.getWidth() / columnOrder.length;
        Path2D[] paths = new Path2D[SHADES + 1];
        for (int row = 0; row < rowOrder.length; row++) {
            double[] values = rows.values()[rowOrder[row]];
            double bottom = pitch + (row < rowOrder.length - 1 ? 0.3 : 0);
            for (int from = 0; from < columnOrder.length;) {
                int shade = shade(values[columnOrder[from]]);
                int to = from + 1;
                while (to < columnOrder.length && shade(values[columnOrder[to]]) == shade) {
                    to++;
                }
                paths[shade + 1] = paths[shade + 1] == null ? new Path2D.Double() : paths[shade + 1];
                paths[shade + 1].append(new Rectangle2D.Double(map.getX() + from * step, map.getY() + row * pitch,
                        (to - from) * step + (to < columnOrder.length ? 0.3 : 0), bottom), false);
                from = to;
            }
        }
        for (int shade = -1; shade < SHADES; shade++) {
            if (paths[shade + 1] != null) {
                canvas.fill(paths[shade + 1], color(canvas.theme(), shade));
            }
        }
    }

    private static int shade(double value) {
        return Double.isNaN(value) ? -1
                : (int) Math.round((Math.clamp(value, -LIMIT, LIMIT) + LIMIT) / (2 * LIMIT) * (SHADES - 1));
    }

    private static Color color(Theme theme, int shade) {
        return shade < 0 ? theme.grid() : theme.scaleAt(shade / (SHADES - 1.0));
    }

    private static void names(Canvas canvas, HeatMapRows rows, int[] order, Rectangle2D map, double limit) {
        double pitch = map.getHeight() / order.length;
        float size = (float) Math.clamp(pitch * 0.85, 6, Canvas.TEXT - 1);
        boolean shown = pitch >= SMALLEST_PITCH * 0.7;
        for (int row = 0; row < order.length; row++) {
            String id = rows.ids().get(order[row]);
            String name = rows.names().get(order[row]);
            boolean selected = canvas.highlight().features().contains(id);
            Rectangle2D band = new Rectangle2D.Double(map.getX(), map.getY() + row * pitch, map.getWidth(), pitch);
            Rectangle2D label = new Rectangle2D.Double(map.getMaxX() + 2, band.getY(), limit, pitch);
            canvas.mark(MarkKind.FEATURE, List.of(id), label, () -> name);
            if (selected) {
                canvas.framed(band);
            }
            if (shown || selected) {
                Font font = selected ? ChartFonts.bold(size) : ChartFonts.regular(size);
                canvas.text(Canvas.elide(name, font, limit), font, canvas.theme().text(), map.getMaxX() + 7,
                        band.getCenterY(), 0);
            }
        }
    }

    /** What the columns stand for; a selected one gets a frame. Where cells can be told apart, each says its value. */
    private static void columns(Canvas canvas, HeatMapRows rows, int[] rowOrder, int[] order, Rectangle2D map) {
        double step = map.getWidth() / order.length;
        double pitch = map.getHeight() / rowOrder.length;
        for (int k = 0; k < order.length; k++) {
            int column = order[k];
            String sample = rows.samples().get(column);
            String text = "Sample " + sample
                    + (rows.groupOf()[column] < 0 ? "" : "\n" + rows.groups().get(rows.groupOf()[column]));
            Rectangle2D band = new Rectangle2D.Double(map.getX() + k * step, map.getY() - STRIP - 3, step,
                    map.getHeight() + STRIP + 3);
            canvas.mark(MarkKind.SAMPLE, List.of(sample), band, () -> text);
            for (int row = 0; canvas.isInteractive() && row < rowOrder.length; row++) {
                double value = rows.raw()[rowOrder[row]][column];
                String name = rows.names().get(rowOrder[row]);
                canvas.mark(MarkKind.SAMPLE, List.of(sample),
                        new Rectangle2D.Double(band.getX(), map.getY() + row * pitch, step, pitch),
                        () -> text + "\n" + name + " = "
                                + (Double.isNaN(value) ? "missing" : Numbers.significant(value, 3)));
            }
        }
        for (int k = 0; k < order.length; k++) {
            if (canvas.selected(rows.samples().get(order[k]))) {
                canvas.framed(new Rectangle2D.Double(map.getX() + k * step, map.getY() - STRIP - 3, step,
                        map.getHeight() + STRIP + 3));
            }
        }
    }

    private static void scale(Canvas canvas, Rectangle2D map, double x) {
        Font small = ChartFonts.regular(Canvas.SMALL);
        double height = Math.min(120, map.getHeight());
        for (int i = 0; i < SHADES; i++) {
            double y = map.getY() + height * i / SHADES;
            canvas.fill(new Rectangle2D.Double(x, y, 9, height / SHADES + (i < SHADES - 1 ? 0.5 : 0)),
                    color(canvas.theme(), SHADES - 1 - i));
        }
        canvas.text("+" + LIMIT, small, canvas.theme().muted(), x + 12, map.getY() + 4, 0);
        canvas.text("0", small, canvas.theme().muted(), x + 12, map.getY() + height / 2, 0);
        canvas.text("−" + LIMIT, small, canvas.theme().muted(), x + 12, map.getY() + height - 4, 0);
        canvas.text("SD", small, canvas.theme().muted(), x, map.getY() + height + 12, 0);
    }

    private static FigureData data(HeatMapRows rows, int[] rowOrder, int[] columnOrder) {
        ChartDataBuilder data = new ChartDataBuilder("row", "feature", "column", "sample", "group", "standardized",
                "value");
        for (int row = 0; row < rowOrder.length; row++) {
            for (int column = 0; column < columnOrder.length; column++) {
                int sample = columnOrder[column];
                int group = rows.groupOf()[sample];
                data.row(row + 1, rows.names().get(rowOrder[row]), column + 1, rows.samples().get(sample),
                        group < 0 ? null : rows.groups().get(group), rows.values()[rowOrder[row]][sample],
                        rows.raw()[rowOrder[row]][sample]);
            }
        }
        return data.build();
    }
}
