package org.resistlab.report.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * What a format must be able to do. All coordinates are those of the page, in pixels from its upper left corner; a clip
 * is null where nothing is to be cut.
 */
interface VectorSink {
    void fill(Shape shape, Color color, Shape clip);

    void stroke(Shape shape, BasicStroke stroke, Color color, Shape clip);

    /**
     * Writes a line of text.
     *
     * @param text the text, not empty
     * @param font the font, its size in units of the place
     * @param width how far the text reaches, in units of the place
     * @param place where the baseline begins, and how it is turned
     */
    void text(String text, Font font, double width, AffineTransform place, Color color, Shape clip);

    /**
     * Draws a picture.
     *
     * @param image the picture
     * @param place maps the picture's pixels to the page
     */
    void image(BufferedImage image, AffineTransform place, Shape clip);
}
