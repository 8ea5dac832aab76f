package org.resistlab.ui.rows;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.resistlab.ui.AccessibleName;

/**
 * Shows {@link Rows}: sorted by a click on a header, filtered by words, several rows selected at once.
 *
 * @param <R> the rows
 */
public final class RowsTable<R> extends Composite {

    private static final int MEASURED = 60;
    private static final int MOST_WIDTH = 260;
    private static final int MARGIN = 16;
    private static final int HEAD_MARGIN = 22;
    private static final int NAME = 130;

    private final Table table;
    private final Label count;
    private final Text filter;
    private final String what;
    private Rows<R> rows;
    private int[] full = {};
    private int[] least = {};
    private boolean[] brief = {};
    private Consumer<Set<String>> selected = nothing -> {
    };

    /**
     * @param what the rows are, "samples"
     * @param filtered whether there is a field for words
     */
    public RowsTable(Composite parent, String what, boolean filtered) {
        super(parent, SWT.NONE);
        this.what = what;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(this);
        filter = filtered ? new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL) : null;
        count = filtered ? new Label(this, SWT.NONE) : null;
        if (filtered) {
            filter.setMessage("Filter " + what);
            AccessibleName.set(filter, "Filter " + what);
            filter.setToolTipText("Shows only rows that hold all these words");
            filter.addListener(SWT.Modify, event -> filter());
            GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
            GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(130, SWT.DEFAULT).applyTo(count);
            count.setAlignment(SWT.RIGHT);
            count.setData("org.eclipse.e4.ui.css.CssClassName", "resistlab-hint");
        }
        table = new Table(this, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(200, 80).applyTo(table);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> selected.accept(selection()));
        table.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.Resize, event -> fit(false));
        new CellToolTip(table, (item, column) -> {
            int index = table.indexOf(item);
            return rows == null || index >= rows.shown().size() ? ""
                    : rows.columns().get(column).text().apply(rows.shown().get(index));
        }).setShift(new Point(4, 16));
        AccessibleName.set(table, "Table of " + what);
        menu();
    }

    private void menu() {
        Menu menu = new Menu(table);
        MenuItem copy = new MenuItem(menu, SWT.PUSH);
        copy.setText("&Copy rows\tCtrl+C");
        copy.addListener(SWT.Selection, event -> copy());
        MenuItem all = new MenuItem(menu, SWT.PUSH);
        all.setText("Select &all\tCtrl+A");
        all.addListener(SWT.Selection, event -> selectAll());
        table.setMenu(menu);
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
            copy();
        } else if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'a') {
            selectAll();
        }
    }

    private void selectAll() {
        table.selectAll();
        selected.accept(selection());
    }

    private void copy() {
        if (rows == null || rows.shown().isEmpty()) {
            return;
        }
        int[] chosen = table.getSelectionIndices();
        List<R> copied = chosen.length == 0 ? rows.shown()
                : Arrays.stream(chosen).sorted().mapToObj(rows.shown()::get).toList();
        Clipboard clipboard = new Clipboard(getDisplay());
        try {
            clipboard.setContents(new Object[] {rows.tsv(copied)}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    /** Takes what the user selects: ids of rows. */
    public void onSelect(Consumer<Set<String>> listener) {
        selected = listener;
    }

    public Table table() {
        return table;
    }

    public void show(Rows<R> shown) {
        rows = shown;
        setRedraw(false);
        try {
            table.setSortColumn(null);
            for (TableColumn column : table.getColumns()) {
                column.dispose();
            }
            for (int k = 0; k < rows.columns().size(); k++) {
                column(k);
            }
            if (filter != null) {
                rows.filter(filter.getText());
            }
            widths();
            refresh();
        } finally {
            setRedraw(true);
        }
    }

    private void column(int k) {
        Column<R> column = rows.columns().get(k);
        TableColumn header = new TableColumn(table, column.number() ? SWT.RIGHT : SWT.LEFT);
        header.setMoveable(true);
        header.addListener(SWT.Selection, event -> sort(header, k));
    }

    private void sort(TableColumn header, int k) {
        Set<String> before = selection();
        rows.sort(k);
        table.setSortColumn(header);
        table.setSortDirection(rows.isDescending() ? SWT.DOWN : SWT.UP);
        refresh();
        select(before);
    }

    private void filter() {
        if (rows != null) {
            Set<String> before = selection();
            rows.filter(filter.getText());
            refresh();
            select(before);
        }
    }

    private void refresh() {
        table.deselectAll();
        table.setItemCount(rows.shown().size());
        table.clearAll();
        if (count != null) {
            count.setText(rows.shown().size() == rows.total() ? rows.total() + " " + what
                    : rows.shown().size() + " of " + rows.total());
        }
    }

    /** From headers and the first rows, so that no word is cut. */
    private void widths() {
        GC gc = new GC(table);
        try {
            full = rows.columns().stream().mapToInt(column -> width(gc, column.title(), column.text(), HEAD_MARGIN))
                    .toArray();
            least = IntStream.range(0, full.length).map(k -> rows.columns().get(k).brief()
                    .map(brief -> brief.title().isEmpty() ? 0 : width(gc, brief.title(), brief.text(), MARGIN))
                    .orElse(full[k])).toArray();
        } finally {
            gc.dispose();
        }
        fit(true);
    }

    private int width(GC gc, String title, Function<R, String> text, int headMargin) {
        int widest = gc.textExtent(title).x + headMargin;
        for (R row : rows.shown().subList(0, Math.min(MEASURED, rows.shown().size()))) {
            widest = Math.max(widest, gc.textExtent(text.apply(row)).x + MARGIN);
        }
        return Math.min(MOST_WIDTH, widest);
    }

    /** Columns are brief where the table is too narrow; what the user has made of their widths stays otherwise. */
    private void fit(boolean anew) {
        boolean[] now = Rows.brief(full, least, table.getClientArea().width);
        if (!anew && Arrays.equals(now, brief)) {
            return;
        }
        brief = now;
        for (int k = 0; k < full.length; k++) {
            Column<R> column = rows.columns().get(k);
            TableColumn header = table.getColumn(k);
            header.setText(brief[k] ? column.brief().orElseThrow().title() : column.title());
            header.setToolTipText(brief[k] ? column.title() + ": " + column.hint() : column.hint());
            header.setWidth(brief[k] ? least[k] : full[k]);
        }
        narrowFirst();
        table.clearAll();
    }

    /** A long name gives way to what is said of it, and is whole in its tooltip. */
    private void narrowFirst() {
        int over = IntStream.range(0, full.length).map(k -> brief[k] ? least[k] : full[k]).sum()
                - table.getClientArea().width;
        if (full.length > 1 && over > 0 && full[0] > NAME && table.getClientArea().width > 0) {
            table.getColumn(0).setWidth(Math.max(NAME, full[0] - over));
        }
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        int index = table.indexOf(item);
        if (rows != null && index < rows.shown().size()) {
            R row = rows.shown().get(index);
            item.setText(IntStream.range(0, full.length).mapToObj(k -> text(k).apply(row)).toArray(String[]::new));
        }
    }

    private Function<R, String> text(int k) {
        Column<R> column = rows.columns().get(k);
        return brief[k] ? column.brief().orElseThrow().text() : column.text();
    }

    private Set<String> selection() {
        Set<String> ids = new LinkedHashSet<>();
        if (rows != null) {
            for (int index : table.getSelectionIndices()) {
                ids.add(rows.id(rows.shown().get(index)));
            }
        }
        return ids;
    }

    /** Selects what is selected elsewhere; nobody is told. */
    public void select(Set<String> ids) {
        if (rows == null || ids.equals(selection())) {
            return;
        }
        int[] indices = ids.stream().mapToInt(rows::indexOf).filter(index -> index >= 0).toArray();
        table.setSelection(indices);
        if (indices.length > 0) {
            table.showSelection();
        }
    }
}
