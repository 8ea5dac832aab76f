package org.resistlab.ui.results.model;

import org.resistlab.core.result.ModelResult;

/**
 * A model in the table of models.
 *
 * @param result what became of it
 * @param algorithm name of its algorithm
 * @param best whether it is the best one by the primary metric
 */
public record ModelRow(ModelResult result, String algorithm, boolean best) {

    /** For people: the model, and the cohort where it is an external one. */
    public String name() {
        return result.external() ? result.model() + " in " + result.cohort() : result.model() + (best ? " (best)" : "");
    }

    /** What the row stands for: one model may be measured in several cohorts. */
    public String id() {
        return result.external() ? result.model() + " @ " + result.cohort() : result.model();
    }
}
