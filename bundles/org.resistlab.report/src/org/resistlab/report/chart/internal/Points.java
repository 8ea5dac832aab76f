package org.resistlab.report.chart.internal;

import java.awt.Color;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.resistlab.core.figure.MarkKind;

/**
 * Points of a scatter plot.
 *
 * @param x where each lies; finite
 * @param y where each lies; finite
 * @param samples which sample each is; empty where that is not known
 */
public record Points(double[] x, double[] y, List<String> samples) {
    private static final int MANY = 500;

    /**
     * Returns the points that can be drawn.
     *
     * @param x where each lies; NaN leaves it out
     * @param y where each lies; NaN leaves it out
     * @return the finite ones
     */
    public static Points of(double[] x, double[] y) {
        return of(x, y, List.of());
    }

    /**
     * Returns the points that can be drawn.
     *
     * @param x where each lies; NaN leaves it out
     * @param y where each lies; NaN leaves it out
     * @param samples which sample each is; may be empty
     * @return the finite ones
     */
    public static Points of(double[] x, double[] y, List<String> samples) {
        int[] kept = IntStream.range(0, x.length).filter(i -> Double.isFinite(x[i]) && Double.isFinite(y[i])).toArray();
        return new Points(IntStream.of(kept).mapToDouble(i -> x[i]).toArray(),
                IntStream.of(kept).mapToDouble(i -> y[i]).toArray(),
                samples.isEmpty() ? List.of() : IntStream.of(kept).mapToObj(samples::get).toList());
    }

    /**
     * Tells whether there is nothing to draw.
     *
     * @return whether no point is left
     */
    public boolean isEmpty() {
        return x.length == 0;
    }

    /**
     * Returns how many points there are.
     *
     * @return the count
     */
    public int count() {
        return x.length;
    }

    /**
     * Returns the points as marks with a thin rim, so that each is seen where they lie close.
     *
     * @param marker their shape
     * @param color their colour
     * @param text what is said of a point beside its sample, by its number
     * @return the marks
     */
    public Marks marks(Marker marker, Color color, IntFunction<String> text) {
        double size = size(count());
        return (canvas, p) -> {
            for (int i = 0; i < x.length; i++) {
                canvas.fill(marker.at(p.x(x[i]), p.y(y[i]), size + 1.4), canvas.theme().background());
                canvas.fill(marker.at(p.x(x[i]), p.y(y[i]), size), color);
            }
            for (int i = 0; i < samples.size(); i++) {
                int number = i;
                String sample = samples.get(i);
                canvas.mark(MarkKind.SAMPLE, List.of(sample), marker.at(p.x(x[i]), p.y(y[i]), size),
                        () -> "Sample " + sample + "\n" + text.apply(number));
                if (canvas.selected(sample)) {
                    canvas.ringed(marker, color, p.x(x[i]), p.y(y[i]), size);
                }
            }
        };
    }

    /**
     * Returns a size that suits a number of points.
     *
     * @param count how many points the plot has
     * @return pixels
     */
    public static double size(int count) {
        return count > MANY ? 4.5 : 6.5;
    }
}
