package org.resistlab.ui.studies.model;

/** The groups under a study, in the order in which they are shown. */
public enum GroupKind {
    ASSAYS("Assays"), ENDPOINTS("Endpoints"), ANALYSES("Analyses"), RUNS("Runs");

    private final String title;

    GroupKind(String title) {
        this.title = title;
    }

    /** Name for people. */
    public String title() {
        return title;
    }
}
