package org.resistlab.ui.studies.model.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;

/** Puts items at the end of a list of a study file, and leaves every other line, comments too, as it is. */
final class StudyFileEdit {

    private static final Pattern ITEM = Pattern.compile("( *)-( .*|$)");

    private StudyFileEdit() {
    }

    /**
     * Appends items.
     *
     * @param text the study file
     * @param key name of the list, {@code assays}
     * @param items lines, each an item or a comment
     * @throws ProblemException if the list is written in one line, where only a person can tell what goes where
     */
    static String append(String text, String key, List<String> items) throws ProblemException {
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\\R", -1)));
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        int start = start(lines, key);
        if (start < 0) {
            lines.add(key + ":");
            items.forEach(item -> lines.add("  " + item));
        } else {
            requireBlock(lines.get(start), key);
            int last = last(lines, start);
            String indent = indent(lines, start, last);
            lines.addAll(last + 1, items.stream().map(item -> indent + item).toList());
        }
        return String.join(end, lines) + end;
    }

    private static int start(List<String> lines, String key) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches(key + "\\s*:.*")) {
                return i;
            }
        }
        return -1;
    }

    private static void requireBlock(String line, String key) throws ProblemException {
        String after = line.substring(line.indexOf(':') + 1).replaceFirst("\\s#.*", "").strip();
        if (!after.isEmpty()) {
            throw Problem.error("study.one-line", "The list \"" + key + "\" of the study file is written in one line.",
                    "Open study.yaml as text and write each item on a line of its own that begins with \"- \".")
                    .toException();
        }
    }

    /** The last line of the list: the next key of the top is no longer in it, nor comments before that. */
    private static int last(List<String> lines, int start) {
        int last = start;
        for (int i = start + 1; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean top = !line.isBlank() && !line.startsWith(" ") && !line.startsWith("-") && !line.startsWith("#");
            if (top) {
                break;
            }
            last = line.isBlank() || line.startsWith("#") ? last : i;
        }
        return last;
    }

    private static String indent(List<String> lines, int start, int last) {
        for (int i = start + 1; i <= last; i++) {
            Matcher item = ITEM.matcher(lines.get(i));
            if (item.matches()) {
                return item.group(1);
            }
        }
        return "  ";
    }
}
