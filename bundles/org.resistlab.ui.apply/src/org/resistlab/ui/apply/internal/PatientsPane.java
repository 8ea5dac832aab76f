package org.resistlab.ui.apply.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.resistlab.engine.model.ModelDescription;
import org.resistlab.ui.apply.model.FormField;
import org.resistlab.ui.apply.model.NewPatients;

/** Where new patients come from: a study folder, tables, or a form. */
final class PatientsPane extends Composite {

    private static final String HINT = "resistlab-hint";

    private final CTabFolder tabs;
    private final Text study;
    private final Map<String, Text> tables = new LinkedHashMap<>();
    private final List<FormField> fields;
    private final Map<String, Supplier<String>> typed = new LinkedHashMap<>();
    private Text name;
    private final Label warning;
    private final Runnable changed;

    /** @param changed is told when something was chosen or typed */
    PatientsPane(Composite parent, ModelDescription model, Runnable changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        GridLayoutFactory.fillDefaults().applyTo(this);
        tabs = new CTabFolder(this, SWT.BORDER | SWT.TOP);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        Composite tablePage = page("From tables");
        model.features().forEach((assay, features) -> tables.put(assay,
                file(tablePage, assay + ":",
                        "A table with the features of " + assay + ", samples in rows or columns")));
        hint(tablePage, "One table for each assay; patients are matched by their ids.");
        Composite folderPage = page("From a study");
        study = folder(folderPage, "&Study folder:", "A folder with study.yaml; it needs no endpoints");
        hint(folderPage, "A folder with study.yaml and the assays of the model; it needs no endpoints.");
        fields = FormField.of(model);
        createForm(fields, model);
        warning = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(warning);
        tabs.addListener(SWT.Selection, event -> tell());
        tabs.setSelection(0);
    }

    private Composite page(String title) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(title);
        Composite page = new Composite(tabs, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 4).spacing(6, 3).applyTo(page);
        item.setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.resistlab.ui.help.apply-patients");
        return page;
    }

    private Text file(Composite page, String label, String message) {
        Text text = text(page, label, message);
        browse(page, () -> new FileDialog(getShell(), SWT.OPEN | SWT.SHEET).open(), text);
        return text;
    }

    private Text folder(Composite page, String label, String message) {
        Text text = text(page, label, message);
        browse(page, () -> new DirectoryDialog(getShell(), SWT.SHEET).open(), text);
        return text;
    }

    private Text text(Composite page, String label, String message) {
        Label title = new Label(page, SWT.NONE);
        title.setText(label);
        Text text = new Text(page, SWT.BORDER);
        text.setMessage(message);
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        text.addModifyListener(event -> tell());
        return text;
    }

    private static void browse(Composite page, Supplier<String> dialog, Text text) {
        Button button = new Button(page, SWT.PUSH);
        button.setText("Browse…");
        button.setToolTipText(text.getMessage());
        button.addListener(SWT.Selection, event -> {
            String chosen = dialog.get();
            if (chosen != null) {
                text.setText(chosen);
            }
        });
    }

    private static void hint(Composite page, String text) {
        Label hint = new Label(page, SWT.WRAP);
        hint.setText(text);
        hint.setData("org.eclipse.e4.ui.css.CssClassName", HINT);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(hint);
    }

    private void createForm(List<FormField> all, ModelDescription model) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText("By hand");
        ScrolledComposite scroll = new ScrolledComposite(tabs, SWT.V_SCROLL);
        item.setControl(scroll);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(scroll, "org.resistlab.ui.help.apply-form");
        Composite page = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 8).applyTo(page);
        if (all.isEmpty()) {
            long count = model.features().values().stream().mapToLong(List::size).sum();
            hint(page, "This model needs " + count + " features, too many to type. Give it a table.");
        } else {
            label(page, "Patient:");
            name = new Text(page, SWT.BORDER);
            name.setText("new patient");
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(name);
            name.addModifyListener(event -> tell());
            all.forEach(field -> create(page, field));
        }
        scroll.setContent(page);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private void create(Composite page, FormField field) {
        label(page, field.feature().name() + ":");
        Control control;
        if (field.feature().isNumeric()) {
            Text text = new Text(page, SWT.BORDER);
            text.addModifyListener(event -> tell());
            typed.put(field.feature().id(), text::getText);
            control = text;
        } else {
            Combo combo = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
            combo.add("");
            field.feature().levels().forEach(combo::add);
            combo.addListener(SWT.Selection, event -> tell());
            typed.put(field.feature().id(), combo::getText);
            control = combo;
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(110, SWT.DEFAULT).applyTo(control);
        Label hint = label(page, field.feature().isNumeric() ? field.hint() : "");
        hint.setData("org.eclipse.e4.ui.css.CssClassName", HINT);
    }

    private static Label label(Composite page, String text) {
        Label label = new Label(page, SWT.NONE);
        label.setText(text);
        return label;
    }

    private void tell() {
        String words = tabs.getSelectionIndex() == 2 ? warnings() : "";
        if (!words.equals(warning.getText())) {
            warning.setText(words);
            warning.setVisible(!words.isEmpty());
            GridDataFactory.fillDefaults().grab(true, false).exclude(words.isEmpty()).applyTo(warning);
            layout();
        }
        changed.run();
    }

    private String warnings() {
        StringBuilder words = new StringBuilder();
        for (FormField field : fields) {
            String text = typed.get(field.feature().id()).get();
            String problem = field.problem(text);
            words.append(problem.isEmpty() ? field.warning(text) : problem).append(' ');
        }
        return words.toString().strip();
    }

    /** The patients chosen; null as long as something is missing or wrong. */
    NewPatients patients() {
        try {
            return switch (tabs.getSelectionIndex()) {
                case 0 -> tables();
                case 1 -> study.getText().isBlank() ? null
                        : new NewPatients.StudyFolder(Path.of(study.getText().strip()));
                default -> typed();
            };
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private NewPatients tables() {
        Map<String, Path> files = new LinkedHashMap<>();
        tables.forEach((assay, text) -> {
            if (!text.getText().isBlank()) {
                files.put(assay, Path.of(text.getText().strip()));
            }
        });
        return files.size() < tables.size() ? null : new NewPatients.Tables(files);
    }

    private NewPatients typed() {
        Map<String, String> values = new LinkedHashMap<>();
        typed.forEach((feature, text) -> values.put(feature, text.get()));
        boolean usable = !fields.isEmpty() && !name.getText().isBlank()
                && values.values().stream().anyMatch(text -> !text.isBlank())
                && fields.stream().allMatch(field -> field.problem(values.get(field.feature().id())).isEmpty());
        return usable ? new NewPatients.Typed(name.getText().strip(), values) : null;
    }
}
