package org.resistlab.stage.collect.internal.excel;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** An open workbook, of either file format. */
interface Workbook extends Closeable {

    List<String> sheets();

    /**
     * Gives all cells of a sheet, formulas as their last result.
     *
     * @param sheet 0-based number
     */
    void read(int sheet, CellSink sink) throws IOException;
}
