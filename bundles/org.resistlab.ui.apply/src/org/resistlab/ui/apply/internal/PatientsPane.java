package org.resistlab.ui.apply.internal;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.resistlab.core.data.Feature;
import org.resistlab.engine.model.ModelDescription;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.apply.model.FormField;
import org.resistlab.ui.apply.model.NewPatients;
import org.resistlab.ui.apply.model.PatientDraft;
import org.resistlab.ui.apply.model.PatientTemplate;

/** Where new patients come from: tables, a study, or a form. */
final class PatientsPane extends Composite {

    private static final String HINT = "resistlab-hint";
    private static final String PAGE = "page";

    private final CTabFolder tabs;
    private final Combo study;
    private final Map<String, Path> studies = new LinkedHashMap<>();
    private final Map<String, Text> tables = new LinkedHashMap<>();
    private final List<FormField> fields;
    private final Map<String, Control> typed = new LinkedHashMap<>();
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
        model.features().forEach((assay, features) -> tables.put(assay, table(tablePage, assay, features)));
        hint(tablePage, (tables.size() == 1 ? "Text, compressed text or a workbook"
                : "One file for each assay, or one workbook with a sheet named as each: patients are matched by their ids. "
                        + "Text, compressed text or a workbook")
                + ", with the patients in rows or in columns. Files can be dropped here.");
        Composite folderPage = page("From a study");
        study = study(folderPage);
        hint(folderPage,
                "A study of the workspace, or a folder with study.yaml: it needs the assays of the model, and no "
                        + "endpoints.");
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
        GridLayoutFactory.swtDefaults().numColumns(4).margins(8, 4).spacing(6, 3).applyTo(page);
        item.setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.resistlab.ui.help.apply-patients");
        return page;
    }

    private Text table(Composite page, String assay, List<Feature> features) {
        label(page, assay + ":");
        Text text = new Text(page, SWT.BORDER);
        text.setMessage("A table with the features of " + assay + ", samples in rows or columns");
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        text.addModifyListener(event -> tell());
        DropTarget target = new DropTarget(text, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {

            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files && files.length > 0) {
                    choose(text, files[0]);
                }
            }
        });
        button(page, "Browse…", text.getMessage(), () -> {
            FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
            dialog.setFilterPath(folderOf(text.getText()));
            String chosen = dialog.open();
            if (chosen != null) {
                choose(text, chosen);
            }
        });
        button(page, "Template…", "Save an empty table with the features of " + assay + ", to fill it in",
                () -> saveTemplate(assay, features, text));
        return text;
    }

    /** A workbook is likely to hold the other assays, too. */
    private void choose(Text text, String file) {
        text.setText(file);
        if (file.toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]?")) {
            tables.values().stream().filter(other -> other.getText().isBlank()).forEach(other -> other.setText(file));
        }
    }

    /** The folder of the table that was chosen last: the others are likely to be there. */
    private String folderOf(String file) {
        String known = file.isBlank() ? tables.values().stream().map(Text::getText).filter(text -> !text.isBlank())
                .findFirst().orElse("") : file;
        return known.isBlank() ? null : new File(known.strip()).getParent();
    }

    private void saveTemplate(String assay, List<Feature> features, Text text) {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
        dialog.setOverwrite(true);
        dialog.setFileName(assay.replaceAll("[^\\p{L}\\p{N}._-]", "_") + ".csv");
        dialog.setFilterExtensions(new String[] {"*.csv"});
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen);
            BackgroundJob.named("Writing " + file.getFileName(), monitor -> {
                PatientTemplate.write(file, features);
                return file;
            }).show(text, written -> text.setText(written.toString())).whatToDo("Choose another folder.").schedule();
        }
    }

    private Combo study(Composite page) {
        label(page, "&Study:");
        Combo combo = new Combo(page, SWT.DROP_DOWN);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.isOpen() && project.getLocation() != null && project.getFile("study.yaml").exists()) {
                studies.put(project.getName(), project.getLocation().toPath());
                combo.add(project.getName());
            }
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).span(2, 1).applyTo(combo);
        combo.addModifyListener(event -> tell());
        button(page, "Browse…", "A folder with study.yaml", () -> {
            String chosen = new DirectoryDialog(getShell(), SWT.SHEET).open();
            if (chosen != null) {
                combo.setText(chosen);
            }
        });
        return combo;
    }

    private static void button(Composite page, String text, String tooltip, Runnable action) {
        Button button = new Button(page, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tooltip);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private static void hint(Composite page, String text) {
        Label hint = new Label(page, SWT.WRAP);
        hint.setText(text);
        hint.setData("org.eclipse.e4.ui.css.CssClassName", HINT);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(hint);
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
            control = text;
        } else {
            Combo combo = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
            combo.add("");
            field.feature().levels().forEach(combo::add);
            combo.addListener(SWT.Selection, event -> tell());
            control = combo;
        }
        typed.put(field.feature().id(), control);
        GridDataFactory.fillDefaults().grab(true, false).hint(110, SWT.DEFAULT).applyTo(control);
        Label hint = label(page, field.feature().isNumeric() ? field.hint() : "");
        hint.setData("org.eclipse.e4.ui.css.CssClassName", HINT);
    }

    private static Label label(Composite page, String text) {
        Label label = new Label(page, SWT.NONE);
        label.setText(text);
        return label;
    }

    private static String text(Control control) {
        return control instanceof Combo combo ? combo.getText() : ((Text) control).getText();
    }

    /** All that is chosen and typed. */
    PatientDraft draft() {
        Map<String, String> texts = new LinkedHashMap<>();
        fields().forEach((field, control) -> texts.put(field, text(control)));
        texts.put(PAGE, tabs.getSelection().getText());
        return new PatientDraft(texts);
    }

    /** Chooses and types it again. */
    void restore(PatientDraft draft) {
        for (CTabItem item : tabs.getItems()) {
            if (item.getText().equals(draft.fields().get(PAGE))) {
                tabs.setSelection(item);
            }
        }
        fields().forEach((field, control) -> {
            String text = draft.fields().getOrDefault(field, "");
            if (control instanceof Combo combo) {
                combo.setText(text);
            } else {
                ((Text) control).setText(text);
            }
        });
        tell();
    }

    private Map<String, Control> fields() {
        Map<String, Control> all = new LinkedHashMap<>();
        tables.forEach((assay, text) -> all.put("table " + assay, text));
        all.put("study", study);
        if (name != null) {
            all.put("patient", name);
        }
        typed.forEach((feature, control) -> all.put("value " + feature, control));
        return all;
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
            String text = text(typed.get(field.feature().id()));
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
                        : new NewPatients.StudyFolder(studies.getOrDefault(study.getText().strip(),
                                Path.of(study.getText().strip())));
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
        typed.forEach((feature, control) -> values.put(feature, text(control)));
        boolean usable = !fields.isEmpty() && !name.getText().isBlank()
                && values.values().stream().anyMatch(text -> !text.isBlank())
                && fields.stream().allMatch(field -> field.problem(values.get(field.feature().id())).isEmpty());
        return usable ? new NewPatients.Typed(name.getText().strip(), values) : null;
    }
}
