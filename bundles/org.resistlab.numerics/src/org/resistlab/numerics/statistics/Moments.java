package org.resistlab.numerics.statistics;

/**
 * Number, mean and variance of some values; see {@link Descriptive#moments}.
 *
 * @param count how many are not missing
 * @param mean arithmetic mean; NaN where there is none
 * @param variance unbiased; NaN for fewer than two
 */
public record Moments(int count, double mean, double variance) {
}
