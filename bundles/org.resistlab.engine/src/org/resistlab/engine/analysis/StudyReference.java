package org.resistlab.engine.analysis;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.MissingFile;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.StudySpec;
import org.resistlab.core.yaml.YamlDocument;
import org.resistlab.core.yaml.YamlScalar;
import org.resistlab.engine.study.StudyFile;

/** A study that an analysis file names. */
final class StudyReference {

    private StudyReference() {
    }

    /** The path that is meant; empty if the text is none, which is then a problem of the document. */
    static Optional<Path> path(YamlDocument document, YamlScalar named, Path folder) {
        try {
            return Optional.of(folder.resolve(named.text()).normalize());
        } catch (InvalidPathException e) {
            document.error(named.location(), "invalid-value", "\"" + named.text() + "\" is not a path: "
                    + e.getReason() + ".", "");
            return Optional.empty();
        }
    }

    /** The study; empty if it cannot be read, which is then a problem of the document. */
    static Optional<StudySpec> read(YamlDocument document, YamlScalar named, Path path) {
        if (!Files.exists(path)) {
            document.add(MissingFile.of("study", path, named.text()).at(named.location()));
            return Optional.empty();
        }
        try {
            return Optional.of(StudyFile.read(path));
        } catch (ProblemException e) {
            for (Problem problem : e.problems()) {
                document.add(problem.location().equals(Location.NONE) ? problem.at(named.location()) : problem);
            }
            return Optional.empty();
        }
    }
}
