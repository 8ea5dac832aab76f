package org.resistlab.core.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Samples to predict: raw features of each assay and no truth. There is no way from here to a {@link TrainingSet}. */
public final class HeldOut {

    private final List<String> samples;
    private final Map<String, FeatureMatrix> assays;

    /**
     * @param samples sample ids, one a row
     * @param assays raw feature matrix by assay id, all with these samples as rows
     */
    public HeldOut(List<String> samples, Map<String, FeatureMatrix> assays) {
        this.samples = List.copyOf(samples);
        this.assays = new LinkedHashMap<>(assays);
    }

    public int size() {
        return samples.size();
    }

    public List<String> samples() {
        return samples;
    }

    /**
     * The raw features of one assay.
     *
     * @throws IllegalArgumentException if there is no such assay
     */
    public FeatureMatrix assay(String id) {
        FeatureMatrix matrix = assays.get(id);
        if (matrix == null) {
            throw new IllegalArgumentException("no assay " + id);
        }
        return matrix;
    }
}
