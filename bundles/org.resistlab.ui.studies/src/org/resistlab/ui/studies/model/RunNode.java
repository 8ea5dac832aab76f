package org.resistlab.ui.studies.model;

import java.nio.file.Path;
import java.util.List;

/**
 * A run folder of a study.
 *
 * @param study the study folder
 * @param folder the run folder
 * @param status how far it has come
 * @param models the models that it has packaged
 */
public record RunNode(Path study, Path folder, RunStatus status, List<ModelNode> models) implements StudyNode {

    public RunNode {
        models = List.copyOf(models);
    }

    @Override
    public String label() {
        return folder.getFileName().toString();
    }

    @Override
    public String detail() {
        return status.toString();
    }

    /** The run's diary, which the result explorer opens. */
    @Override
    public Path file() {
        return folder.resolve(RunStatusReader.LOG);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RunNode node && node.folder.equals(folder);
    }

    @Override
    public int hashCode() {
        return folder.hashCode();
    }
}
