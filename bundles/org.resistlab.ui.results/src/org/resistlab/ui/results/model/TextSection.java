package org.resistlab.ui.results.model;

/**
 * A heading with text below it.
 *
 * @param title the heading
 * @param text in lines
 */
public record TextSection(String title, String text) {
}
