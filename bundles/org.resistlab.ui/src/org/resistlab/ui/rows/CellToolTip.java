package org.resistlab.ui.rows;

import java.util.function.BiFunction;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The whole text of a cell that does not show it. */
final class CellToolTip extends DefaultToolTip {

    private static final int MARGIN = 6;

    private final Table table;
    private final BiFunction<TableItem, Integer, String> text;

    /** @param text of an item and the number of a column */
    CellToolTip(Table table, BiFunction<TableItem, Integer, String> text) {
        super(table, ToolTip.NO_RECREATE, false);
        this.table = table;
        this.text = text;
    }

    @Override
    protected Object getToolTipArea(Event event) {
        int column = column(event);
        return column < 0 ? null : item(event).getBounds(column);
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        int column = column(event);
        if (column < 0) {
            return false;
        }
        TableItem item = item(event);
        String whole = text.apply(item, column);
        setText(whole);
        return !whole.isEmpty() && (!whole.equals(item.getText(column)) || isCut(whole, item.getBounds(column).width));
    }

    private boolean isCut(String words, int width) {
        GC gc = new GC(table);
        try {
            return gc.textExtent(words).x + MARGIN > width;
        } finally {
            gc.dispose();
        }
    }

    private TableItem item(Event event) {
        return table.getItem(new Point(event.x, event.y));
    }

    private int column(Event event) {
        TableItem item = item(event);
        for (int k = 0; item != null && k < table.getColumnCount(); k++) {
            if (item.getBounds(k).contains(event.x, event.y)) {
                return k;
            }
        }
        return -1;
    }
}
