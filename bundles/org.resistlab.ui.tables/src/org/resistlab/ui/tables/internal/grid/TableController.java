package org.resistlab.ui.tables.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.jobs.Job;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.tables.model.Arrangement;
import org.resistlab.ui.tables.model.CellFilter;
import org.resistlab.ui.tables.model.SortKey;
import org.resistlab.ui.tables.model.StatisticsCache;
import org.resistlab.ui.tables.model.TableState;
import org.resistlab.ui.tables.model.ValueScale;

/** Sorts, filters, colours and counts what a table shows, beside the user interface thread. */
public final class TableController {

    private static final int LOOK = 60;

    private final SampleGrid grid;
    private final TableState state;
    private final List<Runnable> listeners = new ArrayList<>();
    private Arrangement wanted;
    private Job arranging;
    private Job counting;

    /** Of a table. */
    public TableController(SampleGrid grid) {
        this.grid = grid;
        this.state = grid.state();
        this.wanted = state.arrangement();
        grid.onSort(this::sort);
        grid.onFilter(this::filter);
        grid.addDisposeListener(event -> dispose());
        watch();
    }

    /** Calls back whenever what is shown has changed. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Sorts as a click on a header does. */
    public void sort(SortKey key, boolean add) {
        arrange(wanted.toggled(key, add));
    }

    /** Filters by a column. */
    public void filter(int column, CellFilter filter) {
        arrange(wanted.filtered(column, filter));
    }

    /** Sorts by what is known of the samples; null for the order of the data. */
    public void sortBy(SortKey key) {
        arrange(key == null ? wanted.unsorted() : wanted.sortedBy(key));
    }

    /** Shows some samples only, as far as the filters let them; none for all. */
    public void showOnly(Set<String> samples) {
        arrange(wanted.of(samples));
    }

    /** Shows all rows again. */
    public void showAll() {
        arrange(wanted.unfiltered().of(Set.of()));
    }

    /** Shows the rows in another arrangement as soon as it is computed; an earlier one that is not yet is dropped. */
    public void arrange(Arrangement next) {
        wanted = next;
        if (arranging != null) {
            arranging.cancel();
        }
        arranging = BackgroundJob
                .named("Sorting and filtering", monitor -> next.rows(state.content(), monitor::isCanceled))
                .show(grid, rows -> {
                    grid.report();
                    state.arrange(next, rows);
                    grid.structureChanged(false);
                    changed();
                });
        arranging.setSystem(true);
        arranging.schedule();
    }

    /** Shows only some columns; null for all. */
    public void showColumns(int[] columns) {
        state.showColumns(columns);
        grid.structureChanged(true);
        changed();
    }

    /** Colours the cells. */
    public void color(ValueScale.Mode mode) {
        if (mode != ValueScale.Mode.TABLE) {
            state.color(mode, null);
            grid.cellsChanged();
            return;
        }
        BackgroundJob.named("Looking for the range of values",
                monitor -> ValueScale.ofTable(state.content(), monitor::isCanceled)).show(grid, scale -> {
                    state.color(mode, scale);
                    grid.cellsChanged();
                }).schedule();
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    /** Looks now and then whether statistics are wanted. */
    private void watch() {
        if (grid.isDisposed()) {
            return;
        }
        if (state.statistics().hasWanted() && (counting == null || counting.getState() == Job.NONE)) {
            StatisticsCache cache = state.statistics();
            counting = BackgroundJob.named("Counting", monitor -> {
                while (!monitor.isCanceled() && cache.computeNext()) {
                    // until nothing is wanted
                }
                return cache;
            }).show(grid, done -> {
                grid.cellsChanged();
                changed();
            });
            counting.setSystem(true);
            counting.schedule();
        }
        grid.getDisplay().timerExec(LOOK, this::watch);
    }

    private void dispose() {
        if (arranging != null) {
            arranging.cancel();
        }
        if (counting != null) {
            counting.cancel();
        }
    }
}
