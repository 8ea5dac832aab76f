package org.resistlab.engine.stage;

/**
 * How well a unit has predicted its held-out samples, for who watches the run.
 *
 * @param endpoint id of the endpoint
 * @param model the user's name for the model
 * @param metric id of the task's primary metric
 * @param value the metric of these samples alone
 */
public record UnitScore(String endpoint, String model, String metric, double value) {
}
