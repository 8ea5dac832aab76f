package org.resistlab.ui.studies.model;

/**
 * How large an assay is.
 *
 * @param samples samples that the sample table knows
 * @param features features in use
 */
public record AssayShape(int samples, int features) {

    /** {@code 128 × 12625}. */
    @Override
    public String toString() {
        return samples + " × " + features;
    }
}
