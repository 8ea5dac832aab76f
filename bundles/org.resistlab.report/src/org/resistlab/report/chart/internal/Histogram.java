package org.resistlab.report.chart.internal;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

import org.resistlab.core.figure.MarkKind;

/**
 * Counts of values in bins of a round width, chosen near that of Freedman and Diaconis (doi:10.1007/BF01025868), with 5
 * to 40 bins.
 *
 * @param low where the first bin begins
 * @param width the width of each bin
 * @param counts how many values each bin has; the last bin includes its upper border
 */
public record Histogram(double low, double width, int[] counts) {
    private static final int FEWEST = 5;
    private static final int MOST = 40;
    /** Rounding the width goes up; this keeps it near the ideal on average. */
    private static final double ROUNDED_DOWN = 1.6;

    /**
     * Counts.
     *
     * @param values finite values, at least one
     * @return the histogram
     */
    public static Histogram of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        Span span = Span.of(sorted);
        double quartiles = Quantiles.of(sorted, 0.75) - Quantiles.of(sorted, 0.25);
        double length = span.high() - span.low();
        double ideal = Math.clamp(2 * quartiles / Math.cbrt(sorted.length), length / MOST, length / FEWEST);
        double width = RoundTickUnit.of(length, ROUNDED_DOWN * length / ideal, "").getSize();
        double low = Math.floor(span.low() / width) * width;
        int bins = Math.max(1, (int) Math.ceil((span.high() - low) / width - 1e-9));
        int[] counts = new int[bins];
        for (double value : sorted) {
            counts[Math.clamp((int) Math.floor((value - low) / width + 1e-9), 0, bins - 1)]++;
        }
        return new Histogram(low, width, counts);
    }

    /**
     * Returns where the last bin ends.
     *
     * @return the upper border
     */
    public double high() {
        return low + width * counts.length;
    }

    /**
     * Returns the highest count.
     *
     * @return the count of the fullest bin
     */
    public int most() {
        return Arrays.stream(counts).max().orElse(0);
    }

    /**
     * Returns the bars.
     *
     * @param color their colour
     * @param what what is counted, such as "permutations"
     * @return marks that stand on 0
     */
    public Marks marks(Color color, String what) {
        return (canvas, p) -> {
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0) {
                    double left = p.x(low + i * width);
                    double right = p.x(low + (i + 1) * width);
                    Rectangle2D bar = new Rectangle2D.Double(left + 0.5, p.y(counts[i]), right - left - 1,
                            p.y(0) - p.y(counts[i]));
                    canvas.fill(bar, color);
                    String text = Numbers.count(counts[i]) + " " + what + "\n" + Numbers.significant(low + i * width, 3)
                            + " to " + Numbers.significant(low + (i + 1) * width, 3);
                    canvas.mark(MarkKind.POINT, List.of(), bar, () -> text);
                }
            }
        };
    }
}
