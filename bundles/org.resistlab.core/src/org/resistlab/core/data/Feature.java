package org.resistlab.core.data;

import java.util.List;

/**
 * A column of a feature matrix.
 *
 * @param assay id of the assay it comes from
 * @param name name of the column: a gene, a probe, {@code sex=F} after one-hot coding, {@code PC1} after PCA
 * @param origin name of the raw feature it was made from; equal to {@code name} for a raw feature, empty where it mixes
 *        many (such as a principal component)
 * @param kind number or category
 * @param levels the categories of a {@link FeatureKind#CATEGORICAL} feature, in code order; empty for a number
 */
public record Feature(String assay, String name, String origin, FeatureKind kind, List<String> levels) {

    public Feature {
        levels = List.copyOf(levels);
    }

    public static Feature numeric(String assay, String name) {
        return new Feature(assay, name, name, FeatureKind.NUMERIC, List.of());
    }

    public static Feature categorical(String assay, String name, List<String> levels) {
        return new Feature(assay, name, name, FeatureKind.CATEGORICAL, levels);
    }

    /** A number made from this feature under another name. */
    public Feature derived(String newName) {
        return new Feature(assay, newName, origin, FeatureKind.NUMERIC, List.of());
    }

    public boolean isNumeric() {
        return kind == FeatureKind.NUMERIC;
    }

    /** Assay and name, unique within a joined matrix. */
    public String id() {
        return assay + ":" + name;
    }
}
