package org.resistlab.report.chart.internal;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;

/**
 * Java's drawing calls reduced to the four of a {@link VectorSink}: shapes brought to page coordinates, what lies
 * outside the clip left out, and the clip itself only passed on where it cuts something. Gradients and textures are
 * painted as pictures; exclusive-or drawing and copying of areas do not exist on paper.
 */
final class VectorGraphics extends Graphics2D {
    private static final FontRenderContext FONT_CONTEXT = new FontRenderContext(null, true, true);
    private static final double PICTURE_SCALE = 2;

    private final VectorSink sink;
    private final AffineTransform transform;
    private final RenderingHints hints;
    private Shape clip;
    private Paint paint = Color.BLACK;
    private Color background = Color.WHITE;
    private Composite composite = AlphaComposite.SrcOver;
    private Stroke stroke = new BasicStroke(1);
    private Font font;

    VectorGraphics(VectorSink sink, double width, double height) {
        this.sink = sink;
        transform = new AffineTransform();
        hints = Canvas.hints();
        clip = new Rectangle2D.Double(0, 0, width, height);
        font = FontFiles.regular().deriveFont(12f);
    }

    private VectorGraphics(VectorGraphics other) {
        sink = other.sink;
        transform = new AffineTransform(other.transform);
        hints = (RenderingHints) other.hints.clone();
        clip = other.clip;
        paint = other.paint;
        background = other.background;
        composite = other.composite;
        stroke = other.stroke;
        font = other.font;
    }

    @Override
    public Graphics create() {
        return new VectorGraphics(this);
    }

    @Override
    public void dispose() {
        // holds nothing
    }

    @Override
    public void draw(Shape shape) {
        if (uniformScale() && stroke instanceof BasicStroke line) {
            Shape placed = Shapes.place(shape, transform);
            BasicStroke scaled = Shapes.scale(line, Math.sqrt(Math.abs(transform.getDeterminant())));
            double margin = scaled.getLineWidth() * Math.max(1, scaled.getMiterLimit() / 2);
            Color color = color();
            if (color != null && visible(placed, margin)) {
                sink.stroke(placed, scaled, color, cutting(placed, margin));
            }
        } else {
            fill(stroke.createStrokedShape(shape));
        }
    }

    @Override
    public void fill(Shape shape) {
        Shape placed = Shapes.place(shape, transform);
        if (!visible(placed, 0)) {
            return;
        }
        Color color = color();
        if (color == null) {
            fillAsPicture(placed);
        } else if (color.getAlpha() > 0) {
            sink.fill(placed, color, cutting(placed, 0));
        }
    }

