package org.resistlab.stage.preprocess.scale;

/** Logarithms that are the same on every machine, and exact for powers of 2 and 10. */
final class Logarithm {

    private static final double LN_2 = StrictMath.log(2);

    private Logarithm() {
    }

    /** The logarithm of a positive number to a base above 1; NaN for NaN. */
    static double of(double x, double base) {
        if (base == 2) {
            return binary(x);
        }
        if (base == 10) {
            return StrictMath.log10(x);
        }
        return base == Math.E ? StrictMath.log(x) : StrictMath.log(x) / StrictMath.log(base);
    }

    /**
     * Exponent and logarithm of the mantissa apart; the mantissa is around 1, so that nothing is lost near log 1 = 0.
     */
    private static double binary(double x) {
        int exponent = Math.getExponent(x);
        if (exponent < Double.MIN_EXPONENT || exponent > Double.MAX_EXPONENT) {
            return StrictMath.log(x) / LN_2;
        }
        double mantissa = Math.scalb(x, -exponent);
        if (mantissa > Math.sqrt(2)) {
            mantissa /= 2;
            exponent++;
        }
        return exponent + StrictMath.log(mantissa) / LN_2;
    }
}
