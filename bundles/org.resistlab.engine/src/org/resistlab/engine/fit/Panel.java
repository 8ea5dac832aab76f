package org.resistlab.engine.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.resistlab.core.data.Dataset;
import org.resistlab.core.learner.Model;

/**
 * Endpoints of the same samples and folds, such as the drugs of a panel: a learner that can learns a model for each of
 * them at once, for the first endpoint that asks.
 */
public final class Panel {

    /** Enough for a few learners in the folds at work. */
    private static final int KEPT = 16;

    private final List<Dataset> endpoints = new ArrayList<>();
    private final FitCache<List<Model>> models = new FitCache<>(KEPT, ofEndpoints -> 1);

    /** Adds an endpoint; before anything is fitted. */
    void add(Dataset endpoint) {
        endpoints.add(endpoint);
    }

    List<Dataset> endpoints() {
        return endpoints;
    }

    /** The models of all endpoints, in order. */
    List<Model> models(Object key, Supplier<List<Model>> fit) {
        return models.get(key, fit);
    }
}
