package org.resistlab.ui.studies.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.AssaySpec;
import org.resistlab.core.study.Study;
import org.resistlab.core.study.StudySpec;
import org.resistlab.engine.study.StudyFile;
import org.resistlab.engine.study.StudyLoader;

/**
 * What is wrong with a study, found by loading it.
 *
 * @param findings problems, each with the place that it leads to
 * @param summary what could be loaded
 */
public record StudyCheck(List<Finding> findings, StudySummary summary) {

    public StudyCheck {
        findings = List.copyOf(findings);
    }

    /**
     * Loads a study and collects all that is to be said about it.
     *
     * @param study the study folder, absolute
     * @param cacheFolder where imported assays are kept; null to keep none
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public static StudyCheck run(Path study, Contributions contributions, Path cacheFolder, Execution execution) {
        List<Problem> problems = new ArrayList<>();
        StudySummary summary = load(study, contributions, cacheFolder, execution, problems);
        FindingPlaces places = FindingPlaces.of(study);
        Set<Problem> distinct = new LinkedHashSet<>(problems);
        return new StudyCheck(distinct.stream().map(places::find).toList(), summary);
    }

    private static StudySummary load(Path study, Contributions contributions, Path cacheFolder, Execution execution,
            List<Problem> problems) {
        if (!Files.isRegularFile(study.resolve(StudyFile.NAME))) {
            problems.add(missing(study));
            return StudySummary.NONE;
        }
        StudySpec spec;
        try {
            spec = StudyFile.read(study);
        } catch (ProblemException e) {
            problems.addAll(e.problems());
            return StudySummary.NONE;
        }
        try {
            Study loaded = StudyLoader.load(spec, contributions, cacheFolder, null, null, execution);
            problems.addAll(loaded.findings());
            return StudySummary.of(loaded);
        } catch (ProblemException e) {
            problems.addAll(e.problems());
            return soundParts(spec, contributions, cacheFolder, execution, problems);
        }
    }

    /** What can be said of the assays that do load, where the study as a whole does not. */
    private static StudySummary soundParts(StudySpec spec, Contributions contributions, Path cacheFolder,
            Execution execution, List<Problem> problems) {
        StudySummary summary = StudySummary.NONE;
        for (AssaySpec assay : spec.assays()) {
            execution.checkCancelled();
            try {
                Study part = StudyLoader.load(spec, contributions, cacheFolder, Set.of(assay.id()), Set.of(),
                        execution);
                problems.addAll(part.findings());
                summary = summary.with(StudySummary.of(part));
            } catch (ProblemException e) {
                // has been said about the study as a whole
            }
        }
        return summary;
    }

    private static Problem missing(Path study) {
        return Files.isDirectory(study)
                ? Problem.error("study.missing", "The study file " + StudyFile.NAME + " is not there any more.",
                        "Bring it back by Restore from Local History on the project, or import the data again.")
                        .at(Location.of(StudyFile.NAME))
                : Problem.error("study.folder-missing", "The study's folder " + study + " is not there any more.",
                        "Bring the folder back and refresh the project, or delete the project.");
    }
}
