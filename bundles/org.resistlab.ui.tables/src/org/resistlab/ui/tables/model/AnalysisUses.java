package org.resistlab.ui.tables.model;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.yaml.YamlEdits;
import org.resistlab.core.yaml.YamlFile;
import org.resistlab.core.yaml.YamlMap;
import org.resistlab.core.yaml.YamlPath;

/** Finds the analyses of a study that name a part of it, and names it otherwise in them. */
public final class AnalysisUses {

    /** Name of the folder of analyses. */
    public static final String FOLDER = "analyses";

    private static final String ASSAYS = "assays";
    private static final String MODELS = "models";
    private static final String PREPROCESS = "preprocess";

    private final YamlMap analysis;
    private final YamlEdits edits;
    private final String id;
    private final String other;

    private AnalysisUses(String text, String id, String other) throws ProblemException {
        this.analysis = YamlFile.parse(text, "", "analysis");
        this.edits = YamlEdits.of(text);
        this.id = id;
        this.other = other;
    }

    /**
     * File names of the analyses in the study's folder {@code analyses} that name an assay or endpoint; an analysis
     * that is not YAML at the moment names nothing.
     *
     * @throws IOException if the folder or a file cannot be read
     */
    public static List<String> of(Path study, StudyPart part, String id) throws IOException {
        Path folder = study.resolve(FOLDER);
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

    private static boolean names(Path file, StudyPart part, String id) throws IOException {
        try {
            String text = Files.readString(file);
            return !renamed(text, part, id, id + "-").equals(text);
        } catch (ProblemException | MalformedInputException e) {
            return false;
        }
    }

    /**
     * The text of an analysis that names a part by another id; all else of it stays as it is.
     *
     * @throws ProblemException if the text is not YAML
     */
    public static String renamed(String text, StudyPart part, String id, String other) throws ProblemException {
        AnalysisUses uses = new AnalysisUses(text, id, other);
        if (part == StudyPart.ENDPOINT) {
            uses.rename(YamlPath.of("endpoint"), uses.analysis.texts("endpoint"));
        } else {
            uses.renameAssay();
        }
        return uses.edits.text();
    }

    private void renameAssay() {
        rename(YamlPath.of(ASSAYS), analysis.texts(ASSAYS));
        if (analysis.map(PREPROCESS).filter(steps -> steps.keys().contains(id)).isPresent()) {
            edits.rename(YamlPath.of(PREPROCESS, id), other);
        }
        List<YamlMap> models = analysis.maps(MODELS);
        for (int i = 0; i < models.size(); i++) {
            rename(YamlPath.of(MODELS, i, ASSAYS), models.get(i).texts(ASSAYS));
        }
    }

    /** A text, or a list of texts; a member of a panel is named {@code PANEL/MEMBER}. */
    private void rename(YamlPath path, List<String> names) {
        boolean isList = edits.source().node(path.then(0)).isPresent();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name.equals(id) || name.startsWith(id + "/")) {
                edits.set(isList ? path.then(i) : path, other + name.substring(id.length()));
            }
        }
    }
}
