package org.resistlab.ui.results.model;

import org.resistlab.core.result.ModelResult;

/**
 * A model in the table of models.
 *
 * @param result what became of it
 * @param algorithm name of its algorithm
 * @param note "best", "baseline", the cohort where it is an external one, or nothing
 */
public record ModelRow(ModelResult result, String algorithm, String note) {

    /** What the row stands for: one model may be measured in several cohorts. */
    public String id() {
        return result.external() ? result.model() + " @ " + result.cohort() : result.model();
    }
}
