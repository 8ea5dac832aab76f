package org.resistlab.ui.tables.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.yaml.YamlFile;
import org.resistlab.core.yaml.YamlMap;

/** Finds the analyses of a study that name a part of it. */
public final class AnalysisUses {

    private AnalysisUses() {
    }

    /**
     * File names of the analyses in the study's folder {@code analyses} that name an assay or endpoint; an analysis
     * that is not YAML at the moment names nothing.
     *
     * @throws IOException if the folder cannot be read
     */
    public static List<String> of(Path study, StudyPart part, String id) throws IOException {
        Path folder = study.resolve("analyses");
        List<String> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().matches("(?i).*\\.ya?ml")).sorted().toList()) {
                if (names(file, part, id)) {
                    found.add(file.getFileName().toString());
                }
            }
        }
        return found;
    }

    private static boolean names(Path file, StudyPart part, String id) {
        try {
            YamlMap analysis = YamlFile.read(file, "analysis");
            if (part == StudyPart.ENDPOINT) {
                return analysis.texts("endpoint").stream()
                        .anyMatch(name -> name.equals(id) || name.startsWith(id + "/"));
            }
            return analysis.texts("assays").contains(id)
                    || analysis.map("preprocess").map(steps -> steps.keys().contains(id)).orElse(false)
                    || analysis.maps("models").stream().anyMatch(model -> model.texts("assays").contains(id));
        } catch (ProblemException e) {
            return false;
        }
    }
}
