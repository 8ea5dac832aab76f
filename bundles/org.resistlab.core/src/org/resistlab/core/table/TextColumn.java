package org.resistlab.core.table;

/**
 * Texts as in the file; null where missing. A column in which every cell is a number is a {@link NumberColumn}, unless
 * leading zeros say that its cells are names ("01005").
 *
 * @param name header of the column
 * @param values a text or null for each row
 */
public record TextColumn(String name, String[] values) implements Column {

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public boolean isMissing(int row) {
        return values[row] == null;
    }

    @Override
    public String text(int row) {
        return values[row];
    }
}
