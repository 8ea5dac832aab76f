package org.resistlab.algorithm.forest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.learner.Learner;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.state.State;
import org.resistlab.numerics.tree.TreeEnsemble;

/** What random forests and extremely randomised trees have in common: all but how a split is found. */
abstract class ForestLearner implements Learner {

    private static final int EXAMPLES = 3;

    private final String id;
    private final boolean randomCuts;

    ForestLearner(String id, boolean randomCuts) {
        this.id = id;
        this.randomCuts = randomCuts;
    }

    @Override
    public Model fit(Training data, Parameters given, Execution execution) {
        ForestModel model = learn(data, ForestParameters.of(given, randomCuts), execution);
        if (!Double.isNaN(model.oobScore())) {
            execution.note(Problem.info("forest.out-of-bag", String.format(Locale.ROOT,
                    "Predicted by the trees that have not seen them, the training samples give %s of %.3f.",
                    model.outputScale().equals("value") ? "an R\u00B2" : "an accuracy", model.oobScore())));
        }
        return model;
    }

    private ForestModel learn(Training data, ForestParameters parameters, Execution execution) {
        FeatureMatrix features = data.features();
        check(features, data.size());
        Response response = Response.of(data.target(), id);
        Forest forest = new Forest(features, response, parameters, execution);
        boolean impurity = parameters.importance().equals("impurity");
        GrownTree[] gains = impurity ? new GrownTree[parameters.trees()] : null;
        TreeEnsemble trees = forest.grow(gains);
        OutOfBag outOfBag = new OutOfBag(forest, trees);
        double[] importance = switch (parameters.importance()) {
            case "impurity" -> meanGains(gains, features.columns());
            case "impurity_corrected" -> forest.correctedImportance();
            case "permutation" -> outOfBag.permutationImportance();
            default -> new double[0];
        };
        double score = parameters.oobScore() ? outOfBag.score() : Double.NaN;
        return new ForestModel(trees, response.isReal(), features.columns(), score, importance);
    }

    private static double[] meanGains(GrownTree[] gains, int features) {
        double[] importance = new double[features];
        for (GrownTree tree : gains) {
            tree.addGains(importance);
        }
        return Arrays.stream(importance).map(sum -> sum / gains.length).toArray();
    }

    private void check(FeatureMatrix features, int samples) {
        if (samples == 0) {
            throw new IllegalArgumentException(id + " has no training sample.");
        }
        if (features.columns() == 0) {
            throw new IllegalArgumentException(id + " has no feature to learn from: loosen the filters before it.");
        }
        List<String> categories = features.features().stream().filter(feature -> !feature.isNumeric()).map(Feature::id)
                .toList();
        if (!categories.isEmpty()) {
            int more = categories.size() - EXAMPLES;
            throw new IllegalArgumentException(id + " takes numbers only, not the categories of "
                    + String.join(", ", categories.subList(0, Math.min(EXAMPLES, categories.size())))
                    + (more > 0 ? " and " + more + " more" : "") + ": add the step one-hot.");
        }
    }

    /** As one by one; points that differ in the number of trees alone share the trees. */
    @Override
    public List<List<Model>> fitAll(List<Training> folds, List<Parameters> grid, Execution execution) {
        List<ForestParameters> points = grid.stream()
                .map(point -> withoutExtras(ForestParameters.of(point, randomCuts))).toList();
        List<List<Model>> models = new ArrayList<>();
        for (int fold = 0; fold < folds.size(); fold++) {
            ForestModel[] ofFold = new ForestModel[points.size()];
            for (int point = 0; point < ofFold.length; point++) {
                if (ofFold[point] == null) {
                    fill(ofFold, point, points, folds.get(fold), execution.part("fold-" + fold));
                }
            }
            models.add(List.of(ofFold));
        }
        return models;
    }

    /** What does not change the predictions. */
    private static ForestParameters withoutExtras(ForestParameters point) {
        return new ForestParameters(point.trees(), point.criterion(), point.maxDepth(), point.minSamplesSplit(),
                point.minSamplesLeaf(), point.maxFeatures(), point.bootstrap(), point.maxSamples(), point.balanced(),
                false, "none", point.randomCuts());
    }

    private void fill(ForestModel[] models, int point, List<ForestParameters> points, Training fold,
            Execution execution) {
        ForestParameters wanted = points.get(point).withTrees(0);
        int most = points.stream().filter(other -> other.withTrees(0).equals(wanted)).mapToInt(ForestParameters::trees)
                .max().orElseThrow();
        ForestModel greatest = learn(fold, wanted.withTrees(most), execution);
        for (int other = point; other < models.length; other++) {
            if (points.get(other).withTrees(0).equals(wanted)) {
                models[other] = greatest.first(points.get(other).trees());
            }
        }
    }

    @Override
    public Model restore(State state) {
        return ForestModel.restore(state);
    }
}
