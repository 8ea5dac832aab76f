package org.resistlab.ui.tables.internal.grid;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DimensionallyDependentLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.resize.config.DefaultColumnResizeBindings;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.resistlab.ui.AccessibleName;
import org.resistlab.ui.NumberText;
import org.resistlab.ui.tables.model.ColumnKind;
import org.resistlab.ui.tables.model.SortKey;
import org.resistlab.ui.tables.model.TableContent;
import org.resistlab.ui.tables.model.TableState;

/**
 * A table of samples with its ids frozen at the left, a row of names and a row of filters above. It draws what its
 * {@link TableState} says; sorting and filtering are asked for and done elsewhere.
 */
public final class SampleGrid extends Composite {

    private static final int LINE = 10;
    private static final int MANY_COLUMNS = 200;
    private static final int MEASURED_ROWS = 60;
    private static final int WIDEST = 220;
    private static final int NAMES = 0;
    private static final int DELAY = 80;
    private static final double MOST_WHOLE = 1e9;

    private final TableState state;
    private final DoubleFunction<String> format = NumberText::of;
    private final WideDataLayer body;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final NatTable table;
    private final GridStyle style;
    private final FilterEditor filterEditor;
    private final TextWidths widths = new TextWidths();
    private GridColors colors;
    private Consumer<GridSelection> selected = nothing -> {
    };
    private SortRequest sort = (key, add) -> {
    };
    private GridSelection last = GridSelection.NONE;
    private boolean reporting = true;
    private final Runnable report = this::report;

    /** Takes what a click on a header asks for. */
    @FunctionalInterface
    public interface SortRequest {

        /**
         * Sorts.
         *
         * @param key by what
         * @param add whether the rows stay sorted by what they are first
         */
        void by(SortKey key, boolean add);
    }

