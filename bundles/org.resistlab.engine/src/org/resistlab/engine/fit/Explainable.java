package org.resistlab.engine.fit;

import org.resistlab.core.learner.Model;

/**
 * A fitted model and the preprocessing that makes its features.
 *
 * @param pipeline from raw samples to the model's features
 * @param model over these features
 */
public record Explainable(FittedPipeline pipeline, Model model) {
}
