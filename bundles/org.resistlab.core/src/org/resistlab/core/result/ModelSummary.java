package org.resistlab.core.result;

/**
 * A model in words fit for a methods section.
 *
 * @param id the user's name for it
 * @param algorithm id of its algorithm
 * @param algorithmName its name for people
 * @param parameters fixed parameters that differ from their defaults: "n_estimators = 500"; may be empty
 * @param tuned what was tuned over which values: "C in {0.01, 0.1, 1}"; may be empty
 * @param reference the literature, "Breiman 2001, doi:10.1023/A:1010933404324"; may be empty
 * @param library what fitted it: "Weka 3.8.7", "ResistLab 0.1.0"; empty where an older run kept none
 */
public record ModelSummary(String id, String algorithm, String algorithmName, String parameters, String tuned,
        String reference, String library) {

    public ModelSummary {
        library = library == null ? "" : library;
    }
}
