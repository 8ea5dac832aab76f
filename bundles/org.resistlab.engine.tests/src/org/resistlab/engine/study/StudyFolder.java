package org.resistlab.engine.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.Study;
import org.resistlab.numerics.random.RandomStream;

/**
 * A study folder made for a test.
 *
 * @param path the folder
 */
public record StudyFolder(Path path) {

    /** Writes a file of the study. */
    public StudyFolder file(String name, String... lines) throws IOException {
        Path file = path.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
        return this;
    }

    /** Loads all of it, without a cache. */
    public Study load() throws ProblemException {
        return load(null);
    }

    public Study load(Path cache) throws ProblemException {
        return StudyLoader.load(StudyFile.read(path), new FakeContributions(), cache, null, null, execution());
    }

    /** The problems of loading it, one a line. */
    public String problems() {
        try {
            load();
            return "";
        } catch (ProblemException e) {
            return e.getMessage();
        }
    }

    /** What is found while it is loaded, one text each. */
    public List<String> findings() throws ProblemException {
        return load().findings().stream().map(Problem::toString).toList();
    }

    public static Execution execution() {
        return new Execution() {

            @Override
            public RandomStream random() {
                return RandomStream.of(1, "test");
            }

            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public void note(Problem problem) {
                throw new AssertionError("remarks of a reader belong to the study's findings: " + problem);
            }
        };
    }
}
