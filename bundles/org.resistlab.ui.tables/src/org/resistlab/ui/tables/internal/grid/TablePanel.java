package org.resistlab.ui.tables.internal.grid;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.tables.model.Arrangement;
import org.resistlab.ui.tables.model.NameSearch;
import org.resistlab.ui.tables.model.Saying;
import org.resistlab.ui.tables.model.SortKey;
import org.resistlab.ui.tables.model.TableContent;
import org.resistlab.ui.tables.model.TableExport;
import org.resistlab.ui.tables.model.TableState;
import org.resistlab.ui.tables.model.ValueScale;

/** A table with what is done to it: go to a column, sort by an attribute, colour, filter. */
public final class TablePanel extends Composite {

    private final String columnWord;
    private final Composite bar;
    private final SampleGrid grid;
    private final TableController controller;
    private final FeatureBox box;
    private final Label counts;
    private final Button clear;
    private Button only;
    private NameSearch search;

    /**
     * Shows a table.
     *
     * @param columnWord what a column is, such as {@code feature}
     */
    public TablePanel(Composite parent, TableContent content, String columnWord) {
        super(parent, SWT.NONE);
        this.columnWord = columnWord;
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        setLayout(layout);
        bar = new Composite(this, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        RowLayout row = new RowLayout();
        row.center = true;
        row.spacing = 8;
        row.marginLeft = 0;
        row.marginTop = 0;
        bar.setLayout(row);
        Composite frame = new Composite(this, SWT.BORDER);
        frame.setLayout(new FillLayout());
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TableState state = new TableState(content);
        grid = new SampleGrid(frame, state);
        controller = new TableController(grid);
        box = new FeatureBox(bar, content, columnWord, column -> grid.goTo(column, ""));
        box.field().setLayoutData(new RowData(200, SWT.DEFAULT));
        createColumnFilter(bar);
        createColours(bar);
        createAttributes(bar, content);
        createButton(bar, "F&ilter", "Filter by the column of the selected cell (Ctrl+Shift+F)", grid::editFilter);
        clear = createButton(bar, "&Clear filters", "Show all samples again", controller::clearFilters);
        createButton(bar, "Fit &widths", "Make the columns in sight as wide as they need", grid::fitVisibleColumns);
        createButton(bar, "E&xport…", "Write the samples and columns that are shown as text", this::export);
        counts = new Label(this, SWT.NONE);
        counts.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        controller.onChange(this::updateCounts);
        updateCounts();
        BackgroundJob.named("Preparing the search", monitor -> NameSearch.ofColumns(content)).show(this, made -> {
            search = made;
            box.setSearch(made);
        }).schedule();
    }

    private void createColumnFilter(Composite bar) {
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

    private void createColours(Composite bar) {
        Combo combo = createCombo(bar, "Co&lours:");
        ValueScale.Mode[] modes = ValueScale.Mode.values();
        combo.setItems(Arrays.stream(modes).map(ValueScale.Mode::label).toArray(String[]::new));
        combo.select(0);
        combo.setToolTipText("Colour cells by their values");
        combo.addListener(SWT.Selection, event -> controller.color(modes[combo.getSelectionIndex()]));
    }

    private void createAttributes(Composite bar, TableContent content) {
        List<String> attributes = content.attributes();
        if (attributes.isEmpty()) {
            return;
        }
        Combo combo = createCombo(bar, "&Sort by:");
        combo.add("a click on a header");
        attributes.forEach(combo::add);
        combo.select(0);
        combo.setToolTipText("Sort the samples by what the sample table or an endpoint says of them");
        combo.addListener(SWT.Selection, event -> {
            int attribute = combo.getSelectionIndex() - 1;
            controller.arrange(attribute < 0
                    ? new Arrangement(List.of(), grid.state().arrangement().filters())
                    : grid.state().arrangement().sortedBy(SortKey.attribute(attribute)));
        });
        controller.onChange(() -> {
            List<SortKey> keys = grid.state().arrangement().keys();
            boolean by = !keys.isEmpty() && keys.getFirst().by() == SortKey.By.ATTRIBUTE;
            combo.select(by ? keys.getFirst().index() + 1 : 0);
        });
    }

    /** A field with its name, which stay together where the line is too short. */
    private static Combo createCombo(Composite bar, String text) {
        Composite pair = new Composite(bar, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        pair.setLayout(layout);
        new Label(pair, SWT.NONE).setText(text);
        return new Combo(pair, SWT.READ_ONLY | SWT.DROP_DOWN);
    }

    private static Button createButton(Composite bar, String text, String tooltip, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tooltip);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
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
        }).whatToDo("Choose another place.").show(this, written -> counts.setText("Exported "
                + Saying.count(rows.length, "sample") + " × " + Saying.count(columns.length, columnWord) + " to "
                + written)).schedule();
    }

    /** The line of controls above the table, for more of them. */
    public Composite bar() {
        return bar;
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
        counts.setText(text.toString());
        clear.setEnabled(!state.arrangement().filters().isEmpty());
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
