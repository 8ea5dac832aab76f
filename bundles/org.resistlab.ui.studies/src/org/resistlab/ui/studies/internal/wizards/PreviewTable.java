package org.resistlab.ui.studies.internal.wizards;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.resistlab.core.table.Column;
import org.resistlab.ui.NumberText;
import org.resistlab.ui.studies.model.importing.ColumnProfile;
import org.resistlab.ui.studies.model.importing.ColumnType;
import org.resistlab.ui.studies.model.importing.ImportFile;

/** The first rows and columns of a file. Rows are made when they are scrolled to. */
final class PreviewTable {

    /** Columns that are shown. */
    static final int COLUMNS = 30;

    private final Table table;
    private List<Column> columns = List.of();
    private ImportFile shown;

    PreviewTable(Composite parent) {
        table = new Table(parent, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        DraftPage.name(table, "Preview");
        table.addListener(SWT.SetData, this::row);
    }

    Table control() {
        return table;
    }

    /** @param file null for none */
    void show(ImportFile file) {
        if (file == shown && (file == null || table.getColumnCount() > 0)) {
            return;
        }
        shown = file;
        table.setRedraw(false);
        table.clearAll();
        table.setItemCount(0);
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
        columns = file == null ? List.of()
                : file.preview().table().columns().stream().limit(COLUMNS).toList();
        List<ColumnProfile> profiles = file == null ? List.of() : file.profiles();
        for (int i = 0; i < columns.size(); i++) {
            ColumnProfile profile = profiles.get(i);
            boolean number = i > 0 && profile.words().isEmpty() && profile.type() == ColumnType.NUMBER;
            TableColumn column = new TableColumn(table, number ? SWT.RIGHT : SWT.NONE);
            column.setText(title(profile.name()));
            column.setToolTipText(profile.name() + ": " + profile.type().title().toLowerCase(Locale.ROOT) + ", "
                    + profile.missing() + " of " + profile.cells() + " missing");
            column.setWidth(Math.clamp(28L + 8L * longest(i), 60, 180));
        }
        table.setItemCount(file == null ? 0 : file.preview().table().rows());
        table.setRedraw(true);
    }

    /** The name of a column for people: R leaves that of the first one empty. */
    static String title(String name) {
        return name.isBlank() ? "(no name)" : name;
    }

    private int longest(int index) {
        Column column = columns.get(index);
        int longest = column.name().length();
        for (int row = 0; row < Math.min(12, column.size()); row++) {
            String text = column.text(row);
            longest = Math.max(longest, text == null ? 0 : text.length());
        }
        return longest;
    }

    private void row(Event event) {
        TableItem item = (TableItem) event.item;
        for (int i = 0; i < columns.size(); i++) {
            String text = event.index < columns.get(i).size() ? columns.get(i).text(event.index) : null;
            item.setText(i, text == null ? "" : text);
        }
    }

    /** How much of the file is shown, in words. */
    static String summary(ImportFile file) {
        int rows = file.preview().table().rows();
        int all = file.preview().table().columns().size();
        String size = file.preview().bytes() < 1e6
                ? String.format(Locale.ROOT, "%.0f KB", Math.ceil(file.preview().bytes() / 1e3))
                : String.format(Locale.ROOT, "%.1f MB", file.preview().bytes() / 1e6);
        String shownRows = file.preview().whole() ? NumberText.count(rows) + " rows"
                : "the first " + NumberText.count(rows) + " rows";
        String shownColumns = all > COLUMNS ? "the first " + COLUMNS + " of " + NumberText.count(all) + " columns"
                : NumberText.count(all) + " columns";
        return file.name() + ", " + size + ": " + shownRows + ", " + shownColumns + ".";
    }
}
