package org.resistlab.engine.analysis;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.resistlab.core.analysis.Analysis;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.study.StudySpec;

/**
 * An analysis file without errors.
 *
 * @param analysis what it asks for, completed by defaults: the steps of every assay used, both resamplings
 * @param study its study
 * @param text the file as it is run: as it stands, or written anew with the values of the command line
 * @param warnings what a person should know
 */
public record ParsedAnalysis(Analysis analysis, StudySpec study, String text, List<Problem> warnings) {

    public ParsedAnalysis {
        warnings = List.copyOf(warnings);
    }

    /** The text with the paths in it rewritten so that it can be run from another folder. */
    public String textFor(Path folder) {
        return RelocatedText.of(text, analysis.file().toAbsolutePath().normalize().getParent(),
                folder.toAbsolutePath().normalize());
    }

    /** Ids of the assays it uses. */
    public Set<String> assayIds() {
        return new LinkedHashSet<>(analysis.assays());
    }

    /** Ids of the endpoints it predicts, panels expanded. */
    public Set<String> endpointIds() {
        return new LinkedHashSet<>(analysis.endpoints());
    }
}
