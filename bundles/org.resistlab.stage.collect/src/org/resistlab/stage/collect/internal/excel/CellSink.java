package org.resistlab.stage.collect.internal.excel;

/** Takes the cells of a sheet that hold something, row by row and from left to right. */
interface CellSink {

    /** @param row 1-based row of the sheet */
    void startRow(int row);

    void number(int column, double value);

    /** A text as it was typed: it may be a number or mean "missing". */
    void text(int column, String text);

    /** A text that is one whatever it looks like: a date, a truth value. */
    void word(int column, String word);

    /** An error such as {@code #DIV/0!}. */
    void error(int column);

    void endRow();
}
