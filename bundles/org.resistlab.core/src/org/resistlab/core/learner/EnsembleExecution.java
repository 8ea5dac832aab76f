package org.resistlab.core.learner;

import java.util.List;

import org.resistlab.core.data.Split;
import org.resistlab.core.data.TrainingSet;
import org.resistlab.core.execution.Execution;

/** What an ensemble is given beside an {@link Execution}: inner folds for out-of-fold predictions. */
public interface EnsembleExecution extends Execution {

    /** The inner folds of the analysis within a training set; each sample is held out exactly once. */
    List<Split> innerSplits(TrainingSet data);
}
