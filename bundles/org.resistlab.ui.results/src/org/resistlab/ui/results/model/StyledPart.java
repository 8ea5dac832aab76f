package org.resistlab.ui.results.model;

/**
 * A part of a text that does not look like the rest of it.
 *
 * @param start its first character
 * @param length its number of characters
 * @param style how it looks
 */
public record StyledPart(int start, int length, TextStyle style) {
}
