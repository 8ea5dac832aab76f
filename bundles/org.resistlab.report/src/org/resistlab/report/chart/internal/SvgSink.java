package org.resistlab.report.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import javax.imageio.ImageIO;

/**
 * Writes SVG 1.1 with text as text. Each text carries its length, so that a reader without the font still keeps the
 * layout. Equal discs that follow each other become one path of dots, which keeps swarms of thousands of points small.
 */
final class SvgSink implements VectorSink {
    private final StringBuilder body = new StringBuilder();
    private final Map<String, String> clips = new LinkedHashMap<>();
    private final SortedSet<Integer> regularCharacters = new TreeSet<>();
    private final SortedSet<Integer> boldCharacters = new TreeSet<>();
    private final String idPrefix;
    private final StringBuilder dots = new StringBuilder();
    private String dotStyle = "";

    SvgSink(String idPrefix) {
        this.idPrefix = idPrefix;
    }

    String body() {
        endDots();
        return body.toString();
    }

    /** The clip paths used so far, as SVG, by id. */
    Map<String, String> clips() {
        return clips;
    }

    SortedSet<Integer> characters(boolean bold) {
        return bold ? boldCharacters : regularCharacters;
    }

    @Override
    public void fill(Shape shape, Color color, Shape clip) {
        if (shape instanceof Ellipse2D disc && disc.getWidth() == disc.getHeight() && color.getAlpha() == 255
                && clip == null) {
            dot(disc, color);
            return;
        }
        endDots();
        element(shape, color("fill", color), clip);
    }

    private void dot(Ellipse2D disc, Color color) {
        String style = color("stroke", color) + " stroke-width=\"" + number(disc.getWidth()) + '"';
        if (!style.equals(dotStyle)) {
            endDots();
            dotStyle = style;
        }
        dots.append('M').append(number(disc.getCenterX())).append(' ').append(number(disc.getCenterY())).append("h0");
    }

    private void endDots() {
        if (!dots.isEmpty()) {
            body.append("<path fill=\"none\" stroke-linecap=\"round\"").append(dotStyle).append(" d=\"").append(dots)
                    .append("\"/>\n");
            dots.setLength(0);
        }
        dotStyle = "";
    }

    @Override
    public void stroke(Shape shape, BasicStroke stroke, Color color, Shape clip) {
        endDots();
        element(shape, " fill=\"none\"" + color("stroke", color) + style(stroke)
                + (stroke.getLineWidth() == 1 ? crisp(shape) : ""), clip);
    }

    private static String crisp(Shape shape) {
        boolean upright = shape instanceof Line2D line
                && (line.getX1() == line.getX2() || line.getY1() == line.getY2());
        return upright ? " shape-rendering=\"crispEdges\"" : "";
    }

    private static String style(BasicStroke stroke) {
        StringBuilder style = new StringBuilder();
        if (stroke.getLineWidth() != 1) {
            style.append(" stroke-width=\"").append(number(stroke.getLineWidth())).append('"');
        }
        switch (stroke.getEndCap()) {
            case BasicStroke.CAP_ROUND -> style.append(" stroke-linecap=\"round\"");
            case BasicStroke.CAP_SQUARE -> style.append(" stroke-linecap=\"square\"");
            default -> {
                /* butt: what SVG assumes */ }
        }
        switch (stroke.getLineJoin()) {
            case BasicStroke.JOIN_ROUND -> style.append(" stroke-linejoin=\"round\"");
            case BasicStroke.JOIN_BEVEL -> style.append(" stroke-linejoin=\"bevel\"");
            default -> {
                /* miter: what SVG assumes */ }
        }
        if (stroke.getDashArray() != null) {
            style.append(" stroke-dasharray=\"");
            for (float length : stroke.getDashArray()) {
                style.append(number(length)).append(' ');
            }
            style.setCharAt(style.length() - 1, '"');
        }
        return style.toString();
    }

