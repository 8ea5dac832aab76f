package org.resistlab.ui.analysis.model;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.resistlab.core.analysis.StepSpec;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.Task;
import org.resistlab.core.modality.Modality;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.AssaySpec;
import org.resistlab.core.study.EndpointSpec;
import org.resistlab.core.study.StudySpec;
import org.resistlab.engine.study.StudyFile;

/**
 * What the board knows of the study: its file, and of its data no more than their sizes.
 *
 * @param study null where it cannot be read
 * @param defaults the steps of each assay where the analysis names none
 * @param sizes samples × features of each assay that has been read, in words
 */
public record StudyContext(StudySpec study, Map<String, List<StepSpec>> defaults, Map<String, String> sizes) {

    /** Nothing is known. */
    public static final StudyContext UNKNOWN = new StudyContext(null, Map.of(), Map.of());

    public StudyContext {
        defaults = new LinkedHashMap<>(defaults);
        sizes = new LinkedHashMap<>(sizes);
    }

    /**
     * Reads the study file. Not for the user interface thread.
     *
     * @param analysis the analysis file, which the path counts from
     * @param named the study as the analysis names it
     */
    public static StudyContext read(Path analysis, String named, Contributions installed) {
        try {
            Path folder = analysis.toAbsolutePath().normalize().getParent();
            return of(StudyFile.read(folder.resolve(named).normalize()), installed);
        } catch (ProblemException | InvalidPathException e) {
            return UNKNOWN; // the check of the analysis says what is wrong, with the line
        }
    }

    /** What the board knows of a study that has been read. */
    public static StudyContext of(StudySpec study, Contributions installed) {
        Map<String, List<StepSpec>> defaults = new LinkedHashMap<>();
        for (AssaySpec assay : study.assays()) {
            installed.find(ContributionKind.MODALITIES, assay.modality()).ifPresent(modality -> {
                try {
                    defaults.put(assay.id(), installed.create(modality, Modality.class).defaultSteps());
                } catch (ProblemException | RuntimeException e) {
                    defaults.put(assay.id(), List.of()); // named by the check of the analysis
                }
            });
        }
        return new StudyContext(study, defaults, Map.of());
    }

    /** The same with what has been learned from the data. */
    public StudyContext with(Map<String, String> known) {
        return new StudyContext(study, defaults, known);
    }

    public boolean isKnown() {
        return study != null;
    }

    /** Ids of the assays; none where nothing is known. */
    public List<String> assays() {
        return study == null ? List.of() : study.assays().stream().map(AssaySpec::id).toList();
    }

    /** Ids of the endpoints and panels; none where nothing is known. */
    public List<String> endpoints() {
        return study == null ? List.of() : study.endpoints().stream().map(EndpointSpec::id).toList();
    }

    /** The endpoint, or the panel that it is of. */
    public Optional<EndpointSpec> endpoint(String id) {
        return study == null ? Optional.empty()
                : study.endpoints().stream().filter(spec -> spec.id().equals(id)
                        || spec.isPanel() && id.startsWith(spec.id() + "/")).findFirst();
    }

    /** What kinds of endpoints these are; those that are not known do not count. */
    public Set<Task> tasks(List<String> endpoints) {
        Set<Task> tasks = new LinkedHashSet<>();
        endpoints.forEach(id -> endpoint(id).ifPresent(spec -> tasks.add(spec.task())));
        return tasks;
    }
}
