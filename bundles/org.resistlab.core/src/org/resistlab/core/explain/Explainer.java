package org.resistlab.core.explain;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;

/**
 * Says which features a fitted model's predictions come from. Contributed to {@code org.resistlab.core.explainers}.
 */
public interface Explainer {

    /** Explains predictions of held-out samples. */
    Explanation explain(ExplanationRequest request, Parameters parameters, Execution execution);
}
