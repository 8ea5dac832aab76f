package org.resistlab.ui.tables.internal.grid;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;

/**
 * A data layer for very many columns, of which few have a width of their own. The usual one adds up the widths of all
 * columns before each that it draws as soon as one of them differs.
 */
final class WideDataLayer extends DataLayer {

    private static final int LEAST = 24;

    private final NavigableMap<Integer, Integer> own = new TreeMap<>();
    private int usual;

    WideDataLayer(IDataProvider provider, int columnWidth, int rowHeight) {
        super(provider, columnWidth, rowHeight);
        usual = columnWidth;
        setDefaultRowHeight(rowHeight);
    }

    /** Gives all columns the same width again. */
    void forgetWidths() {
        own.clear();
    }

    boolean hasOwnWidth(int position) {
        return own.containsKey(position);
    }

    @Override
    public int getWidth() {
        return getStartXOfColumnPosition(getColumnCount());
    }

    @Override
    public int getPreferredWidth() {
        return getWidth();
    }

    @Override
    public int getDefaultColumnWidth() {
        return usual;
    }

    @Override
    public int getColumnWidthByPosition(int position) {
        return own.getOrDefault(position, usual);
    }

    @Override
    public int getStartXOfColumnPosition(int position) {
        int start = position * usual;
        for (Map.Entry<Integer, Integer> entry : own.headMap(position).entrySet()) {
            start += entry.getValue() - usual;
        }
        return start;
    }

    @Override
    public int getColumnPositionByX(int x) {
        if (x < 0 || x >= getWidth()) {
            return -1;
        }
        int low = 0;
        int high = getColumnCount() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (getStartXOfColumnPosition(middle) <= x) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    @Override
    public void setColumnWidthByPosition(int position, int width) {
        setColumnWidthByPosition(position, width, true);
    }

    @Override
    public void setColumnWidthByPosition(int position, int width, boolean fireEvent) {
        own.put(position, Math.max(LEAST, width));
        if (fireEvent) {
            fireLayerEvent(new ColumnResizeEvent(this, position));
        }
    }
}
