package org.resistlab.ui.tables.internal.grid;

import java.util.function.IntSupplier;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/**
 * The cells of a layer, read when they are drawn.
 *
 * @param columns number of columns
 * @param rows number of rows
 * @param cells gives a cell by column and row position
 */
record GridData(IntSupplier columns, IntSupplier rows, Cells cells) implements IDataProvider {

    /** Gives the value of a cell. */
    interface Cells {

        Object at(int column, int row);
    }

    @Override
    public Object getDataValue(int column, int row) {
        return cells.at(column, row);
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("the data of a study are never changed");
    }

    @Override
    public int getColumnCount() {
        return columns.getAsInt();
    }

    @Override
    public int getRowCount() {
        return rows.getAsInt();
    }
}
