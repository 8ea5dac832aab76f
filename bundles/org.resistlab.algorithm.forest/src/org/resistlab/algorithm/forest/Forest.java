package org.resistlab.algorithm.forest;

import java.util.Arrays;
import java.util.List;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.execution.Execution;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.random.RandomStream;
import org.resistlab.numerics.tree.FlatTree;
import org.resistlab.numerics.tree.RankedView;
import org.resistlab.numerics.tree.TreeEnsemble;

/**
 * Grows the trees of a forest. Tree t takes all its randomness from the stream {@code tree-t}, so a forest of fewer
 * trees is the beginning of a greater one, whatever the number of threads.
 */
final class Forest {

    private final Matrix matrix;
    private final Response response;
    private final ForestParameters parameters;
    private final Execution execution;
    private RankedView ranked;

    Forest(FeatureMatrix features, Response response, ForestParameters parameters, Execution execution) {
        matrix = features.values();
        this.response = response;
        this.parameters = parameters;
        this.execution = execution;
    }

    Matrix matrix() {
        return matrix;
    }

    Response response() {
        return response;
    }

    Execution execution() {
        return execution;
    }

    private RandomStream random(int tree) {
        return execution.random().child("tree-" + tree);
    }

    /** The training rows that a tree has not seen. */
    int[] outOfBag(int tree) {
        return Bootstrap.draw(parameters, response.size(), random(tree)).outOfBag();
    }

    private RankedView ranked() {
        if (ranked == null) {
            ranked = RankedView.of(matrix, execution::forEach);
        }
        return ranked;
    }

    /**
     * Grows all trees.
     *
     * @param gains [trees], receives each tree with the gains of its splits; null where these are not wanted
     */
    TreeEnsemble grow(GrownTree[] gains) {
        RankedView view = parameters.randomCuts() ? null : ranked();
        FlatTree[] trees = new FlatTree[parameters.trees()];
        execution.forEach(trees.length, t -> {
            RandomStream random = random(t);
            Bootstrap bag = Bootstrap.draw(parameters, response.size(), random);
            Criterion criterion = response.criterion(parameters, bag.weights(), view == null ? 0 : view.missing());
            int candidates = parameters.candidates(matrix.columns());
            Splitter splitter = view == null ? new RandomSplitter(criterion, matrix, candidates, random, execution)
                    : new BestSplitter(criterion, view, candidates, random, execution);
            GrownTree tree = new TreeGrower(criterion, splitter, parameters, bag.inBag(), response.outputs()).grow();
            trees[t] = response.complete(tree.tree());
            if (gains != null) {
                gains[t] = tree;
            }
        });
        return TreeEnsemble.mean(List.of(trees));
    }

    /**
     * Importance from trees of their own, in which each feature competes with a shadow of itself: a permutation of its
     * values, the same for all features. What splits by the shadow gain is subtracted, so a feature that tells nothing
     * has the importance 0 in the mean, however many different values it has.
     */
    double[] correctedImportance() {
        RankedView view = ranked();
        int features = matrix.columns();
        int[] permutation = execution.random().child("shadows").permutation(response.size());
        double[] importance = new double[features];
        for (int from = 0; from < parameters.trees(); from += OutOfBag.BATCH) {
            int first = from;
            GrownTree[] trees = new GrownTree[Math.min(OutOfBag.BATCH, parameters.trees() - from)];
            execution.forEach(trees.length, t -> {
                RandomStream random = execution.random().child("shadow-tree-" + (first + t));
                Bootstrap bag = Bootstrap.draw(parameters, response.size(), random);
                Criterion criterion = response.criterion(parameters, bag.weights(), view.missing());
                Splitter splitter = new ShadowSplitter(criterion, view, permutation, parameters.candidates(features),
                        random, execution);
                trees[t] = new TreeGrower(criterion, splitter, parameters, bag.inBag(), response.outputs()).grow();
            });
            for (GrownTree tree : trees) {
                tree.addCorrectedGains(importance);
            }
        }
        return Arrays.stream(importance).map(sum -> sum / parameters.trees()).toArray();
    }
}
