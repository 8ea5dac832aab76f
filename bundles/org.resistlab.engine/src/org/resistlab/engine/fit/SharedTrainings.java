package org.resistlab.engine.fit;

import java.util.List;
import java.util.function.Supplier;

/**
 * Training data preprocessed without a look at the truth, by the samples they are fitted on: endpoints that have the
 * same samples and folds, as the drugs of a panel do, share them and all that is computed of them.
 */
public final class SharedTrainings {

    private final FitCache<FittedTraining> trainings;

    /** @param maximumCells how many values to keep */
    public SharedTrainings(long maximumCells) {
        this.trainings = new FitCache<>(maximumCells, FittedTraining::cells);
    }

    FittedTraining get(List<String> assays, List<String> samples, Supplier<FittedTraining> fit) {
        return trainings.get(List.of(assays, samples), fit);
    }
}
