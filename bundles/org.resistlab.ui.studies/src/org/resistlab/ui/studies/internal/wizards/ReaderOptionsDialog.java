package org.resistlab.ui.studies.internal.wizards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.resistlab.core.parameter.Parameter;
import org.resistlab.core.parameter.ParameterType;
import org.resistlab.ui.studies.model.importing.FilePreview;
import org.resistlab.ui.studies.model.importing.ImportFile;

/** How a file is read: the options that its reader declares. */
final class ReaderOptionsDialog extends TitleAreaDialog {

    /** Options that have a place of their own, or are no matter of a format. */
    private static final List<String> ELSEWHERE = List.of(FilePreview.SHEET, "missing", "max-bytes");

    private final ImportFile file;
    private final List<Row> rows = new ArrayList<>();
    private Map<String, Object> options = Map.of();

    /** A parameter and what stands in its field. */
    private record Row(Parameter parameter, Supplier<Object> typed) {
    }

    ReaderOptionsDialog(Shell parent, ImportFile file) {
        super(parent);
        this.file = file;
        setHelpAvailable(true);
    }

    /** What the reader is to be told, by name; what is as usual is left out. */
    Map<String, Object> options() {
        return options;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Read as");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(file.preview().format());
        setMessage("How " + file.name() + " is read. The preview shows what becomes of it.");
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.resistlab.ui.help.studies-reading");
        Composite fields = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).spacing(10, 10).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, true).hint(640, SWT.DEFAULT).applyTo(fields);
        for (Parameter parameter : file.preview().reader().parameters()) {
            if (!ELSEWHERE.contains(parameter.name())) {
                row(fields, parameter);
            }
        }
        if (rows.isEmpty()) {
            DraftPage.hint(fields, "This format leaves nothing open.", 3);
        }
        return area;
    }

    private void row(Composite parent, Parameter parameter) {
        String name = parameter.name().replace('-', ' ');
        DraftPage.label(parent, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + ":");
        Object now = file.preview().options().getOrDefault(parameter.name(), parameter.defaultValue());
        String text = now == null ? "" : now instanceof Double number && number == Math.rint(number)
                ? Long.toString(number.longValue()) : now.toString();
        Control control;
        if (parameter.type() == ParameterType.FLAG) {
            Button button = new Button(parent, SWT.CHECK);
            button.setSelection(Boolean.parseBoolean(text));
            rows.add(new Row(parameter, button::getSelection));
            control = button;
        } else if (parameter.type() == ParameterType.CHOICE) {
            Combo combo = new Combo(parent, SWT.READ_ONLY);
            combo.setItems(parameter.choices().toArray(String[]::new));
            combo.setText(text);
            rows.add(new Row(parameter, combo::getText));
            control = combo;
        } else {
            Text field = new Text(parent, SWT.BORDER);
            field.setText(text);
            field.addListener(SWT.Modify, event -> validate());
            rows.add(new Row(parameter, () -> field.getText().strip()));
            control = field;
        }
        DraftPage.name(control, name);
        GridDataFactory.fillDefaults().hint(130, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(control);
        Label description = DraftPage.hint(parent, parameter.description(), 1);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(360, SWT.DEFAULT)
                .applyTo(description);
    }

    private Map<String, Object> read() {
        Map<String, Object> read = new LinkedHashMap<>();
        Object sheet = file.preview().options().get(FilePreview.SHEET);
        if (sheet != null) {
            read.put(FilePreview.SHEET, sheet);
        }
        for (Row row : rows) {
            Object typed = row.typed().get();
            if (!typed.equals("")) {
                Object value = row.parameter().parse(typed);
                if (!value.equals(row.parameter().defaultValue())) {
                    read.put(row.parameter().name(), value);
                }
            }
        }
        return read;
    }

    private void validate() {
        String error = null;
        try {
            read();
        } catch (IllegalArgumentException e) {
            error = e.getMessage();
        }
        setErrorMessage(error);
        getButton(IDialogConstants.OK_ID).setEnabled(error == null);
    }

    @Override
    protected void okPressed() {
        options = read();
        super.okPressed();
    }
}
