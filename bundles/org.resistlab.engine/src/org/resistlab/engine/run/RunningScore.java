package org.resistlab.engine.run;

/**
 * How good a model is so far, for who watches a run. It is the plain mean over the outer folds that are done: not the
 * figure of the result, which weighs samples, and without interval.
 *
 * @param endpoint id of the endpoint
 * @param model the user's name for the model
 * @param metric id of the primary metric
 * @param mean mean over folds
 * @param folds outer folds of all repeats done so far in which the metric is defined
 */
public record RunningScore(String endpoint, String model, String metric, double mean, int folds) {
}
