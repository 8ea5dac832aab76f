package org.resistlab.boosters;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.learner.TreeModel;
import org.resistlab.core.state.State;
import org.resistlab.numerics.tree.TreeEnsemble;

/**
 * A model that a boosting library has learned. It is kept in the library's own format; its trees, read from there,
 * predict in double precision and without the library, to the same bits on every platform.
 */
public final class BoosterModel implements TreeModel {

    private final byte[] bytes;
    private final TreeEnsemble trees;
    private final Outputs outputs;
    private final int columns;

    /**
     * @param bytes in the library's format
     * @param trees what is in them
     * @param columns number of features
     * @throws IllegalArgumentException if a tree tests a feature beyond them
     */
    BoosterModel(byte[] bytes, TreeEnsemble trees, Outputs outputs, int columns) {
        this.bytes = bytes;
        this.trees = trees;
        this.outputs = outputs;
        this.columns = columns;
        int[] tested = trees.features();
        if (tested.length > 0 && tested[tested.length - 1] >= columns) {
            throw new IllegalArgumentException(
                    "The model tests feature " + tested[tested.length - 1] + " of " + columns + ".");
        }
    }

    /** The model in the library's own format. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public double[][] predict(FeatureMatrix samples) {
        if (samples.columns() != columns) {
            throw new IllegalArgumentException(
                    "The model was fitted on " + columns + " features, not " + samples.columns() + ".");
        }
        double[][] sums = trees.predict(samples.values());
        for (int i = 0; i < sums.length; i++) {
            sums[i] = outputs.prediction(sums[i]);
        }
        return sums;
    }

    @Override
    public TreeEnsemble trees() {
        return trees;
    }

    @Override
    public String outputScale() {
        return outputs.ofClasses() ? "log-odds" : "value";
    }

    @Override
    public State state() {
        return new State().put("columns", columns).put("outputs", outputs.state()).put("model", bytes.clone());
    }
}
