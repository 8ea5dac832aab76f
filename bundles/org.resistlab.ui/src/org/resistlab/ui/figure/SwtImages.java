package org.resistlab.ui.figure;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Path;

/** From Java 2D to SWT. */
final class SwtImages {

    private SwtImages() {
    }

    /** The pixels of an image of type {@code TYPE_3BYTE_BGR}, without copying them. */
    static ImageData data(BufferedImage image) {
        byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        return new ImageData(image.getWidth(), image.getHeight(), 24, new PaletteData(0xFF, 0xFF00, 0xFF0000), 1,
                bytes);
    }

    /** An image for a screen with this many pixels per hundred pixels of the window. */
    static Image image(Device device, BufferedImage painted, int painterZoom) {
        ImageData data = data(painted);
        ImageDataProvider provider = zoom -> zoom == painterZoom ? data
                : data.scaledTo(Math.max(1, Math.round((float) data.width * zoom / painterZoom)),
                        Math.max(1, Math.round((float) data.height * zoom / painterZoom)));
        return new Image(device, provider);
    }

    /** A shape of Java 2D as a path, made smaller by the scale of the screen. */
    static Path path(Device device, Shape shape, double scale) {
        Path path = new Path(device);
        float[] c = new float[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int segment = i.currentSegment(c);
            for (int k = 0; k < c.length; k++) {
                c[k] = (float) (c[k] / scale);
            }
            switch (segment) {
                case PathIterator.SEG_MOVETO -> path.moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> path.lineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> path.quadTo(c[0], c[1], c[2], c[3]);
                case PathIterator.SEG_CUBICTO -> path.cubicTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> path.close();
            }
        }
        return path;
    }
}
