package org.resistlab.stage.interpret;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.explain.Explainer;
import org.resistlab.core.explain.Explanation;
import org.resistlab.core.explain.ExplanationRequest;
import org.resistlab.core.learner.LinearModel;
import org.resistlab.core.learner.TreeModel;
import org.resistlab.core.parameter.Parameters;

/**
 * Shapley values: each feature's part in each sample's prediction. Whatever the model, the parts of a sample add up to
 * its prediction less the base, and a feature that the model does not use has the part 0. Lundberg and Lee: A unified
 * approach to interpreting model predictions. NeurIPS 2017,
 * <a href="https://doi.org/10.48550/arXiv.1705.07874">doi:10.48550/arXiv.1705.07874</a>.
 *
 * <p>
 * A single patient is explained by a request with one sample; the values do not depend on the others explained with it.
 *
 * @see LinearShap exact, on the scale of the linear model's output
 * @see TreeModelShap exact, on the scale of the trees' sum
 * @see SampledShap for all other models, on the scale of the prediction
 */
public final class Shap implements Explainer {

    @Override
    public Explanation explain(ExplanationRequest request, Parameters parameters, Execution execution) {
        if (request.background().rows() == 0) {
            throw new IllegalArgumentException("SHAP values need at least one background sample.");
        }
        return switch (request.model()) {
            case LinearModel linear -> LinearShap.explain(linear, request);
            case TreeModel trees -> TreeModelShap.explain(trees, request, execution);
            default -> SampledShap.explain(request, parameters, execution);
        };
    }

    /** The explanation whose importances are the mean sizes of the values; 0 where no sample was explained. */
    static Explanation explanation(String method, String scale, double[][] values, double base, int features) {
        double[] importance = new double[features];
        for (double[] ofSample : values) {
            for (int j = 0; j < features; j++) {
                importance[j] += Math.abs(ofSample[j]) / values.length;
            }
        }
        return new Explanation(method, scale, importance, values, base);
    }
}
