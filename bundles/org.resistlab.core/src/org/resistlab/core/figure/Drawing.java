package org.resistlab.core.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * Something that can be drawn by Java 2D: into a file for the report, into an image for the workbench. While it paints,
 * it may tell {@link Marks} where its parts are, show the {@link Highlight} and follow the {@link FigureStyle}; a
 * drawing that does not is whole, only not as lively.
 */
@FunctionalInterface
public interface Drawing {

    /**
     * Paints.
     *
     * @param graphics where to; may carry hints, so settings are added to it ({@code addRenderingHints}), not replaced
     * @param area to be filled, of any size and shape
     */
    void draw(Graphics2D graphics, Rectangle2D area);
}
