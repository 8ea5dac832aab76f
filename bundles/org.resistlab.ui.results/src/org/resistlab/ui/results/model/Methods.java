package org.resistlab.ui.results.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.result.RunResult;
import org.resistlab.report.Report;

/**
 * How a run was made: the methods in the words of its report, for a paper, and below them remarks, the analysis as it
 * was run, and the plug-ins.
 *
 * @param text all of it
 * @param parts what of it has a style, in no order
 * @param methods how many of its characters are the methods and the literature they cite
 */
public record Methods(String text, List<StyledPart> parts, int methods) {

    public Methods {
        parts = List.copyOf(parts);
    }

    /** Of a run. */
    public static Methods of(RunResult run, Path folder, Contributions contributions) {
        MethodsReader read = MethodsReader.read(Report.methods(run, contributions));
        StringBuilder text = new StringBuilder(read.text());
        List<StyledPart> parts = new ArrayList<>(read.parts());
        int methods = text.length();
        add(text, parts, "Remarks", run.findings().stream().map(Problem::toString).collect(Collectors.joining("\n")),
                false);
        add(text, parts, "Run folder", folder.toString(), false);
        add(text, parts, "Analysis, as it was run", run.analysisText().strip(), true);
        add(text, parts, "Plug-ins (version, SHA-256)", String.join("\n", run.plugins()), true);
        return new Methods(text.toString(), parts, methods);
    }

    private static void add(StringBuilder text, List<StyledPart> parts, String title, String words, boolean code) {
        if (!words.isBlank()) {
            parts.add(new StyledPart(text.length(), title.length(), TextStyle.TITLE));
            text.append(title).append('\n');
            if (code) {
                parts.add(new StyledPart(text.length(), words.length(), TextStyle.CODE));
            }
            text.append(words).append("\n\n");
        }
    }

    /** The methods and the literature they cite, to be pasted into a manuscript. */
    public String forPaper() {
        return text.substring(0, methods).strip() + "\n";
    }
}