    private void fillAsPicture(Shape placed) {
        Rectangle bounds = placed.getBounds();
        bounds.grow(1, 1);
        BufferedImage image = new BufferedImage((int) (bounds.width * PICTURE_SCALE),
                (int) (bounds.height * PICTURE_SCALE), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHints(hints);
        g.scale(PICTURE_SCALE, PICTURE_SCALE);
        g.translate(-bounds.x, -bounds.y);
        g.clip(placed);
        g.transform(transform);
        g.setComposite(composite);
        g.setPaint(paint);
        try {
            g.fill(transform.createInverse().createTransformedShape(bounds));
        } catch (NoninvertibleTransformException e) {
            return;
        } finally {
            g.dispose();
        }
        AffineTransform place = AffineTransform.getTranslateInstance(bounds.x, bounds.y);
        place.scale(1 / PICTURE_SCALE, 1 / PICTURE_SCALE);
        sink.image(image, place, cutting(placed, 1));
    }

    /** The colour with the transparency of the composite, or null where the paint is no colour. */
    private Color color() {
        if (!(paint instanceof Color color)) {
            return null;
        }
        if (composite instanceof AlphaComposite alpha && alpha.getAlpha() < 1) {
            int opacity = Math.round(color.getAlpha() * alpha.getAlpha());
            return new Color(color.getRed(), color.getGreen(), color.getBlue(), opacity);
        }
        return color;
    }

    private boolean uniformScale() {
        double a = Math.hypot(transform.getScaleX(), transform.getShearY());
        double b = Math.hypot(transform.getShearX(), transform.getScaleY());
        return Math.abs(a - b) <= 1e-9 * Math.max(a, b);
    }

    private boolean visible(Shape placed, double margin) {
        Rectangle2D bounds = grown(placed.getBounds2D(), margin + 1e-6);
        return clip == null || clip.intersects(bounds);
    }

    private Shape cutting(Shape placed, double margin) {
        Rectangle2D bounds = grown(placed.getBounds2D(), margin - 1e-6);
        return clip == null || clip.contains(bounds) ? null : clip;
    }

    private static Rectangle2D grown(Rectangle2D bounds, double margin) {
        return new Rectangle2D.Double(bounds.getX() - margin, bounds.getY() - margin, bounds.getWidth() + 2 * margin,
                bounds.getHeight() + 2 * margin);
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (text.isBlank()) {
            return;
        }
        double width = font.getStringBounds(text, FONT_CONTEXT).getWidth();
        AffineTransform place = new AffineTransform(transform);
        place.translate(snap(x), snap(y));
        Shape box = place.createTransformedShape(
                new Rectangle2D.Double(0, -font.getSize2D(), width, 1.3 * font.getSize2D()));
        Color color = color();
        if (color == null) {
            fill(font.createGlyphVector(FONT_CONTEXT, text).getOutline(x, y));
        } else if (visible(box, 0)) {
            sink.text(text, font, width, place, color, cutting(box, 0));
        }
    }

    /**
     * Puts text on a grid of a quarter of a pixel: font metrics differ in their last digits between platforms, the
     * bytes of a figure must not. The offset keeps the usual multiples of a fortieth away from the grid's borders.
     */
    private static double snap(double position) {
        return Math.floor(position * 4 + 0.55) / 4;
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        new TextLayout(text, FONT_CONTEXT).draw(this, x, y);
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        fill(glyphs.getOutline(x, y));
    }

    @Override
    public boolean drawImage(Image image, AffineTransform place, ImageObserver observer) {
        int width = image.getWidth(observer);
        int height = image.getHeight(observer);
        if (width <= 0 || height <= 0) {
            return false;
        }
        AffineTransform total = new AffineTransform(transform);
        total.concatenate(place);
        Shape box = total.createTransformedShape(new Rectangle(width, height));
        if (visible(box, 0)) {
            BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            Graphics2D g = copy.createGraphics();
            g.drawImage(image, 0, 0, observer);
            g.dispose();
            sink.image(copy, total, cutting(box, 0));
        }
        return true;
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
        drawImage(operation == null ? image : operation.filter(image, null), x, y, null);
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform place) {
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = copy.createGraphics();
        g.drawRenderedImage(image, new AffineTransform());
        g.dispose();
        drawImage(copy, place, null);
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform place) {
        drawRenderedImage(image.createDefaultRendering(), place);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        return drawImage(image, AffineTransform.getTranslateInstance(x, y), observer);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale((double) width / image.getWidth(observer), (double) height / image.getHeight(observer));
        return drawImage(image, place, observer);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color fill, ImageObserver observer) {
        return drawImage(image, x, y, observer);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, Color fill, ImageObserver observer) {
        return drawImage(image, x, y, width, height, observer);
    }

    @Override
    public boolean drawImage(Image image, int dx1, int dy1, int dx2, int dy2, int sx1, int sy1, int sx2, int sy2,
            ImageObserver observer) {
        BufferedImage part = new BufferedImage(Math.abs(sx2 - sx1), Math.abs(sy2 - sy1), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = part.createGraphics();
        g.drawImage(image, -Math.min(sx1, sx2), -Math.min(sy1, sy2), observer);
        g.dispose();
        return drawImage(part, dx1, dy1, dx2 - dx1, dy2 - dy1, observer);
    }

    @Override
    public boolean drawImage(Image image, int dx1, int dy1, int dx2, int dy2, int sx1, int sy1, int sx2, int sy2,
            Color fill, ImageObserver observer) {
        return drawImage(image, dx1, dy1, dx2, dy2, sx1, sy1, sx2, sy2, observer);
    }

    @Override
    public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        return Shapes.place(onStroke ? stroke.createStrokedShape(shape) : shape, transform).intersects(area);
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
        try {
            return g.getDeviceConfiguration();
        } finally {
            g.dispose();
        }
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return FONT_CONTEXT;
    }

    @Override
    public FontMetrics getFontMetrics(Font of) {
        return Canvas.metrics(of);
    }

    @Override
    public void setClip(Shape shape) {
        clip = shape == null ? null : Shapes.place(shape, transform);
    }

    @Override
    public void clip(Shape shape) {
        Shape placed = Shapes.place(shape, transform);
        if (clip == null) {
            clip = placed;
        } else if (clip instanceof Rectangle2D a && placed instanceof Rectangle2D b) {
            clip = intersection(a, b);
        } else {
            Area area = new Area(clip);
            area.intersect(new Area(placed));
            clip = area;
        }
    }

    private static Rectangle2D intersection(Rectangle2D a, Rectangle2D b) {
        Rectangle2D both = a.createIntersection(b);
        return both.getWidth() < 0 || both.getHeight() < 0 ? new Rectangle2D.Double() : both;
    }

    @Override
    public Shape getClip() {
        if (clip == null) {
            return null;
        }
        try {
            return Shapes.place(clip, transform.createInverse());
        } catch (NoninvertibleTransformException e) {
            return new Rectangle2D.Double();
        }
    }

    @Override
    public Rectangle getClipBounds() {
        Shape shape = getClip();
        return shape == null ? null : shape.getBounds();
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        clip(new Rectangle(x, y, width, height));
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        setClip(new Rectangle(x, y, width, height));
    }

    @Override
    public void setXORMode(Color color) {
        throw new UnsupportedOperationException("exclusive-or drawing has no form on paper");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw new UnsupportedOperationException("copying an area has no form on paper");
    }

    @Override
    public void setPaintMode() {
        composite = AlphaComposite.SrcOver;
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle(x, y, width, height));
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        Paint before = paint;
        paint = background;
        fillRect(x, y, width, height);
        paint = before;
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        draw(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        fill(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        draw(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        fill(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int extent) {
        draw(new Arc2D.Double(x, y, width, height, start, extent, Arc2D.OPEN));
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int extent) {
        fill(new Arc2D.Double(x, y, width, height, start, extent, Arc2D.PIE));
    }

    @Override
    public void drawPolyline(int[] x, int[] y, int count) {
        draw(path(x, y, count));
    }

    @Override
    public void drawPolygon(int[] x, int[] y, int count) {
        Path2D path = path(x, y, count);
        path.closePath();
        draw(path);
    }

    @Override
    public void fillPolygon(int[] x, int[] y, int count) {
        fill(path(x, y, count));
    }

    private static Path2D path(int[] x, int[] y, int count) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        path.moveTo(x[0], y[0]);
        for (int i = 1; i < count; i++) {
            path.lineTo(x[i], y[i]);
        }
        return path;
    }

    @Override
    public void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void rotate(double angle, double x, double y) {
        transform.rotate(angle, x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        transform.shear(x, y);
    }

    @Override
    public void transform(AffineTransform further) {
        transform.concatenate(further);
    }

    @Override
    public void setTransform(AffineTransform to) {
        transform.setTransform(to);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public Paint getPaint() {
        return paint;
    }

    @Override
    public void setPaint(Paint to) {
        if (to != null) {
            paint = to;
        }
    }

    @Override
    public Color getColor() {
        return paint instanceof Color color ? color : Color.BLACK;
    }

    @Override
    public void setColor(Color to) {
        setPaint(to);
    }

    @Override
    public Composite getComposite() {
        return composite;
    }

    @Override
    public void setComposite(Composite to) {
        composite = to;
    }

    @Override
    public Color getBackground() {
        return background;
    }

    @Override
    public void setBackground(Color to) {
        background = to;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setStroke(Stroke to) {
        stroke = to;
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public void setFont(Font to) {
        if (to != null) {
            font = to;
        }
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        hints.put(key, value);
    }

    @Override
    public void setRenderingHints(Map<?, ?> to) {
        hints.clear();
        hints.putAll(to);
    }

    @Override
    public void addRenderingHints(Map<?, ?> more) {
        hints.putAll(more);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return (RenderingHints) hints.clone();
    }
}
