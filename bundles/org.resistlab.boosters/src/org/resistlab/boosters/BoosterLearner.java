package org.resistlab.boosters;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.learner.Learner;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;
import org.resistlab.numerics.tree.TreeEnsemble;

/**
 * A learner over a boosting library. Grid points that differ in {@code n_estimators} alone share one run; folds are
 * learned side by side, each call of the library on one thread.
 */
public abstract class BoosterLearner implements Learner {

    private static final String ROUNDS = "n_estimators";

    private final String id;

    /** @param id as declared */
    protected BoosterLearner(String id) {
        this.id = id;
    }

    /**
     * Boosts for as many rounds as the last number says.
     *
     * @param rounds increasing
     * @param seed not negative
     * @return the model after each number of rounds, in the library's format
     * @throws IllegalArgumentException if the library does not run here or refuses the data, with the reason
     */
    protected abstract List<byte[]> train(BoosterTask task, Parameters parameters, int[] rounds, int seed,
            Execution execution);

    /**
     * The trees of a model.
     *
     * @param model in the library's format
     * @throws IllegalArgumentException if it is damaged
     */
    protected abstract TreeEnsemble read(byte[] model, Outputs outputs);

    @Override
    public final Model fit(Training data, Parameters parameters, Execution execution) {
        return fitFold(data, List.of(parameters), execution).get(0);
    }

    @Override
    public final List<List<Model>> fitAll(List<Training> folds, List<Parameters> grid, Execution execution) {
        List<List<Model>> models = new ArrayList<>();
        folds.forEach(fold -> models.add(List.of()));
        execution.forEach(folds.size(),
                fold -> models.set(fold, fitFold(folds.get(fold), grid, execution.part("fold-" + fold))));
        return models;
    }

    private List<Model> fitFold(Training data, List<Parameters> grid, Execution execution) {
        Model[] models = new Model[grid.size()];
        List<Parameters> runs = grid.stream().map(BoosterLearner::withoutRounds).distinct().toList();
        for (Parameters run : runs) {
            BoosterTask task = BoosterTask.of(data, run.text("class_weight").equals("balanced"), id);
            int[] rounds = grid.stream().filter(point -> withoutRounds(point).equals(run))
                    .mapToInt(point -> point.integer(ROUNDS)).sorted().distinct().toArray();
            int seed = execution.random().child(id).nextInt(Integer.MAX_VALUE);
            List<byte[]> learned = train(task, run, rounds, seed, execution);
            for (int r = 0; r < rounds.length; r++) {
                Model model = model(learned.get(r), task.outputs(), task.columns());
                for (int i = 0; i < models.length; i++) {
                    if (withoutRounds(grid.get(i)).equals(run) && grid.get(i).integer(ROUNDS) == rounds[r]) {
                        models[i] = model;
                    }
                }
            }
        }
        return List.of(models);
    }

    private static Parameters withoutRounds(Parameters parameters) {
        return parameters.with(ROUNDS, 0L);
    }

    private Model model(byte[] bytes, Outputs outputs, int columns) {
        return new BoosterModel(bytes, read(bytes, outputs), outputs, columns);
    }

    @Override
    public final Model restore(State state) {
        return model(state.bytes("model"), Outputs.restore(state.state("outputs")), state.integer("columns"));
    }
}
