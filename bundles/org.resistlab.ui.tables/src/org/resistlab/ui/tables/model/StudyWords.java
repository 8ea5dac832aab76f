package org.resistlab.ui.tables.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys of a study file with what they mean, and the words that fit behind them. */
public final class StudyWords {

    private static final Pattern TOP = Pattern.compile("([a-z]+):.*");
    private static final Pattern VALUE = Pattern.compile("(?:.*[\\s{,])?([a-z][a-z-]*):\\s*(?:\\[[^\\]]*)?");

    /**
     * A word that fits.
     *
     * @param text to insert
     * @param typed how much of it has been typed
     * @param help what it means; empty where that is not known
     */
    public record Proposal(String text, int typed, String help) {
    }

    private StudyWords() {
    }

    /**
     * What fits at an offset of a study file.
     *
     * @param modalities ids of those that are installed
     * @param columns columns of the sample table
     */
    public static List<Proposal> proposals(String text, int offset, Collection<String> modalities,
            Collection<String> columns) {
        int start = offset;
        while (start > 0 && isWord(text.charAt(start - 1))) {
            start--;
        }
        String typed = text.substring(start, offset);
        String row = text.substring(text.lastIndexOf('\n', start - 1) + 1, start);
        String around = row.isEmpty() ? "" : around(text.substring(0, start));
        Matcher value = VALUE.matcher(row);
        List<Proposal> proposals = new ArrayList<>();
        if (value.matches()) {
            values(around, value.group(1), modalities, columns)
                    .forEach(word -> propose(proposals, word, typed, ""));
        } else {
            keys(around).forEach((key, help) -> {
                if (!row.matches(".*[\\s{,]" + key + ":.*")) {
                    propose(proposals, key + ": ", typed, help);
                }
            });
        }
        return proposals;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0;
    }

    private static void propose(List<Proposal> proposals, String word, String typed, String help) {
        if (word.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT))) {
            proposals.add(new Proposal(word, typed.length(), help));
        }
    }

    /** The last key at the beginning of a line. */
    private static String around(String before) {
        return before.lines().map(TOP::matcher).filter(Matcher::matches).map(top -> top.group(1))
                .reduce("", (first, second) -> second);
    }

    private static Map<String, String> keys(String around) {
        return switch (around) {
            case "samples" -> of("file", "The table with one row for each sample.", "id",
                    "Column of the sample ids; the first one where absent.", "reader",
                    "Id of a reader; found by content where absent.", "options", "Options of the reader.");
            case "assays" -> of("id", "The name of the assay.", "modality", "What the assay measures.", "file",
                    "The table of the assay.", "samples-in", "rows or columns: where the samples are.", "id-column",
                    "Column of the sample ids, or of the feature names where samples are columns.", "columns",
                    "Features to use; * stands for any characters.", "exclude", "Features not to use.", "reader",
                    "Id of a reader; found by content where absent.", "options", "Options of the reader.");
            case "endpoints" -> of("id", "The name of the endpoint.", "type", "class, real or survival.", "column",
                    "Column of the class or value.", "classes", "For each class, the texts that mean it.", "positive",
                    "The class whose probability is the score.", "time",
                    "Column of the time; of a list, the first that is not missing counts.", "event",
                    "Column that says whether the event was seen.", "event-values",
                    "Texts that mean that the event was seen.", "file", "A table of its own.", "sample",
                    "Column of the sample ids in that table.", "name",
                    "Column of a long table that names the endpoint of each row.", "reader",
                    "Id of a reader; found by content where absent.", "options", "Options of the reader.");
            default -> of("resistlab", "Version of the format: 1.", "id", "Names the cohort in results.", "title",
                    "For the report.", "samples", "The table of samples.", "assays", "A list of assays.", "endpoints",
                    "A list of what can be predicted.");
        };
    }

    private static Collection<String> values(String around, String key, Collection<String> modalities,
            Collection<String> columns) {
        return switch (key) {
            case "modality" -> modalities;
            case "samples-in" -> List.of("rows", "columns");
            case "type" -> List.of("class", "real", "survival");
            case "column", "time", "event" -> around.equals("endpoints") ? columns : List.of();
            default -> List.of();
        };
    }

    private static Map<String, String> of(String... keysAndMeanings) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (int i = 0; i < keysAndMeanings.length; i += 2) {
            keys.put(keysAndMeanings[i], keysAndMeanings[i + 1]);
        }
        return keys;
    }
}
