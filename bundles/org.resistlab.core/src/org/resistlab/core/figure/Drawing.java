package org.resistlab.core.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Something that can be drawn by Java 2D: into a file for the report, into an image for the workbench. */
@FunctionalInterface
public interface Drawing {

    void draw(Graphics2D graphics, Rectangle2D area);
}
