package org.resistlab.core.study;

import java.util.List;

import org.resistlab.core.data.FeatureMatrix;

/**
 * Features × samples of one modality, imported.
 *
 * @param id the user's name for it
 * @param modality id of its modality
 * @param samples sample ids, one for each row of the data
 * @param data samples × features; NaN is missing
 * @param sourceHash SHA-256 of the file it came from, lower-case hexadecimal
 */
public record Assay(String id, String modality, List<String> samples, FeatureMatrix data, String sourceHash) {

    public Assay {
        samples = List.copyOf(samples);
    }
}
