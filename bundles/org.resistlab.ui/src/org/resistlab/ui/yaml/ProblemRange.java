package org.resistlab.ui.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.resistlab.core.problem.Problem;
import org.resistlab.core.yaml.TextRange;

/** Finds what a problem is about in the text: the word it quotes in its line, else what stands in the line. */
public final class ProblemRange {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern SUBJECT = Pattern.compile("^(?:[\\w.-]+: )?([\\w.-]+) is ([^:]+):");
    private static final Pattern HINT = Pattern.compile("Did you mean \"([^\"]+)\"\\?");

    private ProblemRange() {
    }

    /** The characters to underline. */
    public static TextRange of(Problem problem, String text) {
        int line = Math.max(1, problem.location().line());
        int start = 0;
        for (int i = 1; i < line && text.indexOf('\n', start) >= 0; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        int end = text.indexOf('\n', start);
        end = end < 0 ? text.length() : end;
        String row = text.substring(start, end);
        if (problem.location().line() > 0) {
            Matcher subject = SUBJECT.matcher(problem.message());
            if (subject.find()) {
                TextRange range = word(row, subject.group(2), start);
                if (range != null) {
                    return range;
                }
            }
            Matcher quoted = QUOTED.matcher(problem.message());
            while (quoted.find()) {
                TextRange range = word(row, quoted.group(1), start);
                if (range != null) {
                    return range;
                }
            }
        }
        String content = row.strip();
        int from = start + (content.isEmpty() ? 0 : row.indexOf(content));
        return new TextRange(from, from + content.length());
    }

    private static TextRange word(String row, String word, int start) {
        Matcher found = Pattern.compile("(?<![\\w.-])" + Pattern.quote(word) + "(?![\\w-])").matcher(row);
        return found.find() ? new TextRange(start + found.start(), start + found.end()) : null;
    }

    /** The word that was probably meant; empty where the problem names none. */
    public static String hint(Problem problem) {
        Matcher hint = HINT.matcher(problem.message() + " " + problem.remedy());
        return hint.find() ? hint.group(1) : "";
    }
}
