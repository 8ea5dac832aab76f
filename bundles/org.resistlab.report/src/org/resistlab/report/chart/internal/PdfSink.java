package org.resistlab.report.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Writes the content of a PDF page, with the characters used of the bundled fonts embedded and text as text. */
final class PdfSink implements VectorSink {
    private final PDDocument document;
    private final PDPageContentStream content;
    private final Map<String, PDType0Font> fonts = new HashMap<>();
    private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();
    private Color dotColor;
    private double dotSize;

    /**
     * Begins to write.
     *
     * @param document gets the fonts
     * @param content the page, already set up so that y grows downwards
     */
    PdfSink(PDDocument document, PDPageContentStream content) {
        this.document = document;
        this.content = content;
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    /** Puts a disc, as a line without length and with a round end, into the path of discs that look the same. */
    private void dot(Ellipse2D disc, Color color) {
        try {
            if (!color.equals(dotColor) || disc.getWidth() != dotSize) {
                endDots();
                dotColor = color;
                dotSize = disc.getWidth();
                content.saveGraphicsState();
                content.setStrokingColor(color);
                content.setLineWidth((float) dotSize);
                content.setLineCapStyle(BasicStroke.CAP_ROUND);
            }
            content.moveTo((float) disc.getCenterX(), (float) disc.getCenterY());
            content.lineTo((float) disc.getCenterX(), (float) disc.getCenterY());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endDots() throws IOException {
        if (dotColor != null) {
            content.stroke();
            content.restoreGraphicsState();
            dotColor = null;
        }
    }

    /**
     * Finishes what is begun; to be called once after drawing.
     *
     * @throws IOException where the document cannot be written
     */
    void end() throws IOException {
        endDots();
    }

    private void inside(Shape clip, Color color, Writing writing) {
        try {
            endDots();
            content.saveGraphicsState();
            if (clip != null) {
                PathIterator path = clip.getPathIterator(null);
                append(path);
                if (path.getWindingRule() == PathIterator.WIND_EVEN_ODD) {
                    content.clipEvenOdd();
                } else {
                    content.clip();
                }
            }
            if (color.getAlpha() < 255) {
                content.setGraphicsStateParameters(opacity(color.getAlpha()));
            }
            writing.run();
            content.restoreGraphicsState();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDExtendedGraphicsState opacity(int alpha) {
        return opacities.computeIfAbsent(alpha, a -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setStrokingAlphaConstant(a / 255f);
            state.setNonStrokingAlphaConstant(a / 255f);
            return state;
        });
    }

    @Override
    public void fill(Shape shape, Color color, Shape clip) {
        if (shape instanceof Ellipse2D disc && disc.getWidth() == disc.getHeight() && clip == null
                && color.getAlpha() == 255) {
            dot(disc, color);
            return;
        }
        inside(clip, color, () -> {
            content.setNonStrokingColor(opaque(color));
            PathIterator path = shape.getPathIterator(null);
            append(path);
            if (path.getWindingRule() == PathIterator.WIND_EVEN_ODD) {
                content.fillEvenOdd();
            } else {
                content.fill();
            }
        });
    }

    @Override
    public void stroke(Shape shape, BasicStroke stroke, Color color, Shape clip) {
        inside(clip, color, () -> {
            content.setStrokingColor(opaque(color));
            content.setLineWidth(stroke.getLineWidth());
            content.setLineCapStyle(stroke.getEndCap());
            content.setLineJoinStyle(stroke.getLineJoin());
            content.setMiterLimit(Math.max(1, stroke.getMiterLimit()));
            if (stroke.getDashArray() != null) {
                content.setLineDashPattern(stroke.getDashArray(), stroke.getDashPhase());
            }
            append(shape.getPathIterator(null));
            content.stroke();
        });
    }

    private void append(PathIterator path) throws IOException {
        float[] c = new float[6];
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            int segment = path.currentSegment(c);
            switch (segment) {
                case PathIterator.SEG_MOVETO -> content.moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> content.curveTo(x + (c[0] - x) * 2 / 3, y + (c[1] - y) * 2 / 3,
                        c[2] + (c[0] - c[2]) * 2 / 3, c[3] + (c[1] - c[3]) * 2 / 3, c[2], c[3]);
                case PathIterator.SEG_CUBICTO -> content.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> content.closePath();
            }
            int last = switch (segment) {
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 4;
                default -> 0;
            };
            x = c[last];
            y = c[last + 1];
        }
    }

    @Override
    public void text(String text, Font font, double width, AffineTransform place, Color color, Shape clip) {
        inside(clip, color, () -> {
            AffineTransform upright = new AffineTransform(place);
            upright.scale(1, -1);
            content.beginText();
            content.setNonStrokingColor(opaque(color));
            content.setFont(embedded(font), font.getSize2D());
            content.setTextMatrix(new Matrix(upright));
            content.showText(displayable(text, font));
            content.endText();
        });
    }

    private static String displayable(String text, Font font) {
        StringBuilder known = new StringBuilder();
        text.codePoints().forEach(c -> known.appendCodePoint(font.canDisplay(c) && c >= 0x20 ? c : '?'));
        return known.toString();
    }

    private PDType0Font embedded(Font font) throws IOException {
        PDType0Font known = fonts.get(font.getFontName(Locale.ROOT));
        if (known == null) {
            known = PDType0Font.load(document, new ByteArrayInputStream(FontFiles.bytes(font)), true);
            fonts.put(font.getFontName(Locale.ROOT), known);
        }
        return known;
    }

    @Override
    public void image(BufferedImage image, AffineTransform place, Shape clip) {
        inside(clip, Color.BLACK, () -> {
            AffineTransform unit = new AffineTransform(place);
            unit.translate(0, image.getHeight());
            unit.scale(image.getWidth(), -image.getHeight());
            content.drawImage(LosslessFactory.createFromImage(document, image), new Matrix(unit));
        });
    }

    private static Color opaque(Color color) {
        return new Color(color.getRGB() & 0xFFFFFF);
    }
}
