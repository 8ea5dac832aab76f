package org.resistlab.ui.studies.model.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A way to write sample ids so that they match those of the sample table. Case, separators, the X that R puts before a
 * digit and TCGA barcodes need no rule: these are understood when a study is loaded.
 *
 * @param name what it does, for people
 * @param change the new text of an id
 */
public record IdRule(String name, UnaryOperator<String> change) {

    /** Leaves ids as they are. */
    public static final IdRule NONE = new IdRule("Leave the ids as they are", id -> id);

    private static final String SEPARATORS = "_-. /:";

    /** Rules that could help, the plainest first. */
    static List<IdRule> candidates(Collection<String> ids, Collection<String> samples) {
        List<IdRule> rules = new ArrayList<>();
        String start = commonStart(ids);
        String end = commonEnd(ids);
        if (!start.isEmpty()) {
            rules.add(new IdRule("Drop the beginning \"" + start + "\"", id -> without(id, start.length(), 0)));
        }
        if (!end.isEmpty()) {
            rules.add(new IdRule("Drop the end \"" + end + "\"", id -> without(id, 0, end.length())));
        }
        if (!start.isEmpty() && !end.isEmpty()) {
            rules.add(new IdRule("Drop the beginning \"" + start + "\" and the end \"" + end + "\"",
                    id -> without(id, start.length(), end.length())));
        }
        for (char separator : SEPARATORS.toCharArray()) {
            if (ids.stream().anyMatch(id -> id.indexOf(separator) > 0)) {
                rules.add(new IdRule("Keep what is before the first \"" + separator + "\"",
                        id -> id.indexOf(separator) > 0 ? id.substring(0, id.indexOf(separator)) : id));
                rules.add(new IdRule("Keep what is after the last \"" + separator + "\"",
                        id -> id.substring(id.lastIndexOf(separator) + 1)));
            }
        }
        int width = samples.stream().mapToInt(String::length).max().orElse(0);
        rules.add(new IdRule("Drop leading zeros", id -> id.replaceFirst("^0+(?=.)", "")));
        rules.add(new IdRule("Keep the digits only, without leading zeros",
                id -> id.replaceAll("[^0-9]", "").replaceFirst("^0+(?=.)", "")));
        rules.add(new IdRule("Put zeros in front, up to " + width + " digits",
                id -> id.matches("[0-9]+") ? "0".repeat(Math.max(0, width - id.length())) + id : id));
        String sampleStart = commonStart(samples);
        if (!sampleStart.isEmpty()) {
            rules.add(new IdRule("Put \"" + sampleStart + "\" in front", id -> sampleStart + id));
        }
        return rules;
    }

    private static String without(String id, int start, int end) {
        return start + end < id.length() ? id.substring(start, id.length() - end) : id;
    }

    private static String commonStart(Collection<String> ids) {
        String common = null;
        for (String id : ids) {
            int same = 0;
            while (common != null && same < Math.min(common.length(), id.length())
                    && common.charAt(same) == id.charAt(same)) {
                same++;
            }
            common = common == null ? id : common.substring(0, same);
        }
        return common == null || ids.size() < 2 ? "" : common.replaceFirst("[0-9]+$", "");
    }

    private static String commonEnd(Collection<String> ids) {
        List<String> reversed = ids.stream().map(id -> new StringBuilder(id).reverse().toString()).toList();
        return new StringBuilder(commonStart(reversed)).reverse().toString();
    }
}
