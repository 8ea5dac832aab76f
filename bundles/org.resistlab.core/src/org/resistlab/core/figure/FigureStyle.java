package org.resistlab.core.figure;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Objects;

/**
 * How an exported figure shall look beside its theme: what a journal asks for. It travels with the graphics; a drawing
 * asks {@link #of} while it paints, and without one draws as it was designed.
 *
 * @param family name of a font family; empty for the figure's own. Where it is not installed, the figure's own is used
 * @param textSize size of tick labels and legends in points (1/72 inch), where a pixel of the drawing is 0.75 points
 * @param lineWidth by how much lines are thicker than designed; 1 as designed
 * @param colors of series
 */
public record FigureStyle(String family, double textSize, double lineWidth, FigureColors colors) {

    /** The size of tick labels and legends as designed, in points. */
    public static final double TEXT_SIZE = 9;

    /** As designed. */
    public static final FigureStyle OWN = new FigureStyle("", TEXT_SIZE, 1, FigureColors.OWN);

    private static final RenderingHints.Key KEY = new Hint(FigureStyle.class);

    public FigureStyle {
        Objects.requireNonNull(family);
        Objects.requireNonNull(colors);
        if (!(textSize >= 1 && textSize <= 100) || !(lineWidth > 0 && lineWidth <= 100)) {
            throw new IllegalArgumentException(
                    "text of " + textSize + " points, lines " + lineWidth + " times as thick");
        }
    }

    /** The style of what is drawn there. */
    public static FigureStyle of(Graphics2D graphics) {
        return graphics.getRenderingHint(KEY) instanceof FigureStyle style ? style : OWN;
    }

    /** Makes this the style of what is drawn there from now on. */
    public void on(Graphics2D graphics) {
        graphics.setRenderingHint(KEY, this);
    }

    /** The drawing in this style, for code that knows drawings only. */
    public Drawing applied(Drawing drawing) {
        return (graphics, area) -> {
            on(graphics);
            drawing.draw(graphics, area);
        };
    }

    /** By how much text is bigger than designed. */
    public double textScale() {
        return textSize / TEXT_SIZE;
    }
}
