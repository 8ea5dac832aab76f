package org.resistlab.report.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Paints into a picture. */
public final class PixelSink implements VectorSink {
    private final Graphics2D g;
    private final Shape all;

    private PixelSink(BufferedImage image) {
        g = image.createGraphics();
        g.addRenderingHints(Canvas.hints());
        all = new Rectangle(image.getWidth(), image.getHeight());
    }

    /**
     * Returns graphics that paint into a picture.
     *
     * @param image the picture
     * @return graphics, a unit a pixel of the picture
     */
    public static Graphics2D graphics(BufferedImage image) {
        return new VectorGraphics(new PixelSink(image), image.getWidth(), image.getHeight());
    }

    private Graphics2D inside(Shape clip, Color color) {
        g.setClip(clip == null ? all : clip);
        g.setColor(color);
        return g;
    }

    @Override
    public void fill(Shape shape, Color color, Shape clip) {
        inside(clip, color).fill(shape);
    }

    @Override
    public void stroke(Shape shape, BasicStroke stroke, Color color, Shape clip) {
        g.setStroke(stroke);
        inside(clip, color).draw(shape);
    }

    @Override
    public void text(String text, Font font, double width, AffineTransform place, Color color, Shape clip) {
        inside(clip, color).setFont(font);
        AffineTransform page = g.getTransform();
        g.transform(place);
        g.drawString(text, 0, 0);
        g.setTransform(page);
    }

    @Override
    public void image(BufferedImage image, AffineTransform place, Shape clip) {
        inside(clip, Color.BLACK).drawImage(image, place, null);
    }
}
