package org.resistlab.engine.study;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds features by the names that other tools give them: R writes {@code 1007_s_at} as {@code X1007_s_at} and
 * {@code HLA-A} as {@code HLA.A}, and Ensembl's ids come with and without a version. What could be two features is
 * none.
 */
final class FeatureSpelling {

    private static final Pattern ENSEMBL = Pattern.compile("(ENS[A-Z]*\\d{11})\\.\\d+");

    private final Map<String, String> byForm = new HashMap<>();

    /** @param names of a table's features */
    FeatureSpelling(Collection<String> names) {
        Set<String> ambiguous = new HashSet<>();
        for (String name : names) {
            String other = byForm.put(form(name), name);
            if (other != null && !other.equals(name)) {
                ambiguous.add(form(name));
            }
        }
        byForm.keySet().removeAll(ambiguous);
    }

    /** The table's name for each of these features that it has under another one. */
    Map<String, String> of(Collection<String> wanted) {
        Map<String, String> found = new HashMap<>();
        Set<String> taken = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (String name : wanted) {
            String other = byForm.get(form(name));
            if (other != null) {
                found.put(name, other);
                if (!taken.add(other)) {
                    twice.add(other);
                }
            }
        }
        found.values().removeAll(twice);
        return found;
    }

    private static String form(String name) {
        return SampleIds.FOLDED.of(ENSEMBL.matcher(name.strip()).replaceFirst("$1"));
    }
}
