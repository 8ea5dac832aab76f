package org.resistlab.ui.studies.model;

import java.util.Locale;

/**
 * How large an assay is.
 *
 * @param samples samples that the sample table knows
 * @param features features in use
 */
public record AssayShape(int samples, int features) {

    /** {@code 128 × 12,625}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d × %,d", samples, features);
    }
}
