package org.resistlab.ui.studies.model;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A packaged model of a run.
 *
 * @param study the study folder
 * @param run the run folder that it is in
 * @param file the model package, {@code NAME.resistlab}
 * @param facts what it is; empty for a package that cannot be read
 */
public record ModelNode(Path study, Path run, Path file, Optional<ModelFacts> facts) implements StudyNode {

    /** Ending of a model package. */
    public static final String ENDING = ".resistlab";

    @Override
    public String label() {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /** How good it was found. */
    @Override
    public String detail() {
        return facts.map(ModelFacts::performance).orElse("cannot be read");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelNode node && node.file.equals(file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
