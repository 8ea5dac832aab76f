package org.resistlab.algorithm.forest;

/**
 * A random forest: the mean of trees that are each grown on a bootstrap of the samples, with the best split among
 * random candidate features at each node. Breiman: Random forests. Machine Learning 2001,
 * <a href="https://doi.org/10.1023/A:1010933404324">doi:10.1023/A:1010933404324</a>.
 *
 * <p>
 * Learns classes (the trees' shares of the classes are averaged, as in scikit-learn) and real values from numbers,
 * which may be missing; of a class without a training sample the probability is 0. Splits are exact: every place
 * between two different values is tried. Samples drawn twice count twice in {@code min_samples_split} and
 * {@code min_samples_leaf}.
 */
public final class RandomForest extends ForestLearner {

    public RandomForest() {
        super("random-forest", false);
    }
}
