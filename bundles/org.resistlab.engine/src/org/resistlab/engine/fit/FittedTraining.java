package org.resistlab.engine.fit;

import org.resistlab.core.data.Training;

/**
 * A fitted pipeline with the training samples it was fitted on, transformed.
 *
 * @param pipeline fitted preprocessing
 * @param training the training samples as a learner takes them, dense
 */
record FittedTraining(FittedPipeline pipeline, Training training) {
}
