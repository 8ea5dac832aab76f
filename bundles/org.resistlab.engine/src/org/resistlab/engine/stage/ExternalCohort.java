package org.resistlab.engine.stage;

import org.resistlab.core.data.Dataset;

/**
 * Another cohort, aligned with the features of the analysis.
 *
 * @param id id of its study
 * @param dataset its samples with their truth
 * @param hash of its files, for keys
 */
public record ExternalCohort(String id, Dataset dataset, String hash) {
}
