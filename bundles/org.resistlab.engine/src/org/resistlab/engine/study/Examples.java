package org.resistlab.engine.study;

import java.util.Collection;
import java.util.stream.Collectors;

/** Counts and examples for messages. */
final class Examples {

    private static final int SHOWN = 3;

    private Examples() {
    }

    /** The first few texts: {@code "a", "b", "c", …}. */
    static String of(Collection<String> texts) {
        return texts.stream().limit(SHOWN).map(text -> "\"" + text + "\"").collect(Collectors.joining(", "))
                + (texts.size() > SHOWN ? ", …" : "");
    }

    /** {@code 1 sample}, {@code 2 samples}. */
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
