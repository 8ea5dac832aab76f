package org.resistlab.ui.tables.model;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.resistlab.numerics.statistics.Descriptive;

/**
 * Where a value lies on a scale of colours.
 *
 * @param low value of the low end
 * @param high value of the high end, not below low
 * @param centred whether the middle has a meaning, and both sides a colour of their own
 */
public record ValueScale(double low, double high, boolean centred) {

    /** How the cells of a table are coloured. */
    public enum Mode {
        /** Not at all. */
        NONE("No colours"),
        /** By the range of each column. */
        COLUMN("Each column by its range"),
        /** By the distance from the column's mean, two standard deviations being the end. */
        CENTRED("Each column around its mean"),
        /** By one range for the whole table. */
        TABLE("Whole table by one range");

        private final String label;

        Mode(String label) {
            this.label = label;
        }

        /** For people. */
        public String label() {
            return label;
        }
    }

    private static final int SAMPLED = 200_000;
    private static final double TAIL = 0.01;
    private static final double DEVIATIONS = 2;

    /** The scale of a column; null for texts, or where there is no number. */
    public static ValueScale of(ColumnStatistics statistics, Mode mode) {
        if (!(statistics instanceof ColumnStatistics.Numbers numbers) || numbers.count() == 0) {
            return null;
        }
        if (mode == Mode.CENTRED) {
            double half = DEVIATIONS * (Double.isNaN(numbers.standardDeviation()) ? 0 : numbers.standardDeviation());
            return new ValueScale(numbers.mean() - half, numbers.mean() + half, true);
        }
        return new ValueScale(numbers.minimum(), numbers.maximum(), false);
    }

    /**
     * One scale for all number columns: from the first to the last percentile of their values, of evenly spaced columns
     * where there are very many. Around 0, and centred there, where the values have both signs and a quarter of the
     * range lies on each side.
     *
     * @return null where there is no number
     */
    public static ValueScale ofTable(TableContent content, BooleanSupplier cancelled) {
        int[] numbers = IntStream.range(0, content.columns())
                .filter(column -> content.kind(column) == ColumnKind.NUMBER).toArray();
        int most = Math.max(1, SAMPLED / Math.max(1, content.rows()));
        int taken = Math.min(numbers.length, most);
        double[] sample = new double[taken * content.rows()];
        for (int k = 0; k < taken; k++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            double[] values = content.values(numbers[(int) ((long) k * numbers.length / taken)]);
            System.arraycopy(values, 0, sample, k * values.length, values.length);
        }
        double[] finite = Arrays.stream(sample).filter(Double::isFinite).toArray();
        if (finite.length == 0) {
            return null;
        }
        double[] ends = Descriptive.quantiles(finite, TAIL, 1 - TAIL);
        double reach = Math.max(-ends[0], ends[1]);
        boolean bothSigns = ends[0] < 0 && ends[1] > 0 && Math.min(-ends[0], ends[1]) > (ends[1] - ends[0]) / 4;
        return bothSigns ? new ValueScale(-reach, reach, true) : new ValueScale(ends[0], ends[1], false);
    }

    /** The place of a value: 0 (low) to 1 (high), beyond that the nearest end; NaN for NaN, 0.5 where low is high. */
    public double place(double value) {
        if (Double.isNaN(value)) {
            return Double.NaN;
        }
        return high > low ? Math.clamp((value - low) / (high - low), 0.0, 1.0) : 0.5;
    }
}
