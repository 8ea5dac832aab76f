package org.resistlab.engine.fit;

import org.resistlab.core.data.Dataset;

/**
 * What models are fitted to.
 *
 * @param scope name of the truth, such as {@code remission} or {@code remission/permutation-3}: part of the names of
 *        random streams
 * @param dataset all samples with this truth
 * @param panel the endpoints that may be learned with this one, itself included
 */
public record Truth(String scope, Dataset dataset, Panel panel) {

    /** A truth that stands alone. */
    public static Truth alone(String scope, Dataset dataset) {
        Panel panel = new Panel();
        panel.add(dataset);
        return new Truth(scope, dataset, panel);
    }
}
