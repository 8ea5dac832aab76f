package org.resistlab.numerics.metrics;

/**
 * An interval, here always of 95 % confidence.
 *
 * @param low its lower end; NaN where unknown
 * @param high its upper end; NaN where unknown
 */
public record Interval(double low, double high) {

    /** The interval where nothing is known. */
    public static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

    /** Whether a value lies within, ends included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** The smallest interval that holds this one and a value; this one where either is unknown. */
    public Interval including(double value) {
        return Double.isNaN(value) || Double.isNaN(low) ? this
                : new Interval(Math.min(low, value), Math.max(high, value));
    }

    /** The part of this interval between two bounds. */
    Interval clip(double least, double most) {
        return new Interval(Math.max(least, Math.min(most, low)), Math.max(least, Math.min(most, high)));
    }
}
