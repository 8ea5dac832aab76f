package org.resistlab.ui.studies.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.AssaySpec;
import org.resistlab.core.study.EndpointSpec;
import org.resistlab.core.study.StudySpec;
import org.resistlab.engine.study.StudyFile;

/**
 * Reads what a study folder holds. What cannot be read is left out: the problem markers say why. Analyses are in
 * {@code analyses}, or beside the study file under a name that ends in {@code .analysis.yaml}; runs are in {@code runs}
 * of the study folder, or beside the analyses, where the command line puts them.
 */
public final class StudyTreeReader {

    /** Name of the folder of analyses. */
    public static final String ANALYSES = "analyses";
    /** Name of a folder of runs. */
    public static final String RUNS = "runs";

    private final Path study;
    private final StudySummary summary;
    private final Clock clock;
    private final Map<GroupKind, List<StudyNode>> groups = new EnumMap<>(GroupKind.class);

    private StudyTreeReader(Path study, StudySummary summary, Clock clock) {
        this.study = study;
        this.summary = summary;
        this.clock = clock;
        for (GroupKind kind : GroupKind.values()) {
            groups.put(kind, new ArrayList<>());
        }
    }

    /**
     * Reads the tree.
     *
     * @param study the study folder, absolute
     * @param work where analyses and runs are: the study folder, or another one where that cannot be written
     * @param summary what was seen when the study was last loaded
     */
    public static StudyTree read(Path study, Path work, StudySummary summary, Clock clock) {
        StudyTreeReader reader = new StudyTreeReader(study, summary, clock);
        reader.studyFile();
        for (Path folder : work.equals(study) ? List.of(study) : List.of(study, work)) {
            reader.analyses(folder);
            reader.runs(folder.resolve(RUNS));
            reader.runs(folder.resolve(ANALYSES).resolve(RUNS));
        }
        return new StudyTree(study, reader.groups);
    }

    private void studyFile() {
        try {
            StudySpec spec = StudyFile.read(study);
            for (AssaySpec assay : spec.assays()) {
                groups.get(GroupKind.ASSAYS).add(new AssayNode(study, assay.id(), assay.modality(), assay.file(),
                        Optional.ofNullable(summary.assays().get(assay.id()))));
            }
            for (EndpointSpec endpoint : spec.endpoints()) {
                groups.get(GroupKind.ENDPOINTS).add(new EndpointNode(study, endpoint.id(), endpoint.task().word(),
                        summary.endpoints().getOrDefault(endpoint.id(), "")));
            }
        } catch (ProblemException e) {
            // the check of the study makes problem markers of it
        }
    }

    private void analyses(Path folder) {
        for (Path file : list(folder.resolve(ANALYSES))) {
            if (isYaml(file)) {
                groups.get(GroupKind.ANALYSES).add(new AnalysisNode(study, file));
            }
        }
        for (Path file : list(folder)) {
            if (isYaml(file) && file.getFileName().toString().matches("(?i).+\\.analysis\\.ya?ml")) {
                groups.get(GroupKind.ANALYSES).add(new AnalysisNode(study, file));
            }
        }
    }

    private static boolean isYaml(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && !name.startsWith(".") && Files.isRegularFile(file);
    }

    private void runs(Path folder) {
        for (Path run : list(folder)) {
            if (RunStatusReader.isRun(run)) {
                groups.get(GroupKind.RUNS)
                        .add(new RunNode(study, run, RunStatusReader.read(run, clock), models(run)));
            }
        }
    }

    private List<ModelNode> models(Path run) {
        List<ModelNode> models = new ArrayList<>();
        for (Path file : list(run.resolve("models"))) {
            if (file.getFileName().toString().endsWith(ModelNode.ENDING) && Files.isRegularFile(file)) {
                models.add(new ModelNode(study, run, file, ModelFacts.of(file)));
            }
        }
        return models;
    }

    /** What a folder holds, by name with numbers in their order; nothing where it cannot be read. */
    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.comparing((Path file) -> sortable(file.getFileName().toString()))).toList();
        } catch (IOException e) {
            return List.of(); // most studies have no such folder
        }
    }

    /** {@code demo-10} comes after {@code demo-2}, and both after {@code demo}. */
    private static String sortable(String name) {
        StringBuilder text = new StringBuilder();
        for (String part : name.toLowerCase(Locale.ROOT).split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)")) {
            boolean number = Character.isDigit(part.charAt(0)) && part.length() < 12;
            text.append(number ? "0".repeat(12 - part.length()) : "").append(part);
        }
        return text.toString();
    }
}
