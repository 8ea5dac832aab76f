package org.resistlab.core.explain;

import java.util.function.ToDoubleFunction;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.learner.Model;

/**
 * What is to be explained.
 *
 * @param model the fitted model
 * @param output the output of interest: index of the class whose probability counts (the positive one of two), 0 for a
 *        real value
 * @param background the training samples the model was fitted on, preprocessed: what a feature's absence means
 * @param samples the samples to explain, preprocessed, with the same features
 * @param score how good a prediction (samples × outputs) of the samples is, higher is better; null where the truth is
 *        not known
 */
public record ExplanationRequest(Model model, int output, FeatureMatrix background, FeatureMatrix samples,
        ToDoubleFunction<double[][]> score) {
}
