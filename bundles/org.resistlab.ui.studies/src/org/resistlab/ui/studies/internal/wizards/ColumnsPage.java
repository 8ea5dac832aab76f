package org.resistlab.ui.studies.internal.wizards;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.resistlab.ui.studies.model.importing.ColumnCorrection;
import org.resistlab.ui.studies.model.importing.ColumnProfile;
import org.resistlab.ui.studies.model.importing.ColumnType;
import org.resistlab.ui.studies.model.importing.ImportFile;

/** What the columns of each file hold: types, units, and words that mean that a value is missing. */
final class ColumnsPage extends DraftPage {

    private static final int EXAMPLES = 4;

    private Combo file;
    private Text missing;
    private Table table;
    private Combo type;
    private Text unit;
    private Text factor;
    private Button asFound;
    private Label note;
    private String badFactor = "";
    private boolean filling;

    ColumnsPage() {
        super("columns", "Columns", "Correct what a column holds, where it was not understood as you mean it.",
                "org.resistlab.ui.help.studies-samples");
    }

    @Override
    void fill(Composite page) {
        Composite top = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 6).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        label(top, "Fi&le:");
        file = new Combo(top, SWT.READ_ONLY);
        file.addListener(SWT.Selection, event -> showFile());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
        label(top, "Words for &missing values:");
        missing = new Text(top, SWT.BORDER);
        missing.setMessage("n.d., unknown");
        missing.setToolTipText("Words, apart by commas, that mean in this file that a value is missing. NA, NaN and "
                + "empty cells need not be named.");
        missing.addListener(SWT.Modify, event -> {
            if (!filling) {
                selectedFile().ifPresent(each -> each.setMissingWords(Arrays.asList(missing.getText().split(","))));
                validate();
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).hint(180, SWT.DEFAULT).applyTo(missing);
        table = new Table(page, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        name(table, "Columns of the file");
        column("Column", 170);
        column("Looks like", 95);
        column("Taken as", 95);
        column("Unit", 80);
        column("Missing", 70);
        column("Values", 300);
        table.addListener(SWT.SetData, this::row);
        table.addListener(SWT.Selection, event -> showColumn());
        GridDataFactory.fillDefaults().grab(true, true).hint(800, 240).applyTo(table);
        Composite bottom = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(7).spacing(8, 6).applyTo(bottom);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bottom);
        label(bottom, "&Take as:");
        type = new Combo(bottom, SWT.READ_ONLY);
        type.setItems(Arrays.stream(ColumnType.values()).map(ColumnType::title).toArray(String[]::new));
        type.addListener(SWT.Selection, event -> correct(each -> new ColumnCorrection(
                ColumnType.values()[type.getSelectionIndex()], each.unit(), each.factor())));
        label(bottom, "&Unit:");
        unit = new Text(bottom, SWT.BORDER);
        unit.setMessage("years");
        unit.addListener(SWT.Modify,
                event -> correct(each -> new ColumnCorrection(each.type(), unit.getText().strip(), each.factor())));
        GridDataFactory.fillDefaults().hint(110, SWT.DEFAULT).applyTo(unit);
        label(bottom, "Multi&ply by:");
        factor = new Text(bottom, SWT.BORDER);
        factor.setToolTipText("To change the unit: 0.0833333 makes years of months.");
        factor.addListener(SWT.Modify, event -> multiply());
        GridDataFactory.fillDefaults().hint(110, SWT.DEFAULT).applyTo(factor);
        asFound = button(bottom, "As &found", () -> correctTo(ColumnCorrection::none));
        asFound.setToolTipText("Takes back what was corrected in the selected columns");
        note = hint(page, "", 1);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, 36).applyTo(note);
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    private Optional<ImportFile> selectedFile() {
        int index = file.getSelectionIndex();
        return index < 0 || index >= draft().files().size() ? Optional.empty()
                : Optional.of(draft().files().get(index));
    }

    private List<ColumnProfile> profiles() {
        return selectedFile().filter(each -> !each.samplesInColumns()).map(ImportFile::profiles).orElse(List.of());
    }

    private void row(Event event) {
        ImportFile each = selectedFile().orElse(null);
        List<ColumnProfile> profiles = profiles();
        if (each == null || event.index >= profiles.size()) {
            return;
        }
        ColumnProfile profile = profiles.get(event.index);
        ColumnCorrection correction = each.correction(profile);
        boolean id = profile.name().equals(each.idColumn());
        boolean changed = correction.type() != profile.type();
        String share = profile.cells() == 0 ? ""
                : Math.round(100.0 * profile.missing() / profile.cells()) + " %";
        String examples = profile.counts().keySet().stream().limit(EXAMPLES).collect(Collectors.joining(", "))
                + (profile.counts().size() > EXAMPLES ? ", …" : "");
        ((TableItem) event.item).setText(new String[] {PreviewTable.title(profile.name()), profile.type().title(),
                id ? "Sample id" : correction.type().title() + (changed ? " *" : ""),
                correction.unit() + (correction.factor() != 1 ? " *" : ""), share,
                profile.words().isEmpty() ? examples
                        : examples + "   words: " + String.join(", ", profile.words())});
    }

    @Override
    void refresh() {
        int index = Math.max(0, file.getSelectionIndex());
        file.setItems(draft().files().stream().map(ImportFile::name).toArray(String[]::new));
        if (file.getItemCount() > 0) {
            file.select(Math.min(index, file.getItemCount() - 1));
        }
        showFile();
    }

    private void showFile() {
        filling = true;
        Optional<ImportFile> each = selectedFile();
        missing.setText(each.map(chosen -> String.join(", ", chosen.missingWords())).orElse(""));
        missing.setEnabled(each.map(ImportFile::canNameMissing).orElse(false));
        filling = false;
        table.setItemCount(profiles().size());
        table.clearAll();
        table.deselectAll();
        showColumn();
    }

    private void showColumn() {
        filling = true;
        int[] rows = table.getSelectionIndices();
        List<ColumnProfile> profiles = profiles();
        boolean any = rows.length > 0 && rows[0] < profiles.size();
        type.setEnabled(any);
        unit.setEnabled(any);
        factor.setEnabled(any);
        asFound.setEnabled(any);
        if (any) {
            ColumnCorrection correction = selectedFile().orElseThrow().correction(profiles.get(rows[0]));
            type.select(correction.type().ordinal());
            unit.setText(correction.unit());
            factor.setText(plain(correction.factor()));
            boolean number = correction.type() == ColumnType.NUMBER;
            unit.setEnabled(number);
            factor.setEnabled(number);
        } else {
            type.deselectAll();
            unit.setText("");
            factor.setText("");
        }
        filling = false;
        note.setText(note());
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%s", value);
    }

    private String note() {
        Optional<ImportFile> each = selectedFile();
        if (each.isEmpty()) {
            return "";
        }
        if (each.get().samplesInColumns()) {
            return "The columns of this file are samples, and all hold numbers. There is nothing to correct but words "
                    + "for missing values.";
        }
        return each.get().needsCopy()
                ? "* A study file has no key for this: a corrected copy, " + each.get().copyName()
                        + ", is written beside the original in data. Units are kept as a comment in study.yaml."
                : "Text and dates are no features: they are left out of the assay. Select a column to correct it.";
    }

    private void multiply() {
        if (filling) {
            return;
        }
        try {
            double value = Double.parseDouble(factor.getText().strip());
            badFactor = Double.isFinite(value) && value != 0 ? "" : "A column is multiplied by a number other than 0.";
            if (badFactor.isEmpty()) {
                correct(each -> new ColumnCorrection(each.type(), each.unit(), value));
            }
        } catch (NumberFormatException e) {
            badFactor = "\"" + factor.getText() + "\" is not a number such as 0.0833.";
        }
        validate();
    }

    private void correctTo(Function<ColumnProfile, ColumnCorrection> correction) {
        selectedFile().ifPresent(each -> {
            for (int row : table.getSelectionIndices()) {
                each.setCorrection(profiles().get(row), correction.apply(profiles().get(row)));
            }
            table.clear(table.getSelectionIndices());
            showColumn();
            validate();
        });
    }

    private void correct(UnaryOperator<ColumnCorrection> change) {
        Optional<ImportFile> each = selectedFile();
        if (filling || each.isEmpty()) {
            return;
        }
        List<ColumnProfile> profiles = profiles();
        for (int row : table.getSelectionIndices()) {
            ColumnProfile profile = profiles.get(row);
            each.get().setCorrection(profile, change.apply(each.get().correction(profile)));
        }
        filling = true;
        missing.setText(String.join(", ", each.get().missingWords()));
        boolean number = type.getSelectionIndex() == ColumnType.NUMBER.ordinal();
        unit.setEnabled(number);
        factor.setEnabled(number);
        filling = false;
        table.clear(table.getSelectionIndices());
        note.setText(note());
        validate();
    }

    @Override
    Optional<String> error() {
        return badFactor.isEmpty() ? draft().columnsError() : Optional.of(badFactor);
    }
}
