package org.resistlab.report.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;

import org.resistlab.core.figure.Drawing;
import org.resistlab.core.figure.FigureData;
import org.resistlab.core.figure.MarkKind;
import org.resistlab.report.chart.internal.Canvas;
import org.resistlab.report.chart.internal.FigurePlot;
import org.resistlab.report.chart.internal.Frame;
import org.resistlab.report.chart.internal.Numbers;

/** Where values are missing: samples downwards, columns across, the darker the more of a place is missing. */
public final class MissingnessMapChart {
    private static final int HEIGHT = 420;
    private static final double NAMES = 90;
    private static final double COUNTS = 70;
    private static final double FOOT = 26;
    private static final double LEAST_PITCH = 10;
    private static final double FAINTEST = 0.3;

    private MissingnessMapChart() {
    }

    /** What is missing at each place. */
    @FunctionalInterface
    public interface Shares {
        /**
         * Returns what is missing.
         *
         * @param sample the number of the sample, as its name is
         * @param bin the number of the bin
         * @return 0 to 1
         */
        double at(int sample, int bin);
    }

    /**
     * Makes the chart.
     *
     * @param samples the names of the samples, from top to bottom
     * @param missing how many values of each sample are missing
     * @param columns how many columns there are
     * @param bins into how many bins they are put
     * @param shares what is missing at each place
     * @param theme the colours
     * @return the chart; it says "No data" where nothing is missing
     */
    public static Chart of(List<String> samples, int[] missing, int columns, int bins, Shares shares, Theme theme) {
        boolean any = false;
        for (int count : missing) {
            any |= count > 0;
        }
        Drawing drawing = !any ? Frame.noData(theme, "no value is missing")
                : Frame.drawing(theme, (canvas, area) -> draw(canvas, area, samples, missing, columns, bins, shares));
        return new Chart(drawing, data(samples, missing, columns), theme, Chart.WIDTH, HEIGHT);
    }

    private static void draw(Canvas canvas, Rectangle2D area, List<String> samples, int[] missing, int columns,
            int bins, Shares shares) {
        Theme theme = canvas.theme();
        double pitch = (area.getHeight() - FOOT) / samples.size();
        boolean named = pitch >= LEAST_PITCH;
        double left = area.getX() + (named ? NAMES : 0);
        double width = area.getMaxX() - (named ? COUNTS : 0) - left;
        canvas.fill(new Rectangle2D.Double(left, area.getY(), width, pitch * samples.size()), theme.heatAt(0));
        double step = width / bins;
        for (int i = 0; i < samples.size(); i++) {
            double y = area.getY() + i * pitch;
            for (int bin = 0; bin < bins; bin++) {
                double share = shares.at(i, bin);
                if (share > 0) {
                    canvas.fill(new Rectangle2D.Double(left + bin * step, y, Math.max(step, 1), Math.max(pitch, 1)),
                            theme.heatAt(FAINTEST + (1 - FAINTEST) * share));
                }
            }
            Rectangle2D row = new Rectangle2D.Double(left, y, width, pitch);
            if (named) {
                Font font = ChartFonts.regular((float) Math.min(Canvas.SMALL, pitch));
                canvas.text(Canvas.elide(samples.get(i), font, NAMES - 8), font, theme.text(), left - 6,
                        row.getCenterY(), 1);
                canvas.text(Numbers.count(missing[i]), font, theme.muted(), area.getMaxX(), row.getCenterY(), 1);
            }
            String text = samples.get(i) + "\n" + said(missing[i], columns);
            canvas.mark(MarkKind.SAMPLE, List.of(samples.get(i)), row, () -> text);
        }
        for (int i = 0; i < samples.size(); i++) {
            if (canvas.selected(samples.get(i))) {
                canvas.framed(new Rectangle2D.Double(left, area.getY() + i * pitch, width, Math.max(2, pitch)));
            }
        }
        drawFoot(canvas, area, left, width, columns, bins);
    }

    private static String said(int missing, int columns) {
        return String.format(Locale.ROOT, "%,d of %,d values missing (%.1f %%)", missing, columns,
                100.0 * missing / columns);
    }

    private static void drawFoot(Canvas canvas, Rectangle2D area, double left, double width, int columns, int bins) {
        Font font = ChartFonts.regular(Canvas.SMALL);
        double y = area.getMaxY() - 8;
        String across = Numbers.count(columns) + " columns in the order of the file"
                + (bins < columns ? ", " + Numbers.count((columns + bins - 1) / bins) + " in a place" : "");
        canvas.text(across, font, canvas.theme().muted(), left, y, 0);
        canvas.line(left, y - 11, left + width, y - 11, canvas.theme().grid(), FigurePlot.stroke(1));
    }

    private static FigureData data(List<String> samples, int[] missing, int columns) {
        ChartDataBuilder data = new ChartDataBuilder("sample", "missing", "columns");
        for (int i = 0; i < missing.length; i++) {
            data.row(samples.get(i), missing[i], columns);
        }
        return data.build();
    }
}
