package org.resistlab.core.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the valid word that a misspelt one was probably meant to be. */
public final class NearestWord {

    private NearestWord() {
    }

    /**
     * The valid word with the smallest edit distance (optimal string alignment: insertion, deletion, substitution,
     * transposition), if that is at most a third of the word's length, or 2 (1 for up to three letters); the first of
     * equals.
     */
    public static Optional<String> to(String word, Collection<String> valid) {
        String wanted = word.toLowerCase(Locale.ROOT);
        String best = null;
        int bestDistance = Math.max(wanted.length() <= 3 ? 1 : 2, wanted.length() / 3) + 1;
        for (String candidate : valid) {
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** "Did you mean X?" where there is a near word, else "Valid are: …". */
    public static String hint(String word, Collection<String> valid) {
        return to(word, valid).map(near -> "Did you mean \"" + near + "\"?").orElseGet(() -> valid.isEmpty()
                ? ""
                : "Valid: " + valid.stream().limit(20).collect(Collectors.joining(", "))
                        + (valid.size() > 20 ? ", … (" + valid.size() + " in all)." : "."));
    }

    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
