package org.resistlab.ui.tables.model;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The statistics of the columns that were asked for last. Asking never computes: what is not known is noted, and
 * {@link #computeNext} computes it on whatever thread calls it. Safe from any thread.
 */
public final class StatisticsCache {

    private static final int MOST = 4096;
    private static final int MOST_WANTED = 256;

    private final TableContent content;
    private final Map<Integer, ColumnStatistics> known = new LinkedHashMap<>(64, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, ColumnStatistics> eldest) {
            return size() > MOST;
        }
    };
    private final Set<Integer> wanted = new LinkedHashSet<>();

    /** Of the columns of a table. */
    public StatisticsCache(TableContent content) {
        this.content = content;
    }

    /** The statistics of a column where they are known; else they are noted as wanted. */
    public synchronized Optional<ColumnStatistics> get(int column) {
        ColumnStatistics statistics = known.get(column);
        if (statistics == null) {
            wanted.remove(column);
            wanted.add(column);
            if (wanted.size() > MOST_WANTED) {
                wanted.remove(wanted.iterator().next()); // scrolled by long ago
            }
        }
        return Optional.ofNullable(statistics);
    }

    /** Whether there is something to compute. */
    public synchronized boolean hasWanted() {
        return !wanted.isEmpty();
    }

    /**
     * Computes what was asked for last.
     *
     * @return false if nothing is wanted
     */
    public boolean computeNext() {
        int column;
        synchronized (this) {
            if (wanted.isEmpty()) {
                return false;
            }
            column = wanted.stream().reduce((first, second) -> second).orElseThrow();
            wanted.remove(column);
        }
        compute(column);
        return true;
    }

    /** The statistics of a column, computed at once where they are not known. */
    public ColumnStatistics compute(int column) {
        synchronized (this) {
            ColumnStatistics statistics = known.get(column);
            if (statistics != null) {
                return statistics;
            }
        }
        ColumnStatistics statistics = ColumnStatistics.of(content, column);
        synchronized (this) {
            known.put(column, statistics);
        }
        return statistics;
    }
}
