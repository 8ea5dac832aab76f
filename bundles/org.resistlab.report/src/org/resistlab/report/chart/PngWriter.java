package org.resistlab.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.resistlab.core.figure.Drawing;

/** Writes drawings as PNG. */
public final class PngWriter {
    private PngWriter() {
    }

    /**
     * Returns a picture.
     *
     * @param drawing what to draw
     * @param width in pixels of the drawing
     * @param height in pixels of the drawing
     * @param scale pixels of the picture per pixel of the drawing; 2 suits print in a column and sharp screens
     * @return the bytes of the file, without dates or other metadata
     */
    public static byte[] write(Drawing drawing, int width, int height, double scale) {
        BufferedImage image = draw(drawing, width, height, scale);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, "png", out)) {
                throw new IllegalStateException("this Java cannot write PNG");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Returns a picture that says how large it is on paper.
     *
     * @param drawing what to draw
     * @param width in pixels of the drawing, of which there are 96 an inch
     * @param height in pixels of the drawing
     * @param dpi pixels of the picture an inch
     * @return the bytes of the file
     */
    public static byte[] writeForPrint(Drawing drawing, int width, int height, int dpi) {
        BufferedImage image = draw(drawing, width, height, dpi / 96.0);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
            IIOMetadataNode density = new IIOMetadataNode("pHYs");
            String perMetre = Long.toString(Math.round(dpi / 0.0254));
            density.setAttribute("pixelsPerUnitXAxis", perMetre);
            density.setAttribute("pixelsPerUnitYAxis", perMetre);
            density.setAttribute("unitSpecifier", "meter");
            IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
            root.appendChild(density);
            metadata.mergeTree("javax_imageio_png_1.0", root);
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, metadata));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage draw(Drawing drawing, int width, int height, double scale) {
        BufferedImage image = new BufferedImage((int) Math.ceil(width * scale), (int) Math.ceil(height * scale),
                BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D g = PictureGraphics.of(image);
        g.scale(scale, scale);
        drawing.draw(g, new Rectangle2D.Double(0, 0, width, height));
        return image;
    }
}
