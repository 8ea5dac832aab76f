package org.resistlab.core.result;

/**
 * What an assay held.
 *
 * @param assay id
 * @param modality id of its modality
 * @param samples samples in the assay
 * @param features features in the assay
 * @param missing share of missing cells, 0..1
 * @param steps what was done to it inside each fold, in words: "variance-filter(keep=5000), standardize"
 */
public record AssaySummary(String assay, String modality, int samples, int features, double missing, String steps) {
}
