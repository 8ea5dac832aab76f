package org.resistlab.engine.fit;

import java.util.List;

/**
 * The steps that one assay goes through.
 *
 * @param assay id of the assay
 * @param steps in order
 */
public record AssayPipeline(String assay, List<ResolvedStep> steps) {

    public AssayPipeline {
        steps = List.copyOf(steps);
    }

    /** Whether no step sees the truth, so that endpoints of the same samples share what is fitted. */
    public boolean isUnsupervised() {
        return steps.stream().allMatch(ResolvedStep::unsupervised);
    }
}
