package org.resistlab.engine.fit;

import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.step.Step;

/**
 * A step ready to be fitted.
 *
 * @param id id of the step
 * @param step its implementation
 * @param parameters its parameters, complete
 * @param unsupervised whether it is fitted without the truth
 */
public record ResolvedStep(String id, Step step, Parameters parameters, boolean unsupervised) {

    @Override
    public String toString() {
        return id + parameters;
    }
}
