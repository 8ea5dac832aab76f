package org.resistlab.engine.fit;

import org.resistlab.core.data.Training;

/**
 * A fitted pipeline with the training samples it was fitted on, transformed.
 *
 * @param pipeline fitted preprocessing
 * @param training the training samples as a learner takes them, dense or a view
 */
record FittedTraining(FittedPipeline pipeline, Training training) {

    /** Values in memory: those of a view are only its shifts, scales and inner products. */
    long cells() {
        long rows = training.size();
        long columns = training.features().columns();
        return training.features().isStoredView() ? rows * rows + 2 * columns : rows * columns;
    }
}
