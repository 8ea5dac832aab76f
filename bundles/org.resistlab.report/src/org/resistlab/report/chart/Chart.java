package org.resistlab.report.chart;

import java.awt.geom.Rectangle2D;
import java.util.Objects;

import org.resistlab.core.figure.Drawing;
import org.resistlab.core.figure.FigureData;
import org.resistlab.report.chart.internal.Canvas;

/**
 * A figure: how to draw it, the numbers it shows, and the size it is designed for.
 *
 * @param drawing paints the figure
 * @param data every number the figure shows, in full precision
 * @param theme the colours it is drawn in
 * @param width the width in pixels at which text is set in its designed size
 * @param height the height in pixels that suits the content at that width
 */
public record Chart(Drawing drawing, FigureData data, Theme theme, int width, int height) {
    /** The width of every figure: what fits a column of the report. */
    public static final int WIDTH = 640;

    /** Checks the parts. */
    public Chart {
        Objects.requireNonNull(drawing);
        Objects.requireNonNull(data);
        Objects.requireNonNull(theme);
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a chart needs a size, not " + width + " x " + height);
        }
    }

    /**
     * Returns this figure with a title above it, for where no caption stands beside it.
     *
     * @param title one line; elided where it is too long
     * @return a chart as much taller as the title needs
     */
    public Chart titled(String title) {
        int band = 30;
        Drawing titled = (g, area) -> {
            Canvas canvas = Canvas.prepare(g, area, theme);
            canvas.title(title, area);
            drawing.draw(g, new Rectangle2D.Double(area.getX(), area.getY() + band, area.getWidth(),
                    area.getHeight() - band));
        };
        return new Chart(titled, data, theme, width, height + band);
    }
}
