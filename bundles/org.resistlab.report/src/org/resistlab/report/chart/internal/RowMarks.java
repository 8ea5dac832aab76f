package org.resistlab.report.chart.internal;

import java.util.List;
import java.util.function.IntFunction;

import org.resistlab.core.figure.MarkKind;

/**
 * What the rows of a figure stand for.
 *
 * @param kind of what they stand for
 * @param ids one a row; empty for a row that only has something to say
 * @param text what is said of a row, by its number
 */
public record RowMarks(MarkKind kind, List<String> ids, IntFunction<String> text) {
    /** Rows that stand for nothing. */
    public static final RowMarks NONE = new RowMarks(MarkKind.POINT, List.of(), row -> "");

    /** Copies the ids. */
    public RowMarks {
        ids = List.copyOf(ids);
    }

    MarkKind kind(int row) {
        return ids.get(row).isEmpty() ? MarkKind.POINT : kind;
    }

    List<String> ids(int row) {
        return ids.get(row).isEmpty() ? List.of() : List.of(ids.get(row));
    }
}
