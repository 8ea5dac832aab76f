package org.resistlab.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
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
 * Which samples are in which sets: a bar for each combination that occurs over a matrix of dots that says which sets it
 * is of, as an UpSet plot does (Lex et al. 2014, doi:10.1109/TVCG.2014.2346248).
 */
public final class OverlapChart {
    private static final int MOST = 24;
    private static final double ROW = 22;
    private static final double BARS = 120;
    private static final double MOST_HEIGHT = 180;
    private static final double COUNT = 18;
    private static final double DOT = 5;
    private static final double GAP = 8;

    private OverlapChart() {
    }

    /**
     * A combination of sets.
     *
     * @param sets numbers of the sets
     * @param samples the samples that are in exactly these
     */
    public record Combination(List<Integer> sets, List<String> samples) {
        /** Copies the lists. */
        public Combination {
            sets = List.copyOf(sets);
            samples = List.copyOf(samples);
        }
    }

    /**
     * Makes the chart.
     *
     * @param sets the names of the sets
     * @param sizes how many samples each has
     * @param combinations in the order to show; the first 24 are drawn
     * @param theme the colours
     * @return the chart; it says "No data" without a set or a sample
     */
    public static Chart of(List<String> sets, List<Integer> sizes, List<Combination> combinations, Theme theme) {
        Drawing drawing = sets.isEmpty() || combinations.isEmpty() ? Frame.noData(theme, "there are no samples in sets")
                : Frame.drawing(theme, (canvas, area) -> draw(canvas, area, sets, sizes,
                        combinations.subList(0, Math.min(MOST, combinations.size()))));
        return new Chart(drawing, data(sets, combinations), theme, Chart.WIDTH,
                (int) (BARS + COUNT + ROW * Math.max(2, sets.size()) + 2 * GAP + 20));
    }

    private static void draw(Canvas canvas, Rectangle2D area, List<String> sets, List<Integer> sizes,
            List<Combination> combinations) {
        Theme theme = canvas.theme();
        Font font = ChartFonts.regular(Canvas.TEXT);
        double names = 0;
        double counts = 0;
        for (int set = 0; set < sets.size(); set++) {
            names = Math.max(names, Canvas.width(sets.get(set), font));
            counts = Math.max(counts, Canvas.width(Numbers.count(sizes.get(set)), font));
        }
        names = Math.min(names, area.getWidth() * 0.3);
        double left = area.getX() + names + counts + 3 * GAP;
        double step = Math.min(44, (area.getMaxX() - left) / combinations.size());
        double matrix = Math.min(area.getMaxY() - ROW * sets.size(), area.getY() + COUNT + MOST_HEIGHT + GAP);
        for (int set = 0; set < sets.size(); set++) {
            double y = matrix + (set + 0.5) * ROW;
            if (set % 2 == 0) {
                canvas.fill(new Rectangle2D.Double(area.getX(), y - ROW / 2,
                        left - area.getX() + step * combinations.size(),
                        ROW), FigurePlot.withOpacity(theme.grid(), 0.45));
            }
            canvas.text(Canvas.elide(sets.get(set), font, names), font, theme.text(), area.getX() + GAP, y, 0);
            canvas.text(Numbers.count(sizes.get(set)), font, theme.muted(), left - GAP, y, 1);
        }
        int most = combinations.stream().mapToInt(combination -> combination.samples().size()).max().orElse(1);
        double tallest = Math.min(MOST_HEIGHT, matrix - GAP - area.getY() - COUNT);
        for (int k = 0; k < combinations.size(); k++) {
            Combination combination = combinations.get(k);
            double x = left + (k + 0.5) * step;
            double height = Math.max(1, tallest * combination.samples().size() / most);
            drawBar(canvas, sets, combination,
                    new Rectangle2D.Double(x - step * 0.32, matrix - GAP - height, step * 0.64,
                            height),
                    step);
            drawDots(canvas, sets.size(), combination, x, matrix);
        }
    }

    private static void drawBar(Canvas canvas, List<String> sets, Combination combination, Rectangle2D bar,
            double step) {
        Theme theme = canvas.theme();
        canvas.fill(bar, theme.series().getFirst());
        int selected = canvas.highlight().count(MarkKind.SAMPLE, combination.samples());
        if (selected > 0) {
            double height = Math.max(2, bar.getHeight() * selected / combination.samples().size());
            Rectangle2D part = new Rectangle2D.Double(bar.getX(), bar.getMaxY() - height, bar.getWidth(), height);
            canvas.fill(part, theme.series().get(1));
            canvas.framed(part);
        }
        if (step >= 16) {
            canvas.text(Numbers.count(combination.samples().size()), ChartFonts.regular(Canvas.SMALL), theme.text(),
                    bar.getCenterX(), bar.getY() - 9, 0.5);
        }
        String in = combination.sets().isEmpty() ? "in none"
                : "in " + String.join(" + ", combination.sets().stream().map(sets::get).toList());
        String text = samples(combination.samples()) + "\n" + in;
        canvas.mark(MarkKind.SAMPLE, combination.samples(), bar, () -> text);
    }

    private static void drawDots(Canvas canvas, int sets, Combination combination, double x, double top) {
        Theme theme = canvas.theme();
        if (combination.sets().size() > 1) {
            canvas.line(x, top + (combination.sets().getFirst() + 0.5) * ROW, x,
                    top + (combination.sets().getLast() + 0.5) * ROW, theme.text(), FigurePlot.stroke(2));
        }
        for (int set = 0; set < sets; set++) {
            boolean in = combination.sets().contains(set);
            Color color = in ? theme.text() : theme.neutral();
            double y = top + (set + 0.5) * ROW;
            Ellipse2D dot = new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
            if (in) {
                canvas.fill(dot, color);
            } else {
                canvas.fill(dot, theme.background());
                canvas.outline(dot, FigurePlot.withOpacity(color, 0.5), FigurePlot.stroke(1));
            }
        }
    }

    private static String samples(List<String> some) {
        return Numbers.count(some.size()) + (some.size() == 1 ? " sample" : " samples");
    }

    private static FigureData data(List<String> sets, List<Combination> combinations) {
        ChartDataBuilder data = new ChartDataBuilder("sets", "samples");
        combinations.forEach(combination -> data.row(
                String.join(" + ", combination.sets().stream().map(sets::get).toList()), combination.samples().size()));
        return data.build();
    }
}
