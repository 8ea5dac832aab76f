package org.resistlab.ui.studies.model;

import java.nio.file.Path;

/**
 * A packaged model of a run.
 *
 * @param study the study folder
 * @param file the model package, {@code NAME.resistlab}
 * @param run name of the run folder that it is in; empty where it is in none
 */
public record ModelNode(Path study, Path file, String run) implements StudyNode {

    /** Ending of a model package. */
    public static final String ENDING = ".resistlab";

    @Override
    public String label() {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    @Override
    public String detail() {
        return run;
    }
}
