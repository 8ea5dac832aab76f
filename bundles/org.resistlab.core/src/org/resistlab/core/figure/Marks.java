package org.resistlab.core.figure;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How a drawing tells where its parts are while it paints, so that a window can answer the mouse. The listener travels
 * with the graphics as a rendering hint: on paper there is none, and then nothing is told and nothing changes.
 *
 * <pre>
 * graphics.fill(dot);
 * Marks.sample(graphics, "04006", dot, () -&gt; "Sample 04006\nscore 0.83");
 * </pre>
 */
public final class Marks {

    private static final RenderingHints.Key LISTENER = new Hint(Consumer.class);

    private Marks() {
    }

    /**
     * Lets marks be told to a listener from now on.
     *
     * @param listener called by the thread that draws, once for each mark, those on top last
     */
    public static void listen(Graphics2D graphics, Consumer<Mark> listener) {
        graphics.setRenderingHint(LISTENER, listener);
    }

    /** Whether anybody wants to know: work that is for marks alone can be spared otherwise. */
    public static boolean wanted(Graphics2D graphics) {
        return graphics.getRenderingHint(LISTENER) != null;
    }

    /** Tells where a sample is. */
    public static void sample(Graphics2D graphics, String id, Shape shape, Supplier<String> text) {
        add(graphics, MarkKind.SAMPLE, List.of(id), shape, text);
    }

    /**
     * Tells where something is.
     *
     * @param ids of what it stands for
     * @param shape in the coordinates of the drawing; a part outside the clip is left out
     * @param text called only where somebody listens
     */
    @SuppressWarnings("unchecked")
    public static void add(Graphics2D graphics, MarkKind kind, Collection<String> ids, Shape shape,
            Supplier<String> text) {
        Consumer<Mark> listener = (Consumer<Mark>) graphics.getRenderingHint(LISTENER);
        if (listener == null) {
            return;
        }
        Rectangle clip = graphics.getClipBounds();
        if (clip != null) {
            clip.grow(1, 1);
        }
        if (clip == null || clip.intersects(atLeastAPoint(shape))) {
            Shape placed = graphics.getTransform().createTransformedShape(shape);
            listener.accept(new Mark(kind, List.copyOf(ids), text.get(), placed));
        }
    }

    /** A line has no area, and intersects nothing. */
    private static Rectangle atLeastAPoint(Shape shape) {
        Rectangle bounds = shape.getBounds();
        bounds.setSize(Math.max(1, bounds.width), Math.max(1, bounds.height));
        return bounds;
    }
}
