package org.resistlab.report.chart.internal;

import java.awt.geom.Rectangle2D;

import org.resistlab.core.figure.Drawing;
import org.resistlab.report.chart.Theme;

/** Arranges a plot and what belongs to it in a figure. */
public final class Frame {
    private static final double MARGIN = 10;
    private static final double SMALLEST = 60;
    private static final double LEGEND_SHARE = 0.46;
    private static final double LEGEND_GAP = 22;
    /** In less than this a plot beside its legend would be too small to read. */
    private static final double NARROW = 400;

    private Frame() {
    }

    /**
     * What a chart draws inside its margins.
     */
    @FunctionalInterface
    public interface Content {
        /**
         * Draws.
         *
         * @param canvas where to
         * @param area the figure without its margins
         */
        void draw(Canvas canvas, Rectangle2D area);
    }

    /**
     * Returns a drawing of the content with background and margins.
     *
     * @param theme the colours; those of the canvas follow the style that the graphics ask for
     * @param content the content, not called where there is no room at all
     * @return the drawing
     */
    public static Drawing drawing(Theme theme, Content content) {
        return (g, area) -> {
            Canvas canvas = Canvas.prepare(g, area, theme);
            Rectangle2D inner = inset(area, MARGIN, MARGIN, MARGIN, MARGIN);
            if (inner.getWidth() >= SMALLEST && inner.getHeight() >= SMALLEST) {
                StyleScope.paint(g, () -> content.draw(canvas, inner));
            }
        };
    }

    /**
     * Returns a drawing that says that there is nothing to show.
     *
     * @param theme the colours
     * @param reason why
     * @return the drawing
     */
    public static Drawing noData(Theme theme, String reason) {
        return drawing(theme, (canvas, area) -> canvas.noData(reason, area));
    }

    /**
     * Returns an area without its borders.
     *
     * @param area the area
     * @param left pixels
     * @param top pixels
     * @param right pixels
     * @param bottom pixels
     * @return what remains, not smaller than nothing
     */
    public static Rectangle2D inset(Rectangle2D area, double left, double top, double right, double bottom) {
        return new Rectangle2D.Double(area.getX() + left, area.getY() + top,
                Math.max(0, area.getWidth() - left - right), Math.max(0, area.getHeight() - top - bottom));
    }

    /**
     * Draws a plot with a square data area in the middle of the figure, with its legend at the right of it; above it
     * where there the plot becomes larger, so that no name has to be shortened.
     *
     * @param canvas where to
     * @param area the figure without its margins
     * @param plot the plot
     * @param legend the legend
     * @return places values in the plot
     */
    public static Projection squareWithLegend(Canvas canvas, Rectangle2D area, FigurePlot plot, Legend legend) {
        double legendHeight = legend.tableHeight() + 8;
        boolean flat = legendHeight <= area.getHeight() / 2;
        double share = area.getWidth() * LEGEND_SHARE - LEGEND_GAP;
        double legendWidth = legend.tableWidth(flat ? area.getWidth() : share);
        Rectangle2D left = plot.squared(canvas, inset(area, 0, 0, legendWidth + LEGEND_GAP, 0));
        Rectangle2D below = plot.squared(canvas, inset(area, 0, legendHeight, 0, 0));
        boolean above = flat
                && (area.getWidth() < NARROW || legendWidth > share && below.getWidth() > left.getWidth());
        double room = area.getWidth() - (above ? 0 : legendWidth + LEGEND_GAP);
        Rectangle2D square = above ? below : left;
        double shift = Math.floor((room - square.getWidth()) / 2);
        square = new Rectangle2D.Double(square.getX() + shift, square.getY(), square.getWidth(), square.getHeight());
        Projection projection = plot.draw(canvas, square);
        legend.drawTable(canvas, above ? area.getX() : square.getMaxX() + LEGEND_GAP,
                above ? area.getY() : projection.area().getY(), legendWidth);
        return projection;
    }
}
