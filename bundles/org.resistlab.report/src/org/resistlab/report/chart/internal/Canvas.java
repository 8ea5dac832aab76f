package org.resistlab.report.chart.internal;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Collection;
import java.util.function.Supplier;

import org.resistlab.core.figure.FigureStyle;
import org.resistlab.core.figure.Highlight;
import org.resistlab.core.figure.MarkKind;
import org.resistlab.core.figure.Marks;
import org.resistlab.report.chart.ChartFonts;
import org.resistlab.report.chart.Theme;

/** The settings and small drawing steps that all charts share. */
public final class Canvas {
    /** Size of tick labels, legends and row names, in pixels; times the font's line height of 1.3 it is no integer. */
    public static final float TEXT = 12;
    /** Size of axis titles. */
    public static final float LABEL = 13;
    /** Size of remarks. */
    public static final float SMALL = 11;
    /** Size of a figure's title. */
    public static final float TITLE = 15;

    private static final FontRenderContext FONT_CONTEXT = new FontRenderContext(null, true, true);

    private final Graphics2D g;
    private final Theme theme;
    private final Highlight highlight;

    private Canvas(Graphics2D g, Theme theme) {
        this.g = g;
        this.theme = theme;
        highlight = Highlight.of(g);
    }

    /**
     * Sets the graphics up and paints the background.
     *
     * @param g where to draw
     * @param area what to fill
     * @param theme the colours, unless the graphics ask for others
     * @return the canvas on these graphics
     */
    public static Canvas prepare(Graphics2D g, Rectangle2D area, Theme theme) {
        g.addRenderingHints(hints());
        g.setComposite(AlphaComposite.SrcOver);
        Theme styled = theme.with(FigureStyle.of(g).colors());
        g.setPaint(styled.background());
        g.fill(area);
        return new Canvas(g, styled);
    }

    static Canvas on(Graphics2D g, Theme theme) {
        return new Canvas(g, theme);
    }

