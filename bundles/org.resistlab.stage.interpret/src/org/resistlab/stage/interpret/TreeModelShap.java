package org.resistlab.stage.interpret;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.explain.Explanation;
import org.resistlab.core.explain.ExplanationRequest;
import org.resistlab.core.learner.TreeModel;
import org.resistlab.numerics.tree.TreeEnsemble;
import org.resistlab.numerics.tree.TreeShap;

/**
 * Exact Shapley values of trees, a test of an unknown feature being averaged over the training samples that passed it
 * ({@link TreeShap}): the background samples are not asked.
 */
final class TreeModelShap {

    /** Few enough that cancelling is prompt and free threads have parts to do. */
    private static final int SAMPLES_AT_ONCE = 16;

    private TreeModelShap() {
    }

    static Explanation explain(TreeModel model, ExplanationRequest request, Execution execution) {
        TreeEnsemble trees = model.trees();
        TreeShap shap = new TreeShap(trees, trees.outputs() == 1 ? 0 : request.output());
        int[] used = shap.features();
        double[][] values = new double[request.samples().rows()][request.samples().columns()];
        int parts = (values.length + SAMPLES_AT_ONCE - 1) / SAMPLES_AT_ONCE;
        execution.forEach(parts, part -> {
            int from = part * SAMPLES_AT_ONCE;
            double[][] ofUsed = shap.values(request.samples().values(), from,
                    Math.min(values.length, from + SAMPLES_AT_ONCE));
            for (int i = 0; i < ofUsed.length; i++) {
                for (int f = 0; f < used.length; f++) {
                    values[from + i][used[f]] = ofUsed[i][f];
                }
            }
        });
        return Shap.explanation("exact tree SHAP", model.outputScale(), values, shap.base(),
                request.samples().columns());
    }
}
