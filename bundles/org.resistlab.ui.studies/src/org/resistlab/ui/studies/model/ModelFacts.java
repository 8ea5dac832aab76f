package org.resistlab.ui.studies.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.resistlab.core.problem.ProblemException;
import org.resistlab.engine.model.ModelDescription;
import org.resistlab.engine.model.ModelPackage;

/**
 * What a packaged model is, in words.
 *
 * @param algorithm id of its learner
 * @param endpoint id of the endpoint that it predicts
 * @param samples how many samples it was fitted on
 * @param features how many features it needs, by assay: {@code expression: 12,625}
 * @param performance how good it was found
 */
public record ModelFacts(String algorithm, String endpoint, int samples, String features, String performance) {

    private record Read(FileTime time, Optional<ModelFacts> facts) {
    }

    /** A model is read once, though the tree of its study is read again whenever a file changes. */
    private static final Map<Path, Read> READ = new ConcurrentHashMap<>();

    /** Reads a model package; empty for one that this version cannot read. */
    static Optional<ModelFacts> of(Path file) {
        try {
            FileTime time = Files.getLastModifiedTime(file);
            return READ.compute(file, (path, known) -> known != null && known.time().equals(time) ? known
                    : new Read(time, read(path))).facts();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<ModelFacts> read(Path file) {
        try {
            ModelDescription description = ModelDescription.restore(ModelPackage.read(file).state("description"));
            String features = description.features().entrySet().stream()
                    .map(assay -> assay.getKey() + ": " + String.format(Locale.ROOT, "%,d", assay.getValue().size()))
                    .collect(Collectors.joining(", "));
            return Optional.of(new ModelFacts(description.algorithm(), description.endpoint(), description.samples(),
                    features, description.performance()));
        } catch (ProblemException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
