package org.resistlab.engine.fit;

import java.util.Map;
import java.util.Optional;

import org.resistlab.core.learner.Predictor;

/** A model of the analysis, fitted with its preprocessing. */
public sealed interface FittedModel extends Predictor permits FittedLearner, FittedEnsemble {

    /** The tuned parameters' values; empty where nothing was tuned. */
    Map<String, String> chosen();

    /** The model over one feature matrix, for explainers; empty where members use different preprocessing. */
    Optional<Explainable> explainable();
}
