package org.resistlab.report.chart.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.jfree.chart.axis.NumberTickUnit;

/** Ticks at round numbers, written alike on every machine, with a true minus sign. */
public final class RoundTickUnit extends NumberTickUnit {
    private static final long serialVersionUID = 1L;
    /** A step may be this much shorter than asked for. */
    private static final double TOLERANCE = 0.9;
    private static final double SCIENTIFIC_FROM = 1e6;
    private static final double SCIENTIFIC_BELOW = 1e-4;

    private final int decimals;
    private final String suffix;

    private RoundTickUnit(double step, String suffix) {
        super(step);
        decimals = Math.max(0, -exponent(step));
        this.suffix = suffix;
    }

    /**
     * Returns a unit of 1, 2 or 5 times a power of ten.
     *
     * @param span the length of the axis in values
     * @param ticks about how many ticks it has room for
     * @param suffix what follows each number, such as a per cent sign
     * @return the unit
     */
    public static RoundTickUnit of(double span, double ticks, String suffix) {
        double raw = span / Math.max(1, ticks);
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = 10;
        for (double candidate : new double[] {5, 2, 1}) {
            if (candidate * power >= raw * TOLERANCE) {
                step = candidate;
            }
        }
        return new RoundTickUnit(BigDecimal.valueOf(step * power).round(new MathContext(1)).doubleValue(),
                suffix);
    }

    private static int exponent(double step) {
        return (int) Math.floor(Math.log10(step) + 1e-9);
    }

    @Override
    public String valueToString(double value) {
        double size = Math.max(Math.abs(value), getSize());
        if (size >= SCIENTIFIC_FROM || getSize() < SCIENTIFIC_BELOW) {
            return scientific(value) + suffix;
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return Numbers.minus(rounded.signum() == 0 ? rounded.abs().toPlainString() : rounded.toPlainString()) + suffix;
    }

    private String scientific(double value) {
        if (Math.abs(value) < getSize() / 2) {
            return "0";
        }
        int exponent = exponent(Math.abs(value));
        int digits = Math.max(0, exponent - exponent(getSize()));
        BigDecimal mantissa = BigDecimal.valueOf(value).movePointLeft(exponent).setScale(digits,
                RoundingMode.HALF_EVEN);
        return Numbers.minus(mantissa.toPlainString() + 'e' + exponent);
    }
}
