package org.resistlab.numerics.metrics;

/**
 * Samples of similar probability.
 *
 * @param predicted their mean probability
 * @param observed share of positives among them
 * @param interval Wilson's 95 % interval of that share
 * @param count how many they are
 */
public record CalibrationBin(double predicted, double observed, Interval interval, int count) {
}
