package org.resistlab.core.yaml;

/**
 * A part of a text.
 *
 * @param offset where it begins, in characters from 0
 * @param end where it ends
 */
public record TextRange(int offset, int end) {

    public int length() {
        return end - offset;
    }
}
