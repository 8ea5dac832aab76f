package org.resistlab.algorithm.gradientboosting;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.learner.Learner;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;

/**
 * Gradient boosting of trees on binned features, by gradients and hessians (Chen and Guestrin 2016,
 * <a href="https://doi.org/10.1145/2939672.2939785">doi:10.1145/2939672.2939785</a>; Ke et al. 2017, LightGBM). A
 * missing value goes where the training samples that miss it did best; if none did, to the heavier side.
 *
 * <p>
 * The cost of a level of a tree is samples × features, however many nodes it has. Grid points that differ in
 * {@code n_estimators} alone share one run of boosting, and all points of a fold share its bins.
 */
public final class GradientBoosting implements Learner {

    @Override
    public Model fit(Training data, Parameters parameters, Execution execution) {
        return fitFold(data, List.of(Settings.of(parameters)), execution).get(0);
    }

    @Override
    public List<List<Model>> fitAll(List<Training> folds, List<Parameters> grid, Execution execution) {
        List<Settings> points = grid.stream().map(Settings::of).toList();
        List<List<Model>> models = new ArrayList<>();
        for (int fold = 0; fold < folds.size(); fold++) {
            models.add(List.of());
        }
        execution.forEach(folds.size(),
                fold -> models.set(fold, fitFold(folds.get(fold), points, execution.part("fold-" + fold))));
        return models;
    }

    /** A model for each point. */
    private static List<Model> fitFold(Training data, List<Settings> points, Execution execution) {
        FeatureMatrix features = Inputs.features(data);
        List<Settings> runs = points.stream().map(point -> point.withRounds(0)).distinct().toList();
        Model[] models = new Model[points.size()];
        BinnedFeatures bins = null;
        int binned = 0;
        for (Settings run : runs) {
            if (bins == null || binned != run.maxBins()) {
                bins = BinnedFeatures.of(features, run.maxBins(), execution);
                binned = run.maxBins();
            }
            fitRun(data, bins, run, points, models, execution);
        }
        return List.of(models);
    }

    /** The models of all points that are the beginning of one run. */
    private static void fitRun(Training data, BinnedFeatures bins, Settings run, List<Settings> points,
            Model[] models, Execution execution) {
        FeatureMatrix features = bins.features();
        Loss loss = Losses.of(data.target(), run);
        byte[] directions = Inputs.directions(features, run.monotone(), execution);
        if (directions != null && (loss.outputs() > 1 || loss.leafValues(new double[1][features.rows()]) != null)) {
            throw new IllegalArgumentException("monotone_constraints hold for two classes, squared_error and huber: "
                    + "leave them out here.");
        }
        Booster booster = new Booster(bins, loss, run, directions, execution);
        RoundCount count = run.patience() == 0 ? null
                : new RoundCount(features, loss, run, directions, execution);
        int positive = data.target() instanceof ClassTarget target ? target.positive() : 0;
        for (int i = 0; i < models.length; i++) {
            int most = points.get(i).rounds();
            if (points.get(i).withRounds(0).equals(run)) {
                int rounds = count == null ? most : count.best(most);
                booster.advance(rounds);
                BoostedTrees trees = new BoostedTrees(booster.start(),
                        booster.trees().subList(0, booster.treesAfter(rounds)));
                models[i] = new BoostedModel(trees, data.target() instanceof ClassTarget, features.columns(),
                        positive);
            }
        }
    }

    @Override
    public Model restore(State state) {
        return BoostedModel.restore(state);
    }
}
