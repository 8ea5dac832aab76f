package org.resistlab.ui.studies.model;

import java.nio.file.Path;
import java.util.Optional;

import org.resistlab.engine.study.StudyFile;

/**
 * An assay of a study.
 *
 * @param study the study folder
 * @param id its id
 * @param modality id of its modality
 * @param data its file, as the study file names it
 * @param shape samples and features; empty until it has been loaded
 */
public record AssayNode(Path study, String id, String modality, String data, Optional<AssayShape> shape)
        implements
            StudyNode {

    @Override
    public String label() {
        return id;
    }

    @Override
    public String detail() {
        return shape.map(AssayShape::toString).orElse(modality);
    }

    @Override
    public Path file() {
        return study.resolve(StudyFile.NAME);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AssayNode node && node.study.equals(study) && node.id.equals(id);
    }

    @Override
    public int hashCode() {
        return 31 * study.hashCode() + id.hashCode();
    }
}
