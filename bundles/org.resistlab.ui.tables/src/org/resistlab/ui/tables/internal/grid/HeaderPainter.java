package org.resistlab.ui.tables.internal.grid;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws names of columns and samples, with the direction and rank of what the rows are sorted by, and filters. */
final class HeaderPainter extends AbstractCellPainter {

    private static final int ARROW = 4;

    private final SampleGrid grid;

    HeaderPainter(SampleGrid grid) {
        this.grid = grid;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        GridColors colors = grid.colors();
        HeaderCell header = (HeaderCell) cell.getDataValue();
        boolean selected = cell.getDisplayMode() == DisplayMode.SELECT;
        gc.setBackground(header.filter() ? colors.background() : colors.header());
        gc.fillRectangle(bounds);
        int room = bounds.width - 2 * CellPainter.MARGIN;
        if (header.direction() != 0) {
            room -= 2 * ARROW + CellPainter.MARGIN;
            gc.setBackground(colors.text());
            paintArrow(gc, bounds.x + bounds.width - CellPainter.MARGIN - ARROW, bounds.y + bounds.height / 2,
                    header.direction());
        }
        if (selected && !header.filter()) {
            gc.setBackground(colors.selected());
            gc.fillRectangle(bounds.x, bounds.y + bounds.height - 3, bounds.width, 3);
        }
        gc.setForeground(header.hint() ? colors.muted() : colors.text());
        TextWidths widths = grid.widths();
        String text = widths.shortened(gc, header.text(), room);
        int x = header.number() ? bounds.x + CellPainter.MARGIN + Math.max(0, room - widths.of(gc, text))
                : bounds.x + CellPainter.MARGIN;
        gc.drawString(text, x, bounds.y + (bounds.height - widths.height(gc)) / 2, true);
    }

    private static void paintArrow(GC gc, int x, int y, int direction) {
        int tip = direction > 0 ? y - ARROW / 2 - 1 : y + ARROW / 2 + 1;
        int base = direction > 0 ? y + ARROW / 2 + 1 : y - ARROW / 2 - 1;
        gc.fillPolygon(new int[] {x - ARROW, base, x + ARROW, base, x, tip});
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return grid.widths().of(gc, ((HeaderCell) cell.getDataValue()).text()) + 2 * CellPainter.MARGIN;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return gc.getFontMetrics().getHeight();
    }
}
