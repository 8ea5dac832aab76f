package org.resistlab.algorithm.baseline;

import java.util.List;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.learner.TreeModel;
import org.resistlab.core.state.State;
import org.resistlab.numerics.tree.FlatTree;
import org.resistlab.numerics.tree.TreeEnsemble;

/** One prediction for all samples: a tree of a single leaf, so that explanations of it are exactly zero. */
final class BaselineModel implements TreeModel {

    private final double[] prediction;
    private final int samples;
    private final String scale;

    /**
     * @param prediction probability of each class, or the value
     * @param samples how many samples it was learned from
     * @param scale {@code probability} or {@code value}
     */
    BaselineModel(double[] prediction, int samples, String scale) {
        this.prediction = prediction;
        this.samples = samples;
        this.scale = scale;
    }

    double[] prediction() {
        return prediction.clone();
    }

    int samples() {
        return samples;
    }

    @Override
    public double[][] predict(FeatureMatrix matrix) {
        double[][] predictions = new double[matrix.rows()][];
        for (int i = 0; i < predictions.length; i++) {
            predictions[i] = prediction.clone();
        }
        return predictions;
    }

    @Override
    public TreeEnsemble trees() {
        return TreeEnsemble.mean(List.of(FlatTree.leaf(prediction.clone(), samples)));
    }

    @Override
    public String outputScale() {
        return scale;
    }

    @Override
    public State state() {
        return Baseline.state(this);
    }
}
