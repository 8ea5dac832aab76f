package org.resistlab.engine.plan;

import org.resistlab.core.explain.Explainer;
import org.resistlab.core.parameter.Parameters;

/**
 * An explainer of the analysis with its implementation at hand.
 *
 * @param id id of the explainer
 * @param explainer its implementation
 * @param parameters its parameters, complete
 */
record ResolvedExplainer(String id, Explainer explainer, Parameters parameters) {
}
