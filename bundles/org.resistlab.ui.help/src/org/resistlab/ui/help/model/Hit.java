package org.resistlab.ui.help.model;

/**
 * A section found by searching.
 *
 * @param address of the section
 * @param title of the page, and of the section where it has its own
 * @param excerpt the words around the first one found
 */
public record Hit(String address, String title, String excerpt) {
}
