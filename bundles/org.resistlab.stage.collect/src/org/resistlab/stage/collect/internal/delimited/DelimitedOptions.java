package org.resistlab.stage.collect.internal.delimited;

import java.util.List;

import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;

/**
 * The options of the delimited reader; for each of them the plug-in's declaration says what it means.
 *
 * @param separator name of a separator, or {@code auto}
 * @param decimalComma whether numbers have a decimal comma
 * @param missing more texts that mean "missing"
 * @param comment first character of comment lines; {@link Dialect#NO_COMMENT} for none
 * @param skip lines before the header
 * @param header whether there is a header
 * @param quote quote character; {@link Dialect#NO_QUOTE} for none
 * @param encoding name of an encoding, or {@code auto}
 * @param maxBytes most bytes of text
 */
record DelimitedOptions(String separator, boolean decimalComma, List<String> missing, char comment, int skip,
        boolean header, char quote, String encoding, long maxBytes) {

    static final String AUTO = "auto";
    static final long MAX_BYTES = 4_000_000_000L;

    static DelimitedOptions of(Parameters given) throws ProblemException {
        return new DelimitedOptions(word(given, "separator", AUTO), word(given, "decimal", "point").equals("comma"),
                given.texts("missing"), comment(given), given.has("skip") ? given.integer("skip") : 0,
                !given.has("header") || given.flag("header"),
                word(given, "quote", "double").equals("none") ? Dialect.NO_QUOTE : '"',
                word(given, "encoding", AUTO),
                given.has("max-bytes") ? (long) given.real("max-bytes") : MAX_BYTES);
    }

    private static String word(Parameters given, String name, String other) {
        return given.has(name) ? given.text(name) : other;
    }

    private static char comment(Parameters given) throws ProblemException {
        String text = word(given, "comment", "");
        if (text.length() > 1 || !text.isEmpty() && "\",;|\t ".contains(text)) {
            throw Problem.error("reader.option",
                    "comment is \"" + text + "\": expected one character that is no separator and no quote.",
                    "Set it to the first character of comment lines, such as \"#\".").toException();
        }
        return text.isEmpty() ? Dialect.NO_COMMENT : text.charAt(0);
    }
}
