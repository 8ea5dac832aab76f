package org.resistlab.ui.tables.model;

/** A part of a study that has an id, by which analyses name it. */
public enum StudyPart {
    /** Features of samples. */
    ASSAY("assay"),
    /** What is to be predicted. */
    ENDPOINT("endpoint");

    private final String word;

    StudyPart(String word) {
        this.word = word;
    }

    /** For people, and in commands. */
    public String word() {
        return word;
    }
}
