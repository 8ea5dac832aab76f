package org.resistlab.ui.figure;

import org.resistlab.core.figure.Drawing;
import org.resistlab.core.figure.Highlight;

/**
 * What is to be painted.
 *
 * @param drawing draws it
 * @param naturalWidth in pixels of the drawing
 * @param naturalHeight in pixels of the drawing
 * @param width of the window, in its own pixels
 * @param height of the window
 * @param zoom pixels of the screen per hundred pixels of the window: 200 on a sharp screen
 * @param viewport the part that is seen
 * @param highlight what is selected
 * @param dark in which theme
 * @param exact whether the whole is made smaller or bigger as a picture would be, not its layout fitted to the window
 */
record PaintRequest(Drawing drawing, int naturalWidth, int naturalHeight, int width, int height, int zoom,
        Viewport viewport, Highlight highlight, boolean dark, boolean exact) {

    private static final double SMALLEST_TEXT = 0.75;
    private static final double BIGGEST_TEXT = 1.2;

    /** By how much text is shown bigger than designed, so that the figure suits its window. */
    double fit() {
        double fit = Math.min((double) width / naturalWidth, (double) height / naturalHeight);
        return exact ? fit : Math.clamp(fit, SMALLEST_TEXT, BIGGEST_TEXT);
    }

    double deviceScale() {
        return zoom / 100.0;
    }
}
