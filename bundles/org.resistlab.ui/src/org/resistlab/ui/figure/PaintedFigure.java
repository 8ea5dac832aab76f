package org.resistlab.ui.figure;

import java.awt.image.BufferedImage;
import java.util.List;

import org.resistlab.core.figure.Mark;

/**
 * What was painted.
 *
 * @param request what was asked for
 * @param image in pixels of the screen; null where the drawing failed
 * @param marks in pixels of the image
 * @param failure what the drawing threw; null where it did not
 */
record PaintedFigure(PaintRequest request, BufferedImage image, List<Mark> marks, Throwable failure) {
}
