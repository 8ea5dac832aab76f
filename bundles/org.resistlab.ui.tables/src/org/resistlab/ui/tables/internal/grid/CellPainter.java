package org.resistlab.ui.tables.internal.grid;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.resistlab.ui.tables.model.ColumnKind;
import org.resistlab.ui.tables.model.TableState;
import org.resistlab.ui.tables.model.ValueScale;

/**
 * Draws a cell: numbers to the right, texts to the left, and a missing cell as a dash on slanted lines, so that it is
 * not known by its colour alone.
 */
final class CellPainter extends AbstractCellPainter {

    static final int MARGIN = 6;

    private static final String MISSING = "–";
    private static final int LINES = 7;

    private final SampleGrid grid;

    CellPainter(SampleGrid grid) {
        this.grid = grid;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        TableState state = grid.state();
        int row = state.row(cell.getRowIndex());
        int column = state.column(cell.getColumnIndex());
        GridColors colors = grid.colors();
        boolean selected = cell.getDisplayMode() == DisplayMode.SELECT;
        double value = state.content().value(row, column);
        Color background = background(state, colors, column, value, selected);
        gc.setBackground(background);
        gc.fillRectangle(bounds);
        if (Double.isNaN(value)) {
            paintMissing(gc, bounds, selected ? colors.selectedText() : colors.lines(),
                    selected ? colors.selectedText() : colors.muted());
            return;
        }
        gc.setForeground(selected ? colors.selectedText()
                : background.equals(colors.background()) ? colors.text() : colors.textOn(background));
        boolean number = state.content().kind(column) == ColumnKind.NUMBER;
        String text = shortened(gc, grid.text(row, column), bounds.width - 2 * MARGIN);
        Point size = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
        int x = number ? bounds.x + bounds.width - MARGIN - size.x : bounds.x + MARGIN;
        gc.drawText(text, x, bounds.y + (bounds.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
    }

    private static Color background(TableState state, GridColors colors, int column, double value,
            boolean selected) {
        if (selected) {
            return colors.selected();
        }
        ValueScale scale = Double.isNaN(value) ? null : state.scale(column);
        return scale == null ? colors.background() : colors.of(scale, value);
    }

    private static void paintMissing(GC gc, Rectangle bounds, Color lines, Color text) {
        Rectangle before = gc.getClipping();
        gc.setClipping(bounds.intersection(before));
        gc.setForeground(lines);
        for (int x = bounds.x - bounds.height; x < bounds.x + bounds.width; x += LINES) {
            gc.drawLine(x, bounds.y + bounds.height, x + bounds.height, bounds.y);
        }
        gc.setForeground(text);
        Point size = gc.textExtent(MISSING, SWT.DRAW_TRANSPARENT);
        gc.drawText(MISSING, bounds.x + bounds.width - MARGIN - size.x, bounds.y + (bounds.height - size.y) / 2,
                SWT.DRAW_TRANSPARENT);
        gc.setClipping(before);
    }

    /** A text as far as there is room for it. */
    static String shortened(GC gc, String text, int room) {
        if (text.isEmpty() || gc.textExtent(text, SWT.DRAW_TRANSPARENT).x <= room) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(text.substring(0, middle) + "…", SWT.DRAW_TRANSPARENT).x <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, low) + "…";
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        TableState state = grid.state();
        return 2 * MARGIN
                + gc.textExtent(grid.text(state.row(cell.getRowIndex()), state.column(cell.getColumnIndex()))).x;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return gc.getFontMetrics().getHeight();
    }
}
