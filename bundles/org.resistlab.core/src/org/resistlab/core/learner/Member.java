package org.resistlab.core.learner;

import org.resistlab.core.data.TrainingSet;
import org.resistlab.core.execution.Execution;

/**
 * A whole pipeline (preprocessing, tuning, learner) that an {@link Ensemble} can fit on any part of its training set.
 */
public interface Member {

    /** The model's id in the analysis file. */
    String id();

    /** Fits preprocessing, tunes in inner folds where asked, and learns: all on these training samples. */
    Predictor fit(TrainingSet data, Execution execution);
}