    /**
     * Returns the hints for smooth shapes and text whose width does not depend on the resolution.
     *
     * @return new hints
     */
    public static RenderingHints hints() {
        RenderingHints hints = new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        hints.put(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        hints.put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        hints.put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return hints;
    }

    /**
     * Returns the metrics of a font as all writers use them.
     *
     * @param font the font
     * @return its metrics with fractional widths
     */
    static FontMetrics metrics(Font font) {
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
        try {
            g.addRenderingHints(hints());
            return g.getFontMetrics(font);
        } finally {
            g.dispose();
        }
    }

    /**
     * Returns the width of a text.
     *
     * @param text the text
     * @param font its font
     * @return the width in pixels
     */
    public static double width(String text, Font font) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, FONT_CONTEXT).getWidth();
    }

    /**
     * Shortens a text that is too wide, leaving its beginning and its end, which tell long names apart.
     *
     * @param text the text
     * @param font its font
     * @param limit the width to keep within, in pixels
     * @return the text itself where it fits
     */
    public static String elide(String text, Font font, double limit) {
        if (width(text, font) <= limit) {
            return text;
        }
        int[] characters = text.codePoints().toArray();
        for (int keep = characters.length - 1; keep > 1; keep--) {
            int head = (keep * 3 + 4) / 5;
            String shorter = new String(characters, 0, head).stripTrailing() + '…'
                    + new String(characters, characters.length - (keep - head), keep - head).stripLeading();
            if (width(shorter, font) <= limit) {
                return shorter;
            }
        }
        return "…";
    }

    /** @return the colours of this canvas */
    public Theme theme() {
        return theme;
    }

    /** @return the graphics of this canvas */
    public Graphics2D graphics() {
        return g;
    }

    /**
     * Writes a figure's title at its upper left.
     *
     * @param title the title, elided where it is too long
     * @param area the figure
     */
    public void title(String title, Rectangle2D area) {
        Font font = ChartFonts.bold(TITLE);
        text(elide(title, font, area.getWidth() - 16), font, theme.text(), area.getX() + 8, area.getY() + 18, 0);
    }

    /**
     * Writes a line of text around a point.
     *
     * @param text the text
     * @param font its font
     * @param color its colour
     * @param x where it stands
     * @param y the middle of its capital letters
     * @param anchor the part of its width that lies left of x: 0 left-aligned, 0.5 centred, 1 right-aligned
     */
    public void text(String text, Font font, Color color, double x, double y, double anchor) {
        g.setFont(font);
        g.setPaint(color);
        double left = x - (anchor == 0 ? 0 : width(text, font) * anchor);
        g.drawString(text, (float) left, (float) (y + 0.35 * font.getSize2D()));
    }

    /**
     * Writes a line of text from below to above.
     *
     * @param text the text
     * @param font its font
     * @param color its colour
     * @param x the middle of its capital letters
     * @param y where it stands
     * @param anchor the part of its length that lies below y: 0 begins at y, 0.5 centred, 1 ends at y
     */
    public void turned(String text, Font font, Color color, double x, double y, double anchor) {
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.rotate(-Math.PI / 2);
        text(text, font, color, 0, 0, anchor);
        g.setTransform(before);
    }

    /**
     * Draws a line.
     *
     * @param color its colour
     * @param stroke its width and dashes
     */
    public void line(double x1, double y1, double x2, double y2, Color color, BasicStroke stroke) {
        g.setPaint(color);
        g.setStroke(styled(stroke));
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /**
     * Fills a shape.
     *
     * @param shape the shape
     * @param color its colour
     */
    public void fill(Shape shape, Color color) {
        g.setPaint(color);
        g.fill(shape);
    }

    /**
     * Outlines a shape.
     *
     * @param shape the shape
     * @param color its colour
     * @param stroke the width and dashes of the line
     */
    public void outline(Shape shape, Color color, BasicStroke stroke) {
        g.setPaint(color);
        g.setStroke(styled(stroke));
        g.draw(shape);
    }

    private static BasicStroke styled(BasicStroke stroke) {
        return Shapes.scale(stroke, StyleScope.current().lineWidth());
    }

    /**
     * Tells a window, where there is one, what a shape stands for.
     *
     * @param kind of what it stands for
     * @param ids of what it stands for
     * @param shape where it is
     * @param text what is said of it, asked for only where somebody listens
     */
    public void mark(MarkKind kind, Collection<String> ids, Shape shape, Supplier<String> text) {
        Marks.add(g, kind, ids, shape, text);
    }

    /** @return whether the figure is in a window, where one can point at its parts */
    public boolean isInteractive() {
        return Marks.wanted(g);
    }

    /** @return what is selected in the window */
    public Highlight highlight() {
        return highlight;
    }

    /**
     * Tells whether a sample is selected.
     *
     * @param id of the sample
     * @return never on paper
     */
    public boolean selected(String id) {
        return highlight.samples().contains(id);
    }

    /**
     * Shows a selected point: bigger, and in a ring, whole even at the border of the data.
     *
     * @param marker its shape
     * @param color its colour
     * @param x the centre
     * @param y the centre
     * @param size as it is when not selected
     */
    public void ringed(Marker marker, Color color, double x, double y, double size) {
        double bigger = Math.max(size + 3, size * 1.5);
        double ring = bigger + 6;
        Shape circle = new Ellipse2D.Double(x - ring / 2, y - ring / 2, ring, ring);
        Shape clip = g.getClip();
        if (clip != null) {
            Rectangle2D room = clip.getBounds2D();
            g.setClip(new Rectangle2D.Double(room.getX() - ring, room.getY() - ring, room.getWidth() + 2 * ring,
                    room.getHeight() + 2 * ring));
        }
        outline(circle, theme.background(), FigurePlot.stroke(4.5));
        fill(marker.at(x, y, bigger + 1.4), theme.background());
        fill(marker.at(x, y, bigger), color);
        outline(circle, theme.text(), FigurePlot.stroke(2));
        g.setClip(clip);
    }

    /**
     * Shows that an area is selected: a thick frame in two colours, which is seen on every ground.
     *
     * @param shape the area
     */
    public void framed(Shape shape) {
        outline(shape, theme.background(), FigurePlot.stroke(5));
        outline(shape, theme.text(), FigurePlot.stroke(2.5));
    }

    /**
     * Says in place of a figure that there is nothing to show.
     *
     * @param reason why, in a few words
     * @param area the figure
     */
    public void noData(String reason, Rectangle2D area) {
        Font font = ChartFonts.regular(LABEL);
        text("No data", ChartFonts.bold(LABEL), theme.muted(), area.getCenterX(), area.getCenterY() - 10, 0.5);
        text(elide(reason, font, area.getWidth() - 32), font, theme.muted(), area.getCenterX(), area.getCenterY() + 10,
                0.5);
    }
}
