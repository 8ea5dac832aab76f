package org.resistlab.ui.gallery;

/**
 * Something worth a picture.
 *
 * @param name of the file, without its ending
 * @param caption what is seen
 * @param scene brings it on the screen
 */
record Moment(String name, String caption, Scene scene) {
}
