package org.resistlab.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * Something that paints itself: a figure of a report or of the workbench. A drawing holds no state between calls, so
 * one instance may be drawn by several threads at once, at any size.
 */
@FunctionalInterface
public interface Drawing {
    /**
     * Paints the figure, background included.
     *
     * @param graphics where to paint; its settings (font, colour, hints) are undefined afterwards
     * @param area the rectangle to fill, in the user space of the graphics: one unit is one pixel of a screen of 96 dpi
     */
    void draw(Graphics2D graphics, Rectangle2D area);
}
