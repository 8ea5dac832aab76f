package org.resistlab.report.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

import org.resistlab.report.chart.internal.PixelSink;

/** Draws into pictures, for files and for windows. */
public final class PictureGraphics {
    private PictureGraphics() {
    }

    /**
     * Returns graphics that put everything where it stands in SVG and PDF. Java's own measure text in the picture's
     * resolution, in a cache that two threads can spoil for each other: text then stands some pixels too high.
     *
     * @param image the picture
     * @return graphics, a unit a pixel of the picture; they need not be disposed of
     */
    public static Graphics2D of(BufferedImage image) {
        return PixelSink.graphics(image);
    }
}
