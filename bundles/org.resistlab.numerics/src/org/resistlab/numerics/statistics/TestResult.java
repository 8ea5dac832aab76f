package org.resistlab.numerics.statistics;

/**
 * The outcome of a statistical test.
 *
 * @param statistic the test statistic; NaN where the data do not allow the test
 * @param p two-sided p value (for F: of a value at least as large); NaN with the statistic
 */
public record TestResult(double statistic, double p) {

    /** The outcome where the data do not allow the test. */
    public static final TestResult UNDEFINED = new TestResult(Double.NaN, Double.NaN);
}
