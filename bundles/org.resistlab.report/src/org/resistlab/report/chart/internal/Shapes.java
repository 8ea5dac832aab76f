package org.resistlab.report.chart.internal;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Shapes and strokes under transforms, kept as simple as they were. */
final class Shapes {
    private static final int MOVE_OR_GROW = AffineTransform.TYPE_TRANSLATION | AffineTransform.TYPE_UNIFORM_SCALE
            | AffineTransform.TYPE_GENERAL_SCALE;

    private Shapes() {
    }

    /** The shape after the transform; a rectangle, line or ellipse stays one where the transform lets it. */
    static Shape place(Shape shape, AffineTransform transform) {
        boolean straight = (transform.getType() & ~MOVE_OR_GROW) == 0;
        if (straight && shape instanceof Rectangle2D rectangle) {
            return transform.createTransformedShape(rectangle).getBounds2D();
        }
        if (straight && shape instanceof Ellipse2D ellipse) {
            Rectangle2D frame = transform.createTransformedShape(ellipse.getFrame()).getBounds2D();
            return new Ellipse2D.Double(frame.getX(), frame.getY(), frame.getWidth(), frame.getHeight());
        }
        if (shape instanceof Line2D line) {
            return new Line2D.Double(transform.transform(line.getP1(), null), transform.transform(line.getP2(), null));
        }
        return transform.createTransformedShape(shape);
    }

    static BasicStroke scale(BasicStroke stroke, double factor) {
        if (factor == 1) {
            return stroke;
        }
        float[] dash = stroke.getDashArray() == null ? null : stroke.getDashArray().clone();
        for (int i = 0; dash != null && i < dash.length; i++) {
            dash[i] *= (float) factor;
        }
        return new BasicStroke((float) (stroke.getLineWidth() * factor), stroke.getEndCap(), stroke.getLineJoin(),
                stroke.getMiterLimit(), dash, (float) (stroke.getDashPhase() * factor));
    }
}
