package org.resistlab.ui.tables.internal.grid;

/**
 * A cell of a header.
 *
 * @param text the name, or the filter
 * @param direction 1 where rows are sorted by it from small to large, −1 from large to small, else 0
 * @param number whether its column holds numbers, which stand to the right
 * @param filter whether it is where filters are written
 * @param hint whether the text only says what could be written
 */
record HeaderCell(String text, int direction, boolean number, boolean filter, boolean hint) {

    /** A name. */
    static HeaderCell name(String text) {
        return new HeaderCell(text, 0, false, false, false);
    }

    @Override
    public String toString() {
        return text;
    }
}
