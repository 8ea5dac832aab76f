package org.resistlab.ui.analysis.model;

import java.util.LinkedHashMap;
import java.util.Map;

/** The keys of an analysis file with what they mean. */
final class FileKeys {

    private FileKeys() {
    }

    static Map<String, String> top() {
        return of("resistlab", "Version of the format: 1.", "title", "Title of the report.", "study",
                "Folder of the study, from the folder of this file.", "endpoint",
                "What is predicted: an endpoint, a panel, one endpoint of a panel (panel/name), or a list of these.",
                "assays", "Ids of the assays to use, in order; all of the study where absent.", "fusion",
                "early: the features of all assays in one model; late: one model for each assay, predictions averaged.",
                "preprocess", "Steps by assay; an assay without an entry gets its modality's default steps.", "models",
                "The models, one or more.", "validate", "How to measure: outer and inner folds, permutations, cohorts.",
                "interpret", "Explainers, in the form of steps.", "seed", "Seed of all randomness, a whole number.");
    }

    static Map<String, String> model() {
        return of("id", "The name of the model, unique; the algorithm where absent.", "algorithm",
                "Id of a learner or an ensemble.", "params", "Fixed parameters.", "tune",
                "Lists of values to choose from in the inner folds; all combinations are tried.", "of",
                "For an ensemble, the ids of its members.", "assays", "Ids of the assays that this model uses.");
    }

    static Map<String, String> validate() {
        return of("outer", "The folds that measure.", "inner", "The folds that tune, within each outer training side.",
                "permutations", "How often the truth is shuffled and everything run on it; 0 for no test.", "external",
                "Folders of other studies on which the models are measured.");
    }

    private static Map<String, String> of(String... keysAndMeanings) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (int i = 0; i < keysAndMeanings.length; i += 2) {
            keys.put(keysAndMeanings[i], keysAndMeanings[i + 1]);
        }
        return keys;
    }
}
