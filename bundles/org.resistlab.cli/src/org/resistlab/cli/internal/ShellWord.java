package org.resistlab.cli.internal;

import java.util.regex.Pattern;

/** Words of a command that a person can copy into a shell. */
final class ShellWord {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:=,@%+-]+");

    private ShellWord() {
    }

    /** The word, in single quotes where a shell would take it apart. */
    static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
