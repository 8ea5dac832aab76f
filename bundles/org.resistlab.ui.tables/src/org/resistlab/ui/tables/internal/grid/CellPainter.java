package org.resistlab.ui.tables.internal.grid;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
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
            paintMissing(grid.widths(), gc, bounds, selected ? colors.selectedText() : colors.lines(),
                    selected ? colors.selectedText() : colors.muted());
            return;
        }
        gc.setForeground(selected ? colors.selectedText()
                : background.equals(colors.background()) ? colors.text() : colors.textOn(background));
        boolean number = state.content().kind(column) == ColumnKind.NUMBER;
        TextWidths widths = grid.widths();
        String text = widths.shortened(gc, grid.text(row, column), bounds.width - 2 * MARGIN);
        int x = number ? bounds.x + bounds.width - MARGIN - widths.of(gc, text) : bounds.x + MARGIN;
        gc.drawString(text, x, bounds.y + (bounds.height - widths.height(gc)) / 2, true);
    }

    private static Color background(TableState state, GridColors colors, int column, double value,
            boolean selected) {
        if (selected) {
            return colors.selected();
        }
        ValueScale scale = Double.isNaN(value) ? null : state.scale(column);
        return scale == null ? colors.background() : colors.of(scale, value);
    }

    private static void paintMissing(TextWidths widths, GC gc, Rectangle bounds, Color lines, Color text) {
        Rectangle before = gc.getClipping();
        gc.setClipping(bounds.intersection(before));
        gc.setForeground(lines);
        for (int x = bounds.x - bounds.height; x < bounds.x + bounds.width; x += LINES) {
            gc.drawLine(x, bounds.y + bounds.height, x + bounds.height, bounds.y);
        }
        gc.setForeground(text);
        gc.drawString(MISSING, bounds.x + bounds.width - MARGIN - widths.of(gc, MISSING),
                bounds.y + (bounds.height - widths.height(gc)) / 2, true);
        gc.setClipping(before);
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        TableState state = grid.state();
        return 2 * MARGIN
                + grid.widths().of(gc, grid.text(state.row(cell.getRowIndex()), state.column(cell.getColumnIndex())));
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return gc.getFontMetrics().getHeight();
    }
}
