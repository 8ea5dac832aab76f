package org.resistlab.ui.tables.internal.grid;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.resistlab.ui.AccessibleName;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.tables.model.NameSearch;
import org.resistlab.ui.tables.model.Saying;
import org.resistlab.ui.tables.model.SortKey;
import org.resistlab.ui.tables.model.TableContent;
import org.resistlab.ui.tables.model.TableExport;
import org.resistlab.ui.tables.model.TableState;
import org.resistlab.ui.tables.model.ValueScale;

/**
 * A table with what is done to it: go to a column, sort by an attribute, colour, filter. What stands beside the table
 * goes into its {@link #side()}.
 */
public final class TablePanel extends Composite {

    private static final int FIELD = 150;
    private static final int LEAST = 90;

    private final String columnWord;
    private final Composite bar;
    private final Composite side;
    private final SampleGrid grid;
    private final TableController controller;
    private final FeatureBox box;
    private final Label counts;
    private final Link all;
    private Button only;
    private NameSearch search;
    private Runnable shownAll = () -> {
    };

    /**
     * Shows a table.
     *
     * @param columnWord what a column is, such as {@code feature}
     */
    public TablePanel(Composite parent, TableContent content, String columnWord) {
        super(parent, SWT.NONE);
        this.columnWord = columnWord;
        setLayout(GridLayoutFactory.fillDefaults().create());
        bar = new Composite(this, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        bar.setLayout(GridLayoutFactory.fillDefaults().create());
        bar.addListener(SWT.Resize, event -> arrangeBar());
        SashForm sash = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite frame = new Composite(sash, SWT.BORDER);
        frame.setLayout(new FillLayout());
        side = new Composite(sash, SWT.NONE); // style sheets know no subclass of it
        side.setLayout(new FillLayout());
        sash.setWeights(74, 26);
        TableState state = new TableState(content);
        grid = new SampleGrid(frame, state);
        controller = new TableController(grid);
        box = new FeatureBox(bar, content, columnWord, column -> grid.goTo(column, ""));
        shrinks(box.field());
        createColumnFilter();
        createColours();
        createAttributes(content);
        createButton("F&ilter", "Filter by the column of the selected cell (Ctrl+Shift+F)", grid::editFilter);
        createButton("Fit &widths", "Make the columns in sight as wide as they need", grid::fitVisibleColumns);
        createButton("E&xport…", "Write the samples and columns that are shown as text", this::export);
        Composite below = new Composite(this, SWT.NONE);
        below.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).create());
        below.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        counts = new Label(below, SWT.NONE);
        all = new Link(below, SWT.NONE);
        all.setText("<a>Show all samples</a>");
        all.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        all.addListener(SWT.Selection, event -> {
            controller.showAll();
            shownAll.run();
        });
        controller.onChange(this::updateCounts);
        updateCounts();
        BackgroundJob.named("Preparing the search", monitor -> NameSearch.ofColumns(content)).show(this, made -> {
            search = made;
            box.setSearch(made);
        }).schedule();
    }

    /** One line where there is room for the least of all widths, else several. */
    private void arrangeBar() {
        Control[] controls = bar.getChildren();
        GridLayout layout = (GridLayout) bar.getLayout();
        int width = -layout.horizontalSpacing;
        for (Control control : controls) {
            boolean shrinks = control.getLayoutData() instanceof GridData data && data.grabExcessHorizontalSpace;
            width += layout.horizontalSpacing + (shrinks ? LEAST : control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        }
        int lines = Math.ceilDiv(width, Math.max(1, bar.getSize().x));
        int columns = Math.ceilDiv(controls.length, Math.clamp(lines, 1, controls.length));
        if (columns != layout.numColumns) {
            layout.numColumns = columns;
            getDisplay().asyncExec(() -> {
                if (!isDisposed()) {
                    layout(new Control[] {bar});
                }
            });
        }
    }

    private static void shrinks(Control control) {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = FIELD;
        data.minimumWidth = LEAST;
        control.setLayoutData(data);
    }

    private void createColumnFilter() {
        only = new Button(bar, SWT.CHECK);
        only.setText("&Only these");
        only.setToolTipText("Show only the " + columnWord + "s whose name contains the text");
        only.addListener(SWT.Selection, event -> showMatching());
        box.field().addListener(SWT.Modify, event -> {
            if (only.getSelection()) {
                showMatching();
            }
        });
    }

    private void showMatching() {
        if (search != null) {
            String text = box.field().getText();
            controller.showColumns(only.getSelection() && !text.isBlank() ? search.containing(text) : null);
        }
    }

    private void createColours() {
        ValueScale.Mode[] modes = ValueScale.Mode.values();
        Combo combo = createCombo("Colours of cells", "Colour cells by their values",
                Arrays.stream(modes).map(ValueScale.Mode::label).toList());
        combo.addListener(SWT.Selection, event -> controller.color(modes[combo.getSelectionIndex()]));
    }

    private void createAttributes(TableContent content) {
        List<String> attributes = content.attributes();
        if (attributes.isEmpty()) {
            return;
        }
        Combo combo = createCombo("Order of samples",
                "Sort the samples by what the sample table or an endpoint says of them; a header sorts by its column",
                Stream.concat(Stream.of("Sort by…"), attributes.stream().map(name -> "Sort by " + name)).toList());
        combo.addListener(SWT.Selection, event -> {
            int attribute = combo.getSelectionIndex() - 1;
            controller.sortBy(attribute < 0 ? null : SortKey.attribute(attribute));
        });
        controller.onChange(() -> {
            List<SortKey> keys = grid.state().arrangement().keys();
            boolean by = !keys.isEmpty() && keys.getFirst().by() == SortKey.By.ATTRIBUTE;
            combo.select(by ? keys.getFirst().index() + 1 : 0);
        });
    }

    private Combo createCombo(String name, String tooltip, List<String> items) {
        Combo combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        combo.setToolTipText(tooltip);
        AccessibleName.set(combo, name);
        shrinks(combo);
        return combo;
    }

    private void createButton(String text, String tooltip, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tooltip);
        button.addListener(SWT.Selection, event -> action.run());
    }

    /** Writes what is shown, in its order. */
    private void export() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText("Export table");
        dialog.setFilterNames(new String[] {"Tab-separated text (*.tsv)", "Comma-separated text (*.csv)"});
        dialog.setFilterExtensions(new String[] {"*.tsv", "*.csv"});
        dialog.setFileName("table.tsv");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            export(Path.of(chosen));
        }
    }

    /** Writes what is shown to a file; with commas where its name ends in {@code .csv}, else with tabs. */
    public void export(Path file) {
        TableState state = grid.state();
        TableContent content = state.content();
        int[] rows = IntStream.range(0, state.rowCount()).map(state::row).toArray();
        int[] columns = IntStream.range(0, state.columnCount()).map(state::column).toArray();
        char separator = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? ',' : '\t';
        BackgroundJob.named("Exporting " + file.getFileName(), monitor -> {
            TableExport.write(content, rows, columns, separator, file, monitor::isCanceled);
            return file;
        }).whatToDo("Choose another place.").show(this, written -> say("Exported "
                + Saying.count(rows.length, "sample") + " × " + Saying.count(columns.length, columnWord) + " to "
                + written)).schedule();
    }

    /** The line of controls above the table, for more of them. */
    public Composite bar() {
        return bar;
    }

    /** The place at the right of the table. */
    public Composite side() {
        return side;
    }

    /** Calls back when the user wants to see all samples again. */
    public void onShowAll(Runnable listener) {
        shownAll = listener;
    }

    private void updateCounts() {
        TableState state = grid.state();
        TableContent content = state.content();
        StringBuilder text = new StringBuilder(state.rowCount() == content.rows()
                ? Saying.count(content.rows(), "sample")
                : Saying.share(state.rowCount(), content.rows(), "sample"));
        text.append(" × ").append(state.hidesColumns()
                ? String.format(Locale.ROOT, "%,d of ", state.columnCount()) : "")
                .append(Saying.count(content.columns(), columnWord));
        if (!state.arrangement().keys().isEmpty()) {
            text.append(", sorted by ").append(String.join(", then ",
                    state.arrangement().keys().stream().map(key -> name(key, content)).toList()));
        }
        say(text.toString());
        all.setVisible(!state.arrangement().filters().isEmpty() || !state.arrangement().only().isEmpty());
    }

    private void say(String text) {
        counts.setText(text.replace("&", "&&"));
        counts.getParent().layout();
    }

    private static String name(SortKey key, TableContent content) {
        String by = switch (key.by()) {
            case NAME -> "sample";
            case COLUMN -> content.columnName(key.index());
            case ATTRIBUTE -> content.attributes().get(key.index());
        };
        return by + (key.ascending() ? "" : " (largest first)");
    }

    /** The table. */
    public SampleGrid grid() {
        return grid;
    }

    /** What sorts, filters and colours it. */
    public TableController controller() {
        return controller;
    }

    /** Takes what is selected. */
    public void onSelect(Consumer<GridSelection> listener) {
        grid.onSelect(listener);
    }

    /** Puts the cursor where columns are looked for. */
    public void find() {
        box.field().setFocus();
        box.field().selectAll();
    }

    /** The column of a name; −1 where there is none. */
    public int columnOf(String name) {
        TableContent content = grid.state().content();
        return IntStream.range(0, content.columns()).filter(j -> content.columnName(j).equals(name)).findFirst()
                .orElse(-1);
    }

    /** Shows a place by its names, whether filters hide it or not. */
    public void goTo(String feature, String sample) {
        int column = columnOf(feature);
        if (column >= 0 && grid.state().positionOfColumn(column) < 0) {
            only.setSelection(false);
            controller.showColumns(null);
        }
        if (column >= 0 && !grid.goTo(column, sample)) {
            grid.goTo(column, "");
        } else if (column < 0 && !sample.isEmpty()) {
            grid.goToSample(sample);
        }
        grid.setFocus();
    }

    @Override
    public boolean setFocus() {
        return grid.setFocus();
    }
}
