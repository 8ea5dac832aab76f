package org.resistlab.ui.results.model;

import java.util.function.Predicate;

/** Titles where there is little room. */
public final class Shortened {

    private static final String MORE = "…";

    private Shortened() {
    }

    /** The text, or as many of its first words as fit, and an ellipsis; of a first word too long what fits of it. */
    public static String at(String text, Predicate<String> fits) {
        if (fits.test(text)) {
            return text;
        }
        for (int end = text.lastIndexOf(' '); end > 0; end = text.lastIndexOf(' ', end - 1)) {
            String words = text.substring(0, end).replaceAll("[\\s,;:.]+$", "") + MORE;
            if (fits.test(words)) {
                return words;
            }
        }
        String word = text;
        while (!word.isEmpty() && !fits.test(word + MORE)) {
            word = word.substring(0, word.offsetByCodePoints(word.length(), -1));
        }
        return word + MORE;
    }
}
