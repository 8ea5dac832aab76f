package org.resistlab.algorithm.forest;

/**
 * Extremely randomised trees: at each node one split is tried for each random candidate feature, at a place drawn
 * uniformly between its least and greatest value there. Geurts, Ernst and Wehenkel: Extremely randomized trees. Machine
 * Learning 2006, <a href="https://doi.org/10.1007/s10994-006-6226-1">doi:10.1007/s10994-006-6226-1</a>. In all else as
 * {@link RandomForest}.
 */
public final class ExtraTrees extends ForestLearner {

    public ExtraTrees() {
        super("extra-trees", true);
    }
}
