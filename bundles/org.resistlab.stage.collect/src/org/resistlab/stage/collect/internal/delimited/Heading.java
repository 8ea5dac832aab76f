package org.resistlab.stage.collect.internal.delimited;

import java.util.List;

/**
 * What stands above the rows of a table.
 *
 * @param header cells of the header
 * @param line where it is; 0 where there is none
 * @param width number of cells of each row
 */
record Heading(List<String> header, int line, int width) {

    /**
     * The width of all rows, by the first one. It may be one longer than the header (R's row names) or one shorter than
     * a header that ends in a separator.
     */
    static int width(Dialect dialect, List<String> header, int cells) {
        int names = header.size();
        boolean named = names == cells || names == cells - 1 || names == cells + 1 && header.getLast().isBlank();
        return named || !dialect.header() ? cells : names;
    }
}
