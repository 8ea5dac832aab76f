package org.resistlab.ui.tables.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What the rows of a table are ordered by.
 *
 * @param by kind of what
 * @param index column or attribute; 0 for the name
 * @param ascending from small to large; missing values are last either way
 */
public record SortKey(By by, int index, boolean ascending) {

    /** What rows can be ordered by. */
    public enum By {
        /** The sample's id. */
        NAME,
        /** A column of the table. */
        COLUMN,
        /** An attribute of the sample. */
        ATTRIBUTE
    }

    /** Ascending by a column. */
    public static SortKey column(int column) {
        return new SortKey(By.COLUMN, column, true);
    }

    /** Ascending by an attribute of the samples. */
    public static SortKey attribute(int attribute) {
        return new SortKey(By.ATTRIBUTE, attribute, true);
    }

    /** Ascending by the samples' ids. */
    public static SortKey name() {
        return new SortKey(By.NAME, 0, true);
    }

    /** The other direction. */
    public SortKey reversed() {
        return new SortKey(by, index, !ascending);
    }

    /** Whether it is the same thing in any direction. */
    boolean same(SortKey other) {
        return by == other.by && index == other.index;
    }

    /** A number for each row by which to order: that of the cell, or the place of its text among the texts in order. */
    double[] values(TableContent content) {
        return switch (by) {
            case NAME -> Levels.of(IntStream.range(0, content.rows()).mapToObj(content::rowName)
                    .toArray(String[]::new)).codes();
            case COLUMN -> places(content.values(index), content.levels(index));
            case ATTRIBUTE -> places(content.attribute(index), content.attributeLevels(index));
        };
    }

    /** Codes in the order of their texts, whichever order the levels have. */
    private static double[] places(double[] values, List<String> levels) {
        if (levels.isEmpty()) {
            return values;
        }
        double[] placeOf = Levels.of(levels.toArray(String[]::new)).codes();
        double[] out = new double[values.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = Double.isNaN(values[i]) ? Double.NaN : placeOf[(int) values[i]];
        }
        return out;
    }
}
