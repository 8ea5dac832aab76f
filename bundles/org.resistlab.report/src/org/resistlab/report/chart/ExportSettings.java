package org.resistlab.report.chart;

import java.util.Objects;

import org.resistlab.core.figure.Drawing;
import org.resistlab.core.figure.FigureStyle;
import org.resistlab.core.figure.RenderedFigure;

/**
 * How a figure shall be exported.
 *
 * @param widthMm width in millimetres: journals have columns of 85, 114 and 174
 * @param heightMm height in millimetres; 0 for one that suits the figure in that width
 * @param dpi pixels an inch, for PNG
 * @param style text, lines and colours
 * @param dark whether in dark colours
 */
public record ExportSettings(double widthMm, double heightMm, int dpi, FigureStyle style, boolean dark) {
    private static final double PIXELS_A_MM = 96 / 25.4;
    private static final double LEAST_SHARE = 0.9;
    /** A plot in a narrow column has its legend below it. */
    private static final double PLOT_SHARE = 1.15;
    private static final int TALLEST_PLOT = 400;

    /** Checks the sizes. */
    public ExportSettings {
        Objects.requireNonNull(style);
        if (!(widthMm >= 20 && widthMm <= 2000) || !(heightMm >= 0 && heightMm <= 2000) || dpi < 30 || dpi > 2400) {
            throw new IllegalArgumentException(
                    "a figure of " + widthMm + " × " + heightMm + " mm with " + dpi + " pixels an inch");
        }
    }

    /**
     * Returns the width to draw in.
     *
     * @return pixels of the drawing, of which there are 96 an inch
     */
    public int width() {
        return (int) Math.round(widthMm * PIXELS_A_MM);
    }

    /**
     * Returns the height to draw in. A figure in less than its designed width keeps most of its height, since its rows
     * and legends need it; smaller text needs less.
     *
     * @param figure the figure
     * @return pixels of the drawing
     */
    public int height(RenderedFigure figure) {
        if (heightMm > 0) {
            return Math.max(40, (int) Math.round(heightMm * PIXELS_A_MM));
        }
        double least = figure.height() <= TALLEST_PLOT && width() < 0.7 * figure.width() ? PLOT_SHARE : LEAST_SHARE;
        double share = Math.max((double) width() / figure.width(), Math.min(1, style.textScale()) * least);
        return (int) Math.round(figure.height() * share);
    }

    /**
     * Returns the drawing in the style and colours.
     *
     * @param figure the figure
     * @return what to draw
     */
    public Drawing drawing(RenderedFigure figure) {
        return style.applied(dark ? figure.darkDrawing() : figure.drawing());
    }
}
