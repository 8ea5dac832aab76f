package org.resistlab.report.chart.internal;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.resistlab.report.chart.ChartFonts;

/**
 * Draws a plot whose vertical axis is a list of rows: names at the left, columns of text at the right.
 *
 * @param nameHeader what stands above the names; may be empty
 * @param names the names of the rows; elided in the middle where they are too long
 * @param columns what stands at the right
 * @param marks what the rows stand for
 */
public record RowLayout(String nameHeader, List<String> names, List<RowColumn> columns, RowMarks marks) {
    private static final double NAME_SHARE = 0.36;
    private static final double NAME_GAP = 9;
    private static final double COLUMN_GAP = 16;
    private static final double HEADER = 20;
    private static final double AXIS = 48;
    private static final float SMALLEST_TEXT = 7;

    /**
     * Makes a layout of rows that stand for nothing.
     *
     * @param nameHeader what stands above the names; may be empty
     * @param names the names of the rows
     * @param columns what stands at the right
     */
    public RowLayout(String nameHeader, List<String> names, List<RowColumn> columns) {
        this(nameHeader, names, columns, RowMarks.NONE);
    }

    /**
     * Returns the height of a figure.
     *
     * @param rows how many rows
     * @param pitch pixels a row
     * @return pixels, margins included
     */
    public static int height(int rows, double pitch) {
        return (int) Math.ceil(2 * 10 + HEADER + rows * pitch + AXIS);
    }

    /**
     * Draws the plot and the texts around it.
     *
     * @param canvas where to
     * @param area the room for all of it
     * @param plot a plot with {@link FigurePlot#rows} as its vertical axis
     * @return places values in the plot
     */
    public Projection draw(Canvas canvas, Rectangle2D area, FigurePlot plot) {
        Font font = ChartFonts.regular(Canvas.TEXT);
        double limit = area.getWidth() * NAME_SHARE;
        double nameWidth = Canvas.width(nameHeader, ChartFonts.regular(Canvas.SMALL));
        for (String name : names) {
            nameWidth = Math.max(nameWidth, Math.min(limit, Canvas.width(name, font)));
        }
        double right = 0;
        for (RowColumn column : columns) {
            right += column.width() + COLUMN_GAP;
        }
        boolean header = !nameHeader.isEmpty() || columns.stream().anyMatch(c -> !c.header().isEmpty());
        double overhang = columns.isEmpty() ? 16 : right;
        Rectangle2D room = Frame.inset(area, nameWidth + NAME_GAP, header ? HEADER : 0, overhang, 0);
        drawMarks(canvas, area, plot.dataArea(canvas, room));
        Projection projection = plot.draw(canvas, room);
        drawNames(canvas, projection, limit);
        drawColumns(canvas, projection, area.getMaxX());
        return projection;
    }

    /** Tells where the rows are, and puts a band behind those that are selected. */
    private void drawMarks(Canvas canvas, Rectangle2D area, Rectangle2D data) {
        double pitch = data.getHeight() / Math.max(1, names.size());
        for (int row = 0; row < marks.ids().size(); row++) {
            Rectangle2D band = band(area, data, pitch, row);
            int number = row;
            canvas.mark(marks.kind(row), marks.ids(row), band, () -> marks.text().apply(number));
            if (isSelected(canvas, row)) {
                canvas.fill(band, canvas.theme().grid());
                canvas.outline(band, canvas.theme().text(), FigurePlot.stroke(1.5));
            }
        }
    }

    private static Rectangle2D band(Rectangle2D area, Rectangle2D data, double pitch, int row) {
        return new Rectangle2D.Double(area.getX() - 4, data.getY() + row * pitch + 0.5, area.getWidth() + 8,
                pitch - 1);
    }

    private boolean isSelected(Canvas canvas, int row) {
        return row < marks.ids().size() && canvas.highlight().contains(marks.kind(row), marks.ids().get(row));
    }

    /**
     * Draws the plot and the texts around it, and names a vertical line of the plot above it.
     *
     * @param canvas where to
     * @param area the room for all of it
     * @param plot a plot with {@link FigurePlot#rows} as its vertical axis
     * @param value where the line is; nothing is named where it is not finite
     * @param name the line's name
     */
    public void drawWithLine(Canvas canvas, Rectangle2D area, FigurePlot plot, double value, String name) {
        Projection projection = draw(canvas, area, plot);
        if (Double.isFinite(value)) {
            canvas.text(name, ChartFonts.regular(Canvas.SMALL), canvas.theme().muted(), projection.x(value),
                    projection.area().getY() - HEADER / 2 + 1, 0.5);
        }
    }

    private float textSize(Projection projection) {
        double pitch = projection.area().getHeight() / Math.max(1, names.size());
        return (float) Math.clamp(pitch * 0.85, SMALLEST_TEXT, Canvas.TEXT);
    }

    private void drawNames(Canvas canvas, Projection projection, double limit) {
        float size = textSize(projection);
        double x = projection.area().getX() - NAME_GAP;
        if (!nameHeader.isEmpty()) {
            canvas.text(nameHeader, ChartFonts.regular(Canvas.SMALL), canvas.theme().muted(), x,
                    projection.area().getY() - HEADER / 2, 1);
        }
        for (int i = 0; i < names.size(); i++) {
            Font font = isSelected(canvas, i) ? ChartFonts.bold(size) : ChartFonts.regular(size);
            canvas.text(Canvas.elide(names.get(i), font, limit), font, canvas.theme().text(), x, projection.y(i), 1);
        }
    }

    private void drawColumns(Canvas canvas, Projection projection, double rightBorder) {
        Font font = ChartFonts.regular(textSize(projection));
        double x = rightBorder;
        for (RowColumn column : columns.reversed()) {
            canvas.text(column.header(), ChartFonts.regular(Canvas.SMALL), canvas.theme().muted(), x,
                    projection.area().getY() - HEADER / 2, 1);
            for (int i = 0; i < column.values().size(); i++) {
                canvas.text(column.values().get(i), font, canvas.theme().text(), x, projection.y(i), 1);
            }
            x -= column.width() + COLUMN_GAP;
        }
    }
}
