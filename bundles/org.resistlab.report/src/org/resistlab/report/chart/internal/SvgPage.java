package org.resistlab.report.chart.internal;

import java.awt.geom.Rectangle2D;
import java.util.Base64;
import java.util.Map;

import org.resistlab.report.chart.ChartFonts;
import org.resistlab.core.figure.Drawing;

/** A drawing recorded as SVG. */
public final class SvgPage {
    private final SvgSink sink;
    private final int width;
    private final int height;

    private SvgPage(SvgSink sink, int width, int height) {
        this.sink = sink;
        this.width = width;
        this.height = height;
    }

    /**
     * Draws.
     *
     * @param drawing what to draw
     * @param id what ids begin with
     * @param width in pixels
     * @param height in pixels
     * @return what was drawn
     */
    public static SvgPage draw(Drawing drawing, String id, int width, int height) {
        SvgSink sink = new SvgSink(id);
        drawing.draw(new VectorGraphics(sink, width, height), new Rectangle2D.Double(0, 0, width, height));
        return new SvgPage(sink, width, height);
    }

    /**
     * Returns the whole element.
     *
     * @param title its name for screen readers
     * @param embedFonts whether the element carries its fonts
     * @return the {@code <svg>} element and a newline
     */
    public String element(String title, boolean embedFonts) {
        String body = sink.body();
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        if (body.contains("xlink:href")) {
            svg.append(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
        }
        svg.append(SvgSink.attribute("width", width)).append(SvgSink.attribute("height", height))
                .append(" viewBox=\"0 0 ").append(width).append(' ').append(height)
                .append("\" role=\"img\" font-family=\"")
                .append(ChartFonts.CSS_FAMILY)
                .append("\" style=\"font-kerning:none;font-variant-ligatures:none\">\n<title>")
                .append(SvgSink.escape(title)).append("</title>\n");
        appendDefinitions(svg, embedFonts);
        return svg.append(body).append("</svg>\n").toString();
    }

    private void appendDefinitions(StringBuilder svg, boolean embedFonts) {
        String style = embedFonts ? fontFaces() : "";
        if (style.isEmpty() && sink.clips().isEmpty()) {
            return;
        }
        svg.append("<defs>\n");
        if (!style.isEmpty()) {
            svg.append("<style>").append(style).append("</style>\n");
        }
        for (Map.Entry<String, String> clip : sink.clips().entrySet()) {
            svg.append("<clipPath id=\"").append(clip.getValue()).append("\">").append(clip.getKey())
                    .append("</clipPath>\n");
        }
        svg.append("</defs>\n");
    }

    private String fontFaces() {
        StringBuilder faces = new StringBuilder();
        for (boolean bold : new boolean[] {false, true}) {
            if (!sink.characters(bold).isEmpty()) {
                faces.append(fontFace(bold, ChartFonts.subset(bold, sink.characters(bold))));
            }
        }
        return faces.toString();
    }

    /**
     * Returns a CSS rule.
     *
     * @param bold whether the font is the semi-bold weight
     * @param font the bytes of a TrueType font
     * @return the {@code @font-face} rule
     */
    public static String fontFace(boolean bold, byte[] font) {
        return "@font-face{font-family:'IBM Plex Sans';font-weight:" + (bold ? 600 : 400)
                + ";src:url(data:font/ttf;base64," + Base64.getEncoder().encodeToString(font) + ") format('truetype')}";
    }
}