    /** Shows a table. */
    public SampleGrid(Composite parent, TableState state) {
        super(parent, SWT.NONE);
        this.state = state;
        this.colors = GridColors.now(getDisplay());
        setLayout(new FillLayout());
        int line = lineHeight();
        body = new WideDataLayer(new GridData(state::columnCount, state::rowCount, this::cell), usualWidth(), line);
        selection = new SelectionLayer(body);
        selection.registerCommandHandler(new CopyCells(this));
        viewport = new ViewportLayer(selection);
        DataLayer names = new DataLayer(new GridData(state::columnCount, () -> 2, this::header), usualWidth(), line);
        ColumnHeaderLayer columnHeader = new ColumnHeaderLayer(names, viewport, selection, false);
        DataLayer ids = new DataLayer(new GridData(() -> 1, state::rowCount, this::id), idWidth(), line);
        RowHeaderLayer rowHeader = new RowHeaderLayer(ids, viewport, selection, false);
        DataLayer above = new DataLayer(new GridData(() -> 1, () -> 2, this::corner), idWidth(), line);
        GridLayer grid = new GridLayer(viewport, columnHeader, rowHeader,
                new DimensionallyDependentLayer(above, rowHeader, columnHeader), false);
        table = new NatTable(this, NatTable.DEFAULT_STYLE_OPTIONS, grid, false);
        AccessibleName.set(table, "Table");
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        style = new GridStyle(this);
        table.addConfiguration(style);
        columnHeader.addConfiguration(new DefaultColumnResizeBindings());
        table.configure();
        filterEditor = new FilterEditor(this);
        bindMouse();
        table.setBackground(colors.background());
        table.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                getDisplay().timerExec(DELAY, report);
            }
        });
        addDisposeListener(event -> getDisplay().timerExec(-1, report));
        new GridTooltip(this).activate();
        table.addPaintListener(event -> followTheme());
        if (state.columnCount() <= MANY_COLUMNS) {
            fitColumns(0, state.columnCount());
        }
    }

    private int lineHeight() {
        GC gc = new GC(this);
        try {
            return gc.getFontMetrics().getHeight() + LINE;
        } finally {
            gc.dispose();
        }
    }

    /** A width that suits the numbers of the first columns. */
    private int usualWidth() {
        GC gc = new GC(this);
        try {
            int widest = gc.textExtent("−0.00000").x;
            int step = Math.max(1, state.columnCount() / 30);
            for (int position = 0; position < state.columnCount(); position += step) {
                widest = Math.max(widest, gc.textExtent(state.content().columnName(state.column(position))).x);
            }
            return Math.min(widest, 130) + 3 * CellPainter.MARGIN;
        } finally {
            gc.dispose();
        }
    }

    private int idWidth() {
        GC gc = new GC(this);
        try {
            int widest = gc.textExtent("sample filter").x;
            for (int row = 0; row < Math.min(2000, state.content().rows()); row++) {
                widest = Math.max(widest, widths.of(gc, state.content().rowName(row)));
            }
            return Math.min(widest, WIDEST) + 3 * CellPainter.MARGIN;
        } finally {
            gc.dispose();
        }
    }

    private void bindMouse() {
        table.getUiBindingRegistry().registerFirstSingleClickBinding( // before those that select
                new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, MouseEventMatcher.LEFT_BUTTON),
                (grid, event) -> headerClicked(event, false));
        table.getUiBindingRegistry().registerFirstSingleClickBinding(
                new MouseEventMatcher(SWT.MOD3, GridRegion.COLUMN_HEADER, MouseEventMatcher.LEFT_BUTTON),
                (grid, event) -> headerClicked(event, true));
        table.getUiBindingRegistry().registerFirstSingleClickBinding(
                new MouseEventMatcher(SWT.NONE, GridRegion.CORNER, MouseEventMatcher.LEFT_BUTTON),
                (grid, event) -> cornerClicked(event));
    }

    private void headerClicked(MouseEvent event, boolean add) {
        int column = columnAt(event.x);
        int line = table.getRowPositionByY(event.y);
        if (column < 0) {
            return;
        }
        if (line == NAMES) {
            goTo(column, "");
            sort.by(SortKey.column(column), add);
        } else {
            filterEditor.open(state.positionOfColumn(column));
        }
    }

    private void cornerClicked(MouseEvent event) {
        if (table.getRowPositionByY(event.y) == NAMES) {
            sort.by(SortKey.name(), false);
        }
    }

    /** Column of the content below a place; −1 for none. */
    int columnAt(int x) {
        int position = table.getColumnPositionByX(x);
        return position < 1 ? -1 : state.column(table.getColumnIndexByPosition(position));
    }

    private Object cell(int column, int row) {
        return text(state.row(row), state.column(column));
    }

    /** A cell of the content as it is shown; empty where missing. */
    String text(int row, int column) {
        TableContent content = state.content();
        double value = content.value(row, column);
        boolean rounded = content.kind(column) == ColumnKind.NUMBER && !isWhole(value);
        return rounded ? format.apply(value) : content.text(row, column);
    }

    /** Counts, years and codes keep all of their digits. */
    private static boolean isWhole(double value) {
        return value == Math.rint(value) && Math.abs(value) < MOST_WHOLE;
    }

    private Object header(int position, int line) {
        int column = state.column(position);
        if (line != NAMES) {
            var filter = state.arrangement().filters().get(column);
            return new HeaderCell(filter == null ? "filter" : filter.expression(), 0, false, true, filter == null);
        }
        SortKey key = state.arrangement().key(column);
        int direction = key == null ? 0 : key.ascending() ? 1 : -1;
        return new HeaderCell(state.content().columnName(column), direction,
                state.content().kind(column) == ColumnKind.NUMBER, false, false);
    }

    private Object id(int column, int position) {
        return HeaderCell.name(state.content().rowName(state.row(position)));
    }

    private Object corner(int column, int line) {
        if (line != NAMES) {
            return new HeaderCell("", 0, false, true, true);
        }
        SortKey key = state.arrangement().keys().stream().filter(k -> k.by() == SortKey.By.NAME).findFirst()
                .orElse(null);
        return new HeaderCell("sample", key == null ? 0 : key.ascending() ? 1 : -1, false, false, false);
    }

    /** What the table shows. */
    public TableState state() {
        return state;
    }

    /** The table itself. */
    public NatTable table() {
        return table;
    }

    GridColors colors() {
        return colors;
    }

    TextWidths widths() {
        return widths;
    }

    SelectionLayer selectionLayer() {
        return selection;
    }

    ViewportLayer viewport() {
        return viewport;
    }

    /** Takes what is selected by the user, a moment later. */
    public void onSelect(Consumer<GridSelection> listener) {
        selected = listener;
    }

    /** Takes clicks on headers. */
    public void onSort(SortRequest request) {
        sort = request;
    }

    /** Takes filters that were written. */
    public void onFilter(FilterEditor.Request request) {
        filterEditor.onFilter(request);
    }

    /** Opens the filter of the column of the selected cell, else of the first one in sight. */
    public void editFilter() {
        PositionCoordinate cell = selection.getSelectionAnchor();
        int position = cell.getColumnPosition() < 0 ? viewport.getOriginColumnPosition() : cell.getColumnPosition();
        if (position >= 0 && position < state.columnCount()) {
            viewport.moveColumnPositionIntoViewport(position);
            filterEditor.open(position);
        }
    }

    /** Shows the rows and columns that the state now has. */
    public void structureChanged(boolean columnsToo) {
        GridSelection before = last;
        reporting = false;
        if (columnsToo) {
            body.forgetWidths();
        }
        body.fireLayerEvent(new StructuralRefreshEvent(body));
        if (before.rows().length > 0 && before.columns().length == 0) {
            showRows(IntStream.of(before.rows()).mapToObj(state.content()::rowName).toList());
        } else if (before.rows().length == 0) {
            IntStream.of(before.columns()).map(state::positionOfColumn).filter(position -> position >= 0)
                    .forEach(position -> selection.selectColumn(position, 0, false, true));
        }
        reporting = true;
        table.refresh(false);
    }

    /** Draws what is in sight again. */
    public void cellsChanged() {
        table.redraw();
    }

    /** Takes the colours of the theme where another one has come on: everything is painted then. */
    private void followTheme() {
        GridColors now = GridColors.now(getDisplay());
        if (now.theme() == colors.theme()) {
            return;
        }
        colors = now;
        style.applyColors(table.getConfigRegistry());
        table.setBackground(colors.background());
        table.redraw();
    }

    /** Selects samples without telling anybody, and shows the first of them. */
    public void showSamples(Collection<String> ids) {
        reporting = false;
        showRows(ids);
        last = new GridSelection(
                IntStream.of(state.positionsOfSamples(ids)).map(state::row).toArray(), new int[0], -1);
        reporting = true;
    }

    private void showRows(Collection<String> ids) {
        selection.clear(false);
        int[] positions = state.positionsOfSamples(ids);
        for (int from = 0; from < positions.length;) {
            int to = from;
            while (to + 1 < positions.length && positions[to + 1] == positions[to] + 1) {
                to++;
            }
            selection.addSelection(new Rectangle(0, positions[from], state.columnCount(), to - from + 1));
            from = to + 1;
        }
        if (positions.length > 0) {
            viewport.moveRowPositionIntoViewport(positions[0]);
        }
        table.redraw();
    }

    /**
     * Selects a cell, or a whole column, and shows it.
     *
     * @param column column of the content
     * @param sample id of a sample; empty for the whole column
     * @return false where the column or the sample is not shown
     */
    public boolean goTo(int column, String sample) {
        int x = state.positionOfColumn(column);
        int y = sample.isEmpty() ? -1 : state.positionOfSample(sample);
        if (x < 0 || y < 0 && !sample.isEmpty()) {
            return false;
        }
        viewport.moveColumnPositionIntoViewport(x);
        if (y < 0) {
            selection.selectColumn(x, Math.max(0, viewport.getOriginRowPosition()), false, false);
        } else {
            viewport.moveCellPositionIntoViewport(x, y);
            selection.selectCell(x, y, false, false);
        }
        getDisplay().timerExec(DELAY, report); // a table that is not laid out yet tells nobody
        return true;
    }

    /** Selects a whole row, and shows it; false where the sample is not shown. */
    public boolean goToSample(String sample) {
        int y = state.positionOfSample(sample);
        if (y >= 0) {
            viewport.moveRowPositionIntoViewport(y);
            selection.selectRow(0, y, false, false);
        }
        return y >= 0;
    }

    /** Makes columns as wide as their names and first cells need. */
    private void fitColumns(int from, int to) {
        GC gc = new GC(this);
        try {
            for (int position = from; position < to; position++) {
                int column = state.column(position);
                int widest = gc.textExtent(state.content().columnName(column)).x + 2 * CellPainter.MARGIN;
                for (int row = 0; row < Math.min(MEASURED_ROWS, state.rowCount()); row++) {
                    widest = Math.max(widest, widths.of(gc, text(state.row(row), column)));
                }
                body.setColumnWidthByPosition(position, Math.min(widest, WIDEST) + 3 * CellPainter.MARGIN, false);
            }
        } finally {
            gc.dispose();
        }
        body.fireLayerEvent(new StructuralRefreshEvent(body));
    }

    /** Makes the columns in sight as wide as they need. */
    public void fitVisibleColumns() {
        int from = Math.max(0, viewport.getOriginColumnPosition());
        fitColumns(from, Math.min(state.columnCount(), from + viewport.getColumnCount()));
        table.refresh(false);
    }

    /** Tells what is selected, at once; before the rows are others. */
    void report() {
        if (isDisposed() || !reporting) {
            return;
        }
        GridSelection now = selection();
        if (!now.equals(last)) {
            last = now;
            selected.accept(now);
        }
    }

    /** What is selected. */
    public GridSelection selection() {
        int[] columns = selection.getSelectedColumnPositions();
        if (columns.length == 0) {
            return GridSelection.NONE;
        }
        Set<Integer> rows = new TreeSet<>();
        for (Range range : selection.getSelectedRowPositions()) {
            rows.addAll(range.getMembers());
        }
        boolean wholeRows = columns.length == state.columnCount() && state.columnCount() > 1;
        boolean wholeColumns = rows.size() == state.rowCount() && state.rowCount() > 1;
        PositionCoordinate anchor = selection.getSelectionAnchor();
        boolean anchored = anchor.getColumnPosition() >= 0 && anchor.getColumnPosition() < state.columnCount();
        return new GridSelection(
                wholeColumns ? new int[0] : rows.stream().mapToInt(Integer::intValue).map(state::row).toArray(),
                wholeRows ? new int[0] : IntStream.of(columns).map(state::column).sorted().toArray(),
                wholeRows || !anchored ? -1 : state.column(anchor.getColumnPosition()));
    }

    /** Selected positions as rows and columns of the content, whole rows and columns too. */
    int[][] selectedCells() {
        Set<Integer> rows = new TreeSet<>();
        for (Range range : selection.getSelectedRowPositions()) {
            rows.addAll(range.getMembers());
        }
        int[] columns = IntStream.of(selection.getSelectedColumnPositions()).sorted().map(state::column).toArray();
        return new int[][] {rows.stream().mapToInt(Integer::intValue).map(state::row).toArray(), columns};
    }

    @Override
    public boolean setFocus() {
        return table.setFocus();
    }
}
