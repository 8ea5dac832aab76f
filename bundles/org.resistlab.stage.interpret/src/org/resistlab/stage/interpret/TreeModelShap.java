package org.resistlab.stage.interpret;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.explain.Explanation;
import org.resistlab.core.explain.ExplanationRequest;
import org.resistlab.core.learner.TreeModel;
import org.resistlab.numerics.matrix.RowMajor;
import org.resistlab.numerics.tree.TreeEnsemble;
import org.resistlab.numerics.tree.TreeShap;

/**
 * Exact Shapley values of trees, a test of an unknown feature being averaged over the training samples that passed it
 * ({@link TreeShap}): the background samples are not asked.
 */
final class TreeModelShap {

    private TreeModelShap() {
    }

    static Explanation explain(TreeModel model, ExplanationRequest request, Execution execution) {
        TreeEnsemble trees = model.trees();
        int output = trees.outputs() == 1 ? 0 : request.output();
        int features = request.samples().columns();
        double[][] values = new double[request.samples().rows()][];
        double[][] samples = RowMajor.of(request.samples().values());
        for (int i = 0; i < values.length; i++) {
            execution.checkCancelled();
            values[i] = TreeShap.shap(trees, samples[i], features)[output];
        }
        return Shap.explanation("exact tree SHAP", model.outputScale(), values, trees.expectedValue()[output],
                features);
    }
}
