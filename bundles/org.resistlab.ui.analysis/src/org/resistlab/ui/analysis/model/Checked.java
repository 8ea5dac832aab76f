package org.resistlab.ui.analysis.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.problem.Severity;
import org.resistlab.core.yaml.YamlNode;
import org.resistlab.core.yaml.YamlScalar;
import org.resistlab.core.yaml.YamlSource;
import org.resistlab.engine.analysis.AnalysisFile;
import org.resistlab.engine.analysis.ParsedAnalysis;

/**
 * What is known of a text after a look at its study file and the runs beside it, and at the data where that has been
 * done.
 *
 * @param text that was checked
 * @param study what the board may know of the study
 * @param problems errors and warnings, by line
 * @param parsed the analysis; null where the file has errors
 * @param estimate what a run will cost; null where the file has errors
 * @param board the text as a board, with the problems on its cards; null where the text is not YAML
 */
public record Checked(String text, StudyContext study, List<Problem> problems, ParsedAnalysis parsed,
        Estimate estimate, Board board) {

    public Checked {
        problems = List.copyOf(problems);
    }

    /**
     * Checks a text. Reads files: not for the user interface thread.
     *
     * @param file where it is or will be saved
     * @param data what a look at the data has found
     */
    public static Checked of(String text, Path file, Contributions installed, DataFindings data) {
        YamlSource source;
        try {
            source = YamlSource.parse(text, file.toString(), "analysis");
        } catch (ProblemException e) {
            return new Checked(text, StudyContext.UNKNOWN, e.problems(), null, null, null);
        }
        StudyContext study = study(source, file, installed).with(data.sizes());
        Board board = Board.read(source, study, installed);
        try {
            ParsedAnalysis parsed = AnalysisFile.parse(text, file, installed);
            UnitTimes times = UnitTimes.read(runs(file, parsed));
            List<Problem> problems = new ArrayList<>(parsed.warnings());
            data.problems().stream().filter(problem -> !problems.contains(problem)).forEach(problems::add);
            return new Checked(text, study, problems, parsed, Estimate.of(parsed.analysis(), times),
                    board.with(problems));
        } catch (ProblemException e) {
            return new Checked(text, study, e.problems(), null, null, board.with(e.problems()));
        }
    }

    private static StudyContext study(YamlSource source, Path file, Contributions installed) {
        YamlNode named = source.node(Places.STUDY).orElse(null);
        return named instanceof YamlScalar scalar ? StudyContext.read(file, scalar.text(), installed)
                : StudyContext.UNKNOWN;
    }

    /** Runs stand in the study's folder. */
    private static Path runs(Path file, ParsedAnalysis parsed) {
        Path folder = parsed.study() == null ? file.toAbsolutePath().getParent() : parsed.study().folder();
        return folder.resolve("runs");
    }

    public long errors() {
        return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
    }

    public long warnings() {
        return problems.stream().filter(problem -> problem.severity() == Severity.WARNING).count();
    }

    /** The state in words. */
    public String state() {
        if (errors() > 0) {
            return errors() == 1 ? "1 error" : errors() + " errors";
        }
        if (warnings() > 0) {
            return warnings() == 1 ? "Ready, 1 warning" : "Ready, " + warnings() + " warnings";
        }
        return "Ready to run";
    }
}
