package org.resistlab.engine.fit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.resistlab.core.data.Dataset;
import org.resistlab.engine.resample.Fold;

/**
 * What the endpoints of an analysis share. Training data preprocessed without a look at the truth are kept by their
 * samples, so that endpoints that have the same samples and folds, as the drugs of a panel do, share them and all that
 * is computed of them; and a learner that learns a whole panel at once does so for these endpoints together.
 */
public final class SharedFits {

    private final FitCache<FittedTraining> trainings;
    private final Map<Object, Panel> panels = new HashMap<>();

    /** @param maximumCells how many values of fitted training data to keep */
    public SharedFits(long maximumCells) {
        this.trainings = new FitCache<>(maximumCells, FittedTraining::cells);
    }

    /**
     * Adds an endpoint; before anything is fitted.
     *
     * @param scope its id
     */
    public Truth add(String scope, Dataset dataset, List<Fold> folds) {
        List<Object> alike = List.of(dataset.target().task(), dataset.samples(), dataset.groups(),
                folds.stream().map(fold -> Arrays.toString(fold.heldOut())).toList());
        Panel panel = panels.computeIfAbsent(alike, key -> new Panel());
        panel.add(dataset);
        return new Truth(scope, dataset, panel);
    }

    FittedTraining training(List<String> assays, List<String> samples, Supplier<FittedTraining> fit) {
        return trainings.get(List.of(assays, samples), fit);
    }
}
