package org.resistlab.ui.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A table that can be sorted and filtered.
 *
 * @param <R> the rows
 */
public final class Rows<R> {

    private final List<Column<R>> columns;
    private final List<R> all;
    private final Function<R, String> id;
    private List<R> shown;
    private Map<String, Integer> places = Map.of();
    private String filter = "";
    private int sorted = -1;
    private boolean descending;

    /** @param id what a row stands for, such as a sample's id; unique */
    public Rows(List<Column<R>> columns, List<R> rows, Function<R, String> id) {
        this.columns = List.copyOf(columns);
        all = List.copyOf(rows);
        this.id = id;
        update();
    }

    public List<Column<R>> columns() {
        return columns;
    }

    /** The rows that pass the filter, in their order. */
    public List<R> shown() {
        return shown;
    }

    /** Sorts and filters as other rows, of which these are a later state. */
    public void sortAndFilterLike(Rows<R> before) {
        sorted = before.sorted;
        descending = before.descending;
        filter = before.filter;
        update();
    }

    /**
     * Which columns have to be brief for all to fit, beginning with the last.
     *
     * @param widths of the columns in full
     * @param brief their widths in brief
     * @param room for all of them
     */
    public static boolean[] brief(int[] widths, int[] brief, int room) {
        boolean[] isBrief = new boolean[widths.length];
        int needed = IntStream.of(widths).sum();
        for (int k = widths.length - 1; k >= 0 && needed > room; k--) {
            isBrief[k] = brief[k] < widths[k];
            needed -= isBrief[k] ? widths[k] - brief[k] : 0;
        }
        return isBrief;
    }

    /** How many rows there are, filtered or not. */
    public int total() {
        return all.size();
    }

    public String id(R row) {
        return id.apply(row);
    }

    /** Where a row is among those shown; -1 where it is not. */
    public int indexOf(String wanted) {
        return places.getOrDefault(wanted, -1);
    }

    /** The number of the column that rows are sorted by; -1 for their own order. */
    public int sortedBy() {
        return sorted;
    }

    public boolean isDescending() {
        return descending;
    }

    /** Sorts by a column; by the same once more the other way round. Numbers begin with the greatest. */
    public void sort(int column) {
        descending = column == sorted ? !descending : columns.get(column).number();
        sorted = column;
        update();
    }

    /** Shows them in their own order again. */
    public void unsort() {
        sorted = -1;
        descending = false;
        update();
    }

    /** Shows rows only in which some cell has all these words, in any case. */
    public void filter(String words) {
        filter = words.strip().toLowerCase(Locale.ROOT);
        update();
    }

    private void update() {
        List<String> words = filter.isEmpty() ? List.of() : List.of(filter.split("\\s+"));
        List<R> rows = new ArrayList<>();
        for (R row : all) {
            if (words.isEmpty() || matches(row, words)) {
                rows.add(row);
            }
        }
        if (sorted >= 0) {
            rows.sort(comparator(columns.get(sorted)));
        }
        shown = List.copyOf(rows);
        places = new HashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            places.putIfAbsent(id.apply(shown.get(i)), i);
        }
    }

    private boolean matches(R row, List<String> words) {
        StringBuilder text = new StringBuilder();
        for (Column<R> column : columns) {
            text.append(column.text().apply(row).toLowerCase(Locale.ROOT)).append('\n');
        }
        return words.stream().allMatch(word -> text.indexOf(word) >= 0);
    }

    private Comparator<R> comparator(Column<R> column) {
        Comparator<Object> values = descending ? Rows::compareDown : Rows::compare;
        return (one, other) -> values.compare(column.value().apply(one), column.value().apply(other));
    }

    private static int compare(Object one, Object other) {
        if (one instanceof Number a && other instanceof Number b) {
            return Double.compare(a.doubleValue(), b.doubleValue());
        }
        return natural(one.toString(), other.toString());
    }

    /** The greatest first, what is not defined last all the same. */
    private static int compareDown(Object one, Object other) {
        boolean first = one instanceof Double a && a.isNaN();
        boolean second = other instanceof Double b && b.isNaN();
        return first || second ? Boolean.compare(first, second) : compare(other, one);
    }

    /** So that sample 9 comes before sample 10. */
    static int natural(String one, String other) {
        String[] a = one.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)");
        String[] b = other.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)");
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            boolean numbers = a[i].matches("\\d{1,18}") && b[i].matches("\\d{1,18}");
            int order = numbers ? Long.compare(Long.parseLong(a[i]), Long.parseLong(b[i]))
                    : a[i].compareToIgnoreCase(b[i]);
            if (order != 0) {
                return order;
            }
        }
        return a.length != b.length ? Integer.compare(a.length, b.length) : one.compareTo(other);
    }

    /** The rows shown as tab-separated text with a header, for the clipboard. */
    public String tsv(List<R> rows) {
        StringBuilder text = new StringBuilder();
        line(text, columns.stream().map(Column::title).toList());
        rows.forEach(row -> line(text, columns.stream().map(column -> column.text().apply(row)).toList()));
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(String.join("\t", cells.stream().map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")).toList()))
                .append('\n');
    }
}
