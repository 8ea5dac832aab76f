package org.resistlab.stage.collect.internal.arff;

/**
 * A word or a sign of an ARFF line.
 *
 * @param text the word without its quotes
 * @param quoted whether it stood in quotes: a quoted {@code ?} is a text
 */
record ArffToken(String text, boolean quoted) {

    boolean is(String sign) {
        return !quoted && text.equals(sign);
    }

    boolean isKeyword(String keyword) {
        return !quoted && text.equalsIgnoreCase(keyword);
    }
}
