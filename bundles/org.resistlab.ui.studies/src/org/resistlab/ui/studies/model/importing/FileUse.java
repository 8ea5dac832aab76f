package org.resistlab.ui.studies.model.importing;

/** What a file is in a study. */
public enum FileUse {
    /** The table with a row for each sample. */
    SAMPLES("Sample table"),
    /** That, and its columns are features too. */
    SAMPLES_AND_ASSAY("Sample table, and assay"),
    /** Features of samples. */
    ASSAY("Assay"),
    /** What is to be predicted, in a table of its own. */
    ENDPOINTS("Endpoints");

    private final String title;

    FileUse(String title) {
        this.title = title;
    }

    /** For people. */
    public String title() {
        return title;
    }
}
