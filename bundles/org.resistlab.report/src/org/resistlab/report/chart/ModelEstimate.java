package org.resistlab.report.chart;

/**
 * How well a model does.
 *
 * @param model its name
 * @param estimate the metric; NaN leaves the model out of the figure
 * @param low the lower bound of its 95 % interval; NaN where there is none
 * @param high the upper bound
 * @param baseline whether the model is there to compare with only
 */
public record ModelEstimate(String model, double estimate, double low, double high, boolean baseline) {
}