    private void element(Shape shape, String style, Shape clip) {
        switch (shape) {
            case Line2D line -> body.append("<path").append(style).append(clipping(clip)).append(" d=\"M")
                    .append(number(line.getX1())).append(' ').append(number(line.getY1())).append('L')
                    .append(number(line.getX2())).append(' ').append(number(line.getY2())).append('"');
            case Rectangle2D r ->
                body.append("<rect").append(style).append(clipping(clip)).append(attribute("x", r.getX()))
                        .append(attribute("y", r.getY())).append(attribute("width", r.getWidth()))
                        .append(attribute("height", r.getHeight()));
            case Ellipse2D e -> body.append("<ellipse").append(style).append(clipping(clip))
                    .append(attribute("cx", e.getCenterX())).append(attribute("cy", e.getCenterY()))
                    .append(attribute("rx", e.getWidth() / 2)).append(attribute("ry", e.getHeight() / 2));
            default -> {
                PathIterator path = shape.getPathIterator(null);
                body.append("<path").append(style).append(clipping(clip));
                if (path.getWindingRule() == PathIterator.WIND_EVEN_ODD && style.startsWith(" fill=\"#")) {
                    body.append(" fill-rule=\"evenodd\"");
                }
                body.append(" d=\"").append(path(path)).append('"');
            }
        }
        body.append("/>\n");
    }

    private static String path(PathIterator path) {
        StringBuilder data = new StringBuilder();
        double[] c = new double[6];
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> points(data.append('M'), c, 2);
                case PathIterator.SEG_LINETO -> points(data.append('L'), c, 2);
                case PathIterator.SEG_QUADTO -> points(data.append('Q'), c, 4);
                case PathIterator.SEG_CUBICTO -> points(data.append('C'), c, 6);
                default -> data.append('Z');
            }
        }
        return data.toString();
    }

    private static void points(StringBuilder data, double[] c, int count) {
        for (int i = 0; i < count; i++) {
            data.append(i == 0 ? "" : " ").append(number(c[i]));
        }
    }

    private String clipping(Shape clip) {
        if (clip == null) {
            return "";
        }
        String outline = "<path d=\"" + path(clip.getPathIterator(null)) + "\"/>";
        String id = clips.computeIfAbsent(outline, o -> idPrefix + "-clip" + (clips.size() + 1));
        return " clip-path=\"url(#" + id + ")\"";
    }

    @Override
    public void text(String text, Font font, double width, AffineTransform place, Color color, Shape clip) {
        endDots();
        boolean bold = FontFiles.isBold(font);
        boolean bundled = FontFiles.isBundled(font);
        if (bundled) {
            text.codePoints().forEach(characters(bold)::add);
        }
        body.append("<text").append(color("fill", color));
        if (clip != null) {
            body.append(clipping(clip));
        }
        boolean upright = (place.getType() & ~AffineTransform.TYPE_TRANSLATION) == 0;
        if (upright) {
            body.append(attribute("x", place.getTranslateX())).append(attribute("y", place.getTranslateY()));
        } else {
            body.append(" transform=\"").append(matrix(place)).append('"');
        }
        body.append(attribute("font-size", font.getSize2D())).append(bold ? " font-weight=\"600\"" : "");
        if (!bundled) {
            body.append(" font-family=\"'").append(escape(font.getFamily(Locale.ROOT))).append("',sans-serif\"");
        }
        if (font.canDisplayUpTo(text) < 0) {
            body.append(attribute("textLength", width)).append(" lengthAdjust=\"spacingAndGlyphs\"");
        }
        body.append('>').append(escape(text)).append("</text>\n");
    }

    private static String matrix(AffineTransform place) {
        return "matrix(" + number(place.getScaleX()) + ' ' + number(place.getShearY()) + ' '
                + number(place.getShearX()) + ' ' + number(place.getScaleY()) + ' ' + number(place.getTranslateX())
                + ' '
                + number(place.getTranslateY()) + ')';
    }

    @Override
    public void image(BufferedImage image, AffineTransform place, Shape clip) {
        endDots();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        body.append("<image").append(clipping(clip)).append(attribute("width", image.getWidth()))
                .append(attribute("height", image.getHeight())).append(" transform=\"").append(matrix(place))
                .append("\" xlink:href=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(png.toByteArray())).append("\"/>\n");
    }

    private static String color(String name, Color color) {
        String text = String.format(Locale.ROOT, " %s=\"#%06x\"", name, color.getRGB() & 0xFFFFFF);
        if (color.getAlpha() < 255) {
            text += attribute(name + "-opacity", color.getAlpha() / 255.0);
        }
        return text;
    }

    static String attribute(String name, double value) {
        return ' ' + name + "=\"" + number(value) + '"';
    }

    /** A number with at most two digits after the point, a hundredth of a pixel being more than an eye can see. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        String sign = hundredths < 0 ? "-" : "";
        long size = Math.abs(hundredths);
        String digits = size % 10 == 0 ? Long.toString(size / 10 % 10) : (size % 100 < 10 ? "0" : "") + size % 100;
        return sign + (size >= 100 ? Long.toString(size / 100) : "") + '.' + digits;
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(legal(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean legal(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
