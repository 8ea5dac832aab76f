package org.resistlab.core.figure;

import java.util.Objects;

/**
 * What a person looks at in a run, so that a kind of figure can offer the one that a report could not hold for all: the
 * waterfall of this patient, the dependence of this feature.
 *
 * @param endpoint id of the endpoint
 * @param model id of the model; empty for the best one
 * @param sample id of the sample; empty for none
 * @param feature {@code assay:feature}; empty for none
 */
public record FigureFocus(String endpoint, String model, String sample, String feature) {

    public FigureFocus {
        Objects.requireNonNull(endpoint);
        Objects.requireNonNull(model);
        Objects.requireNonNull(sample);
        Objects.requireNonNull(feature);
    }

    /** A sample of an endpoint, by its best model. */
    public static FigureFocus sample(String endpoint, String sample) {
        return new FigureFocus(endpoint, "", sample, "");
    }

    /** A feature of an endpoint, by its best model. */
    public static FigureFocus feature(String endpoint, String feature) {
        return new FigureFocus(endpoint, "", "", feature);
    }
}
