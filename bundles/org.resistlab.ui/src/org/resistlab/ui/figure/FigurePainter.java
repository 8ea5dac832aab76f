package org.resistlab.ui.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.figure.Mark;
import org.resistlab.core.figure.Marks;
import org.resistlab.report.chart.PictureGraphics;

/** Paints figures by Java 2D into images. Any thread but that of the user interface. */
final class FigurePainter {

    private FigurePainter() {
    }

    /** Paints; whatever the drawing throws is in the answer, since it comes from a plug-in. */
    static PaintedFigure paint(PaintRequest request) {
        List<Mark> marks = new ArrayList<>();
        try {
            return new PaintedFigure(request, image(request, marks), List.copyOf(marks), null);
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError | AssertionError e) {
            return new PaintedFigure(request, null, List.of(), e);
        }
    }

    private static BufferedImage image(PaintRequest request, List<Mark> marks) {
        double device = request.deviceScale();
        BufferedImage image = new BufferedImage(pixels(request.width() * device), pixels(request.height() * device),
                BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D g = PictureGraphics.of(image);
        g.scale(device, device);
        g.translate(request.viewport().x(), request.viewport().y());
        double scale = request.viewport().scale() * request.fit();
        g.scale(scale, scale);
        if (!request.exact()) {
            Marks.listen(g, marks::add);
        }
        request.highlight().on(g);
        request.drawing().draw(g, new Rectangle2D.Double(0, 0, request.width() / request.fit(),
                request.height() / request.fit()));
        return image;
    }

    private static int pixels(double size) {
        return Math.max(1, (int) Math.round(size));
    }
}
