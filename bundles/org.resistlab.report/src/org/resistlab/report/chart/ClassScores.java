package org.resistlab.report.chart;

/**
 * The scores of the samples of one class.
 *
 * @param name the class
 * @param scores a score a sample; NaN leaves the sample out
 */
public record ClassScores(String name, double[] scores) {
}
