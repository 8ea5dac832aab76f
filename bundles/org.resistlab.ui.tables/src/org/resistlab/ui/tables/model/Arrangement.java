package org.resistlab.ui.tables.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.resistlab.numerics.statistics.Order;

/**
 * Which rows of a table are shown, and in which order. Immutable.
 *
 * @param keys what the rows are ordered by, the first before the others; empty for the order of the data
 * @param filters by column; a row is shown if all of them accept it
 * @param only ids of the samples that are shown where the filters accept them; empty for all
 */
public record Arrangement(List<SortKey> keys, Map<Integer, CellFilter> filters, Set<String> only) {

    /** All rows in the order of the data. */
    public static final Arrangement NONE = new Arrangement(List.of(), Map.of(), Set.of());

    /** Takes copies. */
    public Arrangement {
        keys = List.copyOf(keys);
        filters = Collections.unmodifiableMap(new TreeMap<>(filters));
        only = Set.copyOf(only);
    }

    /** Ordered by one key alone. */
    public Arrangement sortedBy(SortKey key) {
        return new Arrangement(List.of(key), filters, only);
    }

    /** In the order of the data. */
    public Arrangement unsorted() {
        return new Arrangement(List.of(), filters, only);
    }

    /** Some samples only; none for all. */
    public Arrangement of(Set<String> samples) {
        return new Arrangement(keys, filters, samples);
    }

    /**
     * The next state of a click on a header: ascending, descending, not ordered by it.
     *
     * @param ascending key of what was clicked
     * @param add whether the other keys stay, before this one
     */
    public Arrangement toggled(SortKey ascending, boolean add) {
        List<SortKey> next = new ArrayList<>();
        boolean found = false;
        for (SortKey key : keys) {
            if (!key.same(ascending)) {
                if (add) {
                    next.add(key);
                }
            } else {
                found = true;
                if (key.ascending()) {
                    next.add(key.reversed());
                }
            }
        }
        if (!found) {
            next.add(ascending);
        }
        return new Arrangement(next, filters, only);
    }

    /** The key for a column; null where the table is not ordered by it. */
    public SortKey key(int column) {
        return keys.stream().filter(key -> key.same(SortKey.column(column))).findFirst().orElse(null);
    }

    /**
     * With another filter of a column.
     *
     * @param filter null for none
     */
    public Arrangement filtered(int column, CellFilter filter) {
        Map<Integer, CellFilter> next = new TreeMap<>(filters);
        if (filter == null) {
            next.remove(column);
        } else {
            next.put(column, filter);
        }
        return new Arrangement(keys, next, only);
    }

    /** Without a filter. */
    public Arrangement unfiltered() {
        return new Arrangement(keys, Map.of(), only);
    }

    /**
     * The rows of the data to show, in order. Rows that are equal by all keys keep the order of the data.
     *
     * @param cancelled asked now and then
     * @throws CancellationException if that says so
     */
    public int[] rows(TableContent content, BooleanSupplier cancelled) {
        int[] rows = IntStream.range(0, content.rows())
                .filter(row -> only.isEmpty() || only.contains(content.rowName(row))).toArray();
        for (Map.Entry<Integer, CellFilter> filter : filters.entrySet()) {
            check(cancelled);
            rows = filter.getValue().select(content, filter.getKey(), rows);
        }
        for (int k = keys.size() - 1; k >= 0; k--) {
            check(cancelled);
            SortKey key = keys.get(k);
            double[] values = key.values(content);
            int[] before = rows;
            double[] ordered = IntStream.of(before).mapToDouble(row -> values[row]).toArray();
            int[] order = key.ascending() ? Order.ascending(ordered) : Order.descending(ordered);
            rows = IntStream.of(order).map(place -> before[place]).toArray();
        }
        return rows;
    }

    private static void check(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}
