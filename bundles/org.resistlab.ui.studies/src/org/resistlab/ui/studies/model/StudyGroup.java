package org.resistlab.ui.studies.model;

import java.nio.file.Path;

import org.resistlab.engine.study.StudyFile;

/**
 * A heading in the tree of a study.
 *
 * @param study the study folder
 * @param kind what it holds
 */
public record StudyGroup(Path study, GroupKind kind) implements StudyNode {

    @Override
    public String label() {
        return kind.title();
    }

    @Override
    public String detail() {
        return "";
    }

    @Override
    public Path file() {
        return study.resolve(StudyFile.NAME);
    }
}
