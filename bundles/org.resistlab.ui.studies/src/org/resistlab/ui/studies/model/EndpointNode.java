package org.resistlab.ui.studies.model;

import java.nio.file.Path;

import org.resistlab.engine.study.StudyFile;

/**
 * An endpoint of a study, or a panel of them.
 *
 * @param study the study folder
 * @param id its id
 * @param task {@code class}, {@code real} or {@code survival}
 * @param truth for how many samples it is known, in words; empty until it has been loaded
 */
public record EndpointNode(Path study, String id, String task, String truth) implements StudyNode {

    @Override
    public String label() {
        return id;
    }

    @Override
    public String detail() {
        return truth.isEmpty() ? task : truth;
    }

    @Override
    public Path file() {
        return study.resolve(StudyFile.NAME);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EndpointNode node && node.study.equals(study) && node.id.equals(id);
    }

    @Override
    public int hashCode() {
        return 31 * study.hashCode() + id.hashCode();
    }
}
