package org.resistlab.algorithm.forest;

import java.util.Arrays;

import org.resistlab.core.execution.Execution;
import org.resistlab.numerics.random.RandomStream;

/**
 * Finds the split of a node among random candidate features. As in scikit-learn, further features are drawn after the
 * wanted number as long as none could split the node at all. Belongs to one tree.
 */
abstract class Splitter {

    /** Features that are tried together. */
    static final int GROUP = 4;
    private static final int GROUPS_BETWEEN_CHECKS = 128;

    final Criterion criterion;
    /** For each sample of the node, whether the split sends it left. */
    final boolean[] goesLeft;

    /** The split found. */
    int feature;
    double threshold;
    boolean missingLeft;

    private final int candidates;
    private final RandomStream random;
    private final Execution execution;
    private final int[] features;
    private final int[] group = new int[GROUP];
    private long tried;

    /**
     * @param rows number of training rows
     * @param features number of features to draw from
     * @param candidates how many to draw for a node
     */
    Splitter(Criterion criterion, int rows, int features, int candidates, RandomStream random, Execution execution) {
        this.criterion = criterion;
        this.candidates = candidates;
        this.random = random;
        this.execution = execution;
        goesLeft = new boolean[rows];
        this.features = new int[features];
        Arrays.setAll(this.features, j -> j);
    }

    /**
     * Finds the best split of the node that the criterion is at.
     *
     * @return whether there is one
     */
    final boolean split(int[] rows, int from, int to) {
        node(rows, from, to);
        criterion.search();
        int found = -1;
        int drawn = 0;
        while (drawn < features.length && (drawn < candidates || found < 0)) {
            int count = Math.min(GROUP, (drawn < candidates ? candidates : features.length) - drawn);
            for (int k = 0; k < count; k++) {
                group[k] = draw(drawn++);
            }
            int best = consider(group, count);
            found = best >= 0 ? best : found;
            if (tried++ % GROUPS_BETWEEN_CHECKS == 0) {
                execution.checkCancelled();
            }
        }
        if (found >= 0) {
            feature = found;
            settle();
        }
        return found >= 0;
    }

    /** Exchanges a feature not drawn yet into its place. */
    private int draw(int place) {
        int other = place + random.nextInt(features.length - place);
        int candidate = features[other];
        features[other] = features[place];
        features[place] = candidate;
        return candidate;
    }

    final double uniform() {
        return random.nextDouble();
    }

    /** Turns to a node. */
    abstract void node(int[] rows, int from, int to);

    /** Tries the first {@code count} features of a group; returns which is the best so far, or -1. */
    abstract int consider(int[] group, int count);

    /** Sets threshold and directions of the best split, that of {@link #feature}. */
    abstract void settle();
}
