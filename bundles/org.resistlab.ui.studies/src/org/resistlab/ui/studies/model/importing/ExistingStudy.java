package org.resistlab.ui.studies.model.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.AssaySpec;
import org.resistlab.core.study.EndpointSpec;
import org.resistlab.core.study.StudySpec;
import org.resistlab.engine.study.StudyFile;
import org.resistlab.engine.study.StudyLoader;

/**
 * A study that more assays are added to.
 *
 * @param folder the study folder
 * @param text the text of its study file
 * @param samples ids of its sample table
 * @param assayIds ids of its assays
 * @param endpointIds ids of its endpoints
 * @param dataFiles names of the files in its folder {@code data}
 */
public record ExistingStudy(Path folder, String text, List<String> samples, List<String> assayIds,
        List<String> endpointIds, List<String> dataFiles) {

    public ExistingStudy {
        samples = List.copyOf(samples);
        assayIds = List.copyOf(assayIds);
        endpointIds = List.copyOf(endpointIds);
        dataFiles = List.copyOf(dataFiles);
    }

    /**
     * Reads the study file and the sample table.
     *
     * @throws ProblemException if either cannot be read
     */
    public static ExistingStudy read(Path folder, Contributions contributions, Execution execution)
            throws ProblemException {
        StudySpec spec = StudyFile.read(folder);
        List<String> samples = StudyLoader.load(spec, contributions, null, Set.of(), Set.of(), execution).samples();
        try {
            return new ExistingStudy(folder, Files.readString(spec.file()), samples,
                    spec.assays().stream().map(AssaySpec::id).toList(),
                    spec.endpoints().stream().map(EndpointSpec::id).toList(), names(folder.resolve("data")));
        } catch (IOException e) {
            throw new ProblemException(Problem.error("file.unreadable", "The study cannot be read: " + e.getMessage()
                    + ".", "Check that it is there and that you may read it."), e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
