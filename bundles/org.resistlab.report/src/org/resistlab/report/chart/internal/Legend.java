package org.resistlab.report.chart.internal;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.resistlab.report.chart.ChartFonts;
import org.resistlab.report.chart.Theme;

/** Names the marks of a figure: as a table beside it or in lines above it. */
public final class Legend {
    private static final double ROW = 20;
    private static final double KEY_GAP = 7;
    private static final double COLUMN_GAP = 14;
    private static final double ENTRY_GAP = 18;
    private static final double SMALLEST_LABEL = 60;

    private final String labelHeader;
    private final String valueHeader;
    private final List<LegendEntry> entries;

    /**
     * Makes a legend.
     *
     * @param labelHeader what stands above the names; may be empty
     * @param valueHeader what stands above the values; may be empty
     * @param entries the lines
     */
    public Legend(String labelHeader, String valueHeader, List<LegendEntry> entries) {
        this.labelHeader = labelHeader;
        this.valueHeader = valueHeader;
        this.entries = List.copyOf(entries);
    }

    /**
     * Makes a legend without headers.
     *
     * @param entries the lines
     */
    public Legend(List<LegendEntry> entries) {
        this("", "", entries);
    }

    private boolean hasHeader() {
        return !labelHeader.isEmpty() || !valueHeader.isEmpty();
    }

    private double valueWidth() {
        Font font = ChartFonts.regular(Canvas.TEXT);
        double widest = Canvas.width(valueHeader, ChartFonts.regular(Canvas.SMALL));
        for (LegendEntry entry : entries) {
            widest = Math.max(widest, Canvas.width(entry.value(), font));
        }
        return widest == 0 ? 0 : widest + COLUMN_GAP;
    }

    private double labelWidth() {
        Font font = ChartFonts.regular(Canvas.TEXT);
        double widest = Canvas.width(labelHeader, ChartFonts.regular(Canvas.SMALL));
        for (LegendEntry entry : entries) {
            widest = Math.max(widest, Canvas.width(entry.label(), font));
        }
        return widest;
    }

    /**
     * Returns the width of the table.
     *
     * @param limit the most it may take; long names are elided to keep within it
     * @return the width in pixels
     */
    public double tableWidth(double limit) {
        double fixed = LegendKey.WIDTH + KEY_GAP + valueWidth();
        return fixed + Math.min(labelWidth(), Math.max(SMALLEST_LABEL, limit - fixed));
    }

    /**
     * Returns the height of the table.
     *
     * @return the height in pixels
     */
    public double tableHeight() {
        return ROW * (entries.size() + (hasHeader() ? 1 : 0));
    }

    /**
     * Draws the legend as a table.
     *
     * @param canvas where to
     * @param x its left border
     * @param y its upper border
     * @param width what {@link #tableWidth} returned
     */
    public void drawTable(Canvas canvas, double x, double y, double width) {
        Theme theme = canvas.theme();
        Font font = ChartFonts.regular(Canvas.TEXT);
        Font small = ChartFonts.regular(Canvas.SMALL);
        double labelX = x + LegendKey.WIDTH + KEY_GAP;
        double limit = width - LegendKey.WIDTH - KEY_GAP - valueWidth();
        double middle = y + ROW / 2;
        if (hasHeader()) {
            canvas.text(labelHeader, small, theme.muted(), labelX, middle, 0);
            canvas.text(valueHeader, small, theme.muted(), x + width, middle, 1);
            middle += ROW;
        }
        for (LegendEntry entry : entries) {
            entry.key().draw(canvas, x, middle);
            canvas.text(Canvas.elide(entry.label(), font, limit), font, theme.text(), labelX, middle, 0);
            canvas.text(entry.value(), font, theme.text(), x + width, middle, 1);
            middle += ROW;
        }
    }

    /**
     * Draws the legend in lines at the top of an area.
     *
     * @param canvas where to
     * @param area the figure
     * @return what remains of the area below the legend
     */
    public Rectangle2D drawAbove(Canvas canvas, Rectangle2D area) {
        if (entries.isEmpty()) {
            return area;
        }
        Font font = ChartFonts.regular(Canvas.TEXT);
        double x = area.getX();
        double y = area.getY() + ROW / 2;
        for (LegendEntry entry : entries) {
            String label = entry.value().isEmpty() ? entry.label() : entry.label() + "  " + entry.value();
            String shown = Canvas.elide(label, font, area.getWidth() - LegendKey.WIDTH - KEY_GAP);
            double width = LegendKey.WIDTH + KEY_GAP + Canvas.width(shown, font);
            if (x > area.getX() && x + width > area.getMaxX()) {
                x = area.getX();
                y += ROW;
            }
            entry.key().draw(canvas, x, y);
            canvas.text(shown, font, canvas.theme().text(), x + LegendKey.WIDTH + KEY_GAP, y, 0);
            x += width + ENTRY_GAP;
        }
        double used = y + ROW / 2 + 6 - area.getY();
        return new Rectangle2D.Double(area.getX(), area.getY() + used, area.getWidth(), area.getHeight() - used);
    }
}
