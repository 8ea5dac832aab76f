package org.resistlab.report.chart.internal;

import java.awt.Graphics2D;

import org.resistlab.core.figure.FigureStyle;

/** The style of the figure that this thread paints, for what has no graphics at hand: fonts and their widths. */
public final class StyleScope {
    private static final ScopedValue<FigureStyle> STYLE = ScopedValue.newInstance();

    private StyleScope() {
    }

    /**
     * Returns the style in force.
     *
     * @return as designed, where nothing else was asked for
     */
    public static FigureStyle current() {
        return STYLE.orElse(FigureStyle.OWN);
    }

    /**
     * Paints in the style that the graphics carry.
     *
     * @param g the graphics
     * @param painting what to do
     */
    static void paint(Graphics2D g, Runnable painting) {
        FigureStyle style = FigureStyle.of(g);
        if (style.equals(FigureStyle.OWN)) {
            painting.run();
        } else {
            ScopedValue.where(STYLE, style).run(painting);
        }
    }
}
