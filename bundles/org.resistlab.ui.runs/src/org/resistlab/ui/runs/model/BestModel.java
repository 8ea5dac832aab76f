package org.resistlab.ui.runs.model;

/**
 * The best model of an endpoint by its primary metric, cross-validated.
 *
 * @param endpoint id of the endpoint
 * @param model the user's name for it
 * @param metric id of the metric
 * @param estimate its value
 * @param low lower end of the 95 % interval; NaN without one
 * @param high upper end
 */
public record BestModel(String endpoint, String model, String metric, double estimate, double low, double high) {
}
