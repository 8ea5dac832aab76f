package org.resistlab.report.chart.internal;

/**
 * A part of an axis.
 *
 * @param low where it begins
 * @param high where it ends, beyond low
 */
public record Span(double low, double high) {
    /**
     * Returns the part that holds all finite values.
     *
     * @param values the values, at least one of them finite
     * @return the part; around a single value, one with some room
     */
    public static Span of(double... values) {
        double[] range = Numbers.range(values);
        if (range[0] > range[1]) {
            throw new IllegalArgumentException("no finite value");
        }
        if (range[0] == range[1]) {
            double room = range[0] == 0 ? 1 : Math.abs(range[0]) * 0.1;
            return new Span(range[0] - room, range[1] + room);
        }
        return new Span(range[0], range[1]);
    }

    /**
     * Returns a longer part.
     *
     * @param share how much to add at each end, as a share of the length
     * @return the longer part
     */
    public Span padded(double share) {
        return padded(share, share);
    }

    /**
     * Returns a longer part.
     *
     * @param below how much to add at the lower end, as a share of the length
     * @param above how much to add at the upper end
     * @return the longer part
     */
    public Span padded(double below, double above) {
        double length = high - low;
        return new Span(low - below * length, high + above * length);
    }

    /**
     * Returns a part that also holds some values.
     *
     * @param values the values; those that are not finite change nothing
     * @return the longer part
     */
    public Span including(double... values) {
        double[] range = Numbers.range(values);
        return new Span(Math.min(low, range[0]), Math.max(high, range[1]));
    }
}
