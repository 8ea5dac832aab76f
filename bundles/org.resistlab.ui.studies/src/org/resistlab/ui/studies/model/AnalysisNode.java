package org.resistlab.ui.studies.model;

import java.nio.file.Path;

/**
 * An analysis file of a study.
 *
 * @param study the study folder
 * @param file the analysis file
 */
public record AnalysisNode(Path study, Path file) implements StudyNode {

    @Override
    public String label() {
        return name(file);
    }

    @Override
    public String detail() {
        return "";
    }

    /** Name of an analysis file without its ending. */
    static String name(Path file) {
        return file.getFileName().toString().replaceFirst("(\\.analysis)?\\.ya?ml$", "");
    }
}
