package org.resistlab.core.analysis;

/**
 * A resampling as an analysis file names it.
 *
 * @param scheme how samples are divided
 * @param folds number of parts, for the k-fold schemes
 * @param repeats how often the whole is repeated with other parts
 * @param testSize share held out, for {@link Scheme#TRAIN_TEST_SPLIT}
 * @param column column of the sample table that names groups or predefined folds; empty where none is needed
 * @param metric id of the metric that tuning maximises (or minimises, for losses); empty for the task's usual one
 */
public record ResamplingSpec(Scheme scheme, int folds, int repeats, double testSize, String column, String metric) {
}
