package org.resistlab.ui.runs.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.resistlab.ui.AccessibleName;
import org.resistlab.ui.UiPreferences;
import org.resistlab.ui.runs.model.Means;
import org.resistlab.ui.runs.model.Overrides;
import org.resistlab.ui.runs.model.RunMonitor;
import org.resistlab.ui.runs.model.RunOrder;

/** Asks how an analysis is to be run. */
final class RunDialog extends TitleAreaDialog {

    private static final int RUN = IDialogConstants.OK_ID;
    private static final int MOST_MEMORY = 65536;

    private final Map<String, Path> analyses = new LinkedHashMap<>();
    private Path analysis;
    private Map<String, String> overrides = Map.of();
    private Path folder;
    private int threads = UiPreferences.threads();
    private int memory = RunPreferences.memory();
    private boolean keepsGoing = RunPreferences.keepsGoing();
    private String folderText = "";

    private Combo analysisField;
    private Text folderField;
    private Spinner threadsField;
    private Spinner memoryField;
    private Text overridesField;
    private Button keepGoingField;

    /** @param analysis null lets the user choose */
    RunDialog(Shell parent, Path analysis) {
        super(parent);
        this.analysis = analysis;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Proposes to run as it was run before. */
    void propose(RunOrder order) {
        overrides = order.overrides();
        threads = order.threads();
        memory = order.memory();
        keepsGoing = order.keepGoing();
    }

    /** Proposes a new folder beside another run's. */
    void proposeFolderOf(Path run) {
        folderText = run.resolveSibling(run.getFileName() + "-again").toString();
    }

    Path analysis() {
        return analysis;
    }

    Map<String, String> overrides() {
        return overrides;
    }

    /** Null for a new one. */
    Path folder() {
        return folder;
    }

    int threads() {
        return threads;
    }

    int memory() {
        return memory;
    }

    boolean keepsGoing() {
        return keepsGoing;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Run analysis");
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.resistlab.ui.help.runs-start");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(form);
        createAnalysis(form);
        createFolder(form);
        createNumbers(form);
        createOverrides(form);
        setTitle("Run an analysis");
        return area;
    }

    private void createAnalysis(Composite form) {
        label(form, "&Analysis:");
        analysisField = new Combo(form, SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(analysisField);
        AnalysisFiles.all().forEach((name, file) -> {
            analyses.put(name, file);
            analysisField.add(name);
        });
        if (analysis != null) {
            analysisField.setText(analyses.entrySet().stream().filter(entry -> entry.getValue().equals(analysis))
                    .map(Map.Entry::getKey).findFirst().orElse(analysis.toString()));
        } else if (!analyses.isEmpty()) {
            analysisField.select(0);
        }
        analysisField.addModifyListener(event -> validate());
        browse(form, "&Browse…", "Choose an analysis file", () -> {
            FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
            dialog.setFilterExtensions(new String[] {"*.yaml;*.yml", "*.*"});
            String chosen = dialog.open();
            if (chosen != null) {
                analysisField.setText(chosen);
            }
        });
    }

    private void createFolder(Composite form) {
        label(form, "Run &folder:");
        folderField = new Text(form, SWT.BORDER);
        AccessibleName.set(folderField, "Run folder");
        folderField.setMessage("A new one in the study's folder runs");
        folderField.setText(folderText);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folderField);
        folderField.addModifyListener(event -> validate());
        browse(form, "Bro&wse…", "Choose a folder for the run", () -> {
            String chosen = new DirectoryDialog(getShell(), SWT.SHEET).open();
            if (chosen != null) {
                folderField.setText(chosen);
            }
        });
    }

    private void createNumbers(Composite form) {
        label(form, "&Threads:");
        Composite row = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
        threadsField = new Spinner(row, SWT.BORDER);
        AccessibleName.set(threadsField, "Threads");
        int most = Math.max(UiPreferences.threads(), threads);
        threadsField.setValues(threads, 1, most, 0, 1, 4);
        threadsField.setToolTipText("Units at work at the same time, at most " + most + " (Preferences)");
        threadsField.addModifyListener(event -> validate());
        Label memoryLabel = new Label(row, SWT.NONE);
        memoryLabel.setText("&Memory in GB:");
        GridDataFactory.fillDefaults().indent(16, 0).align(SWT.BEGINNING, SWT.CENTER).applyTo(memoryLabel);
        memoryField = new Spinner(row, SWT.BORDER);
        AccessibleName.set(memoryField, "Memory in GB");
        memoryField.setValues(memory, 0, MOST_MEMORY, 0, 1, 8);
        memoryField.setToolTipText("0: a quarter of the machine's memory");
        memoryField.addModifyListener(event -> validate());
        Label hint = new Label(row, SWT.NONE);
        hint.setText("0: a quarter of the machine's");
        hint.setData("org.eclipse.e4.ui.css.CssClassName", "resistlab-hint");
    }

    private void createOverrides(Composite form) {
        Label label = label(form, "&Replace values:");
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
        overridesField = new Text(form, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        AccessibleName.set(overridesField, "Values to replace");
        overridesField.setText(Overrides.text(overrides));
        overridesField.setToolTipText("One key=value a line, such as validate.outer.repeats=3");
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, 64).applyTo(overridesField);
        overridesField.addModifyListener(event -> validate());
        overridesField.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        label(form, "");
        Label hint = new Label(form, SWT.NONE);
        hint.setText("One key=value a line, such as validate.outer.repeats=3. The file stays as it is.");
        hint.setData("org.eclipse.e4.ui.css.CssClassName", "resistlab-hint");
        GridDataFactory.fillDefaults().span(2, 1).applyTo(hint);
        label(form, "");
        keepGoingField = new Button(form, SWT.CHECK);
        keepGoingField.setText("Finish the other units when one fai&ls");
        keepGoingField.setSelection(keepsGoing);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(keepGoingField);
    }

    private static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    private void browse(Composite parent, String text, String tooltip, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tooltip);
        button.addListener(SWT.Selection, event -> action.run());
        setButtonLayoutData(button);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, RUN, "R&un", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        validate();
        if (getErrorMessage() != null) {
            setMessage(getErrorMessage()); // what is to be done first is no error
            setErrorMessage(null);
        }
        if (getButton(RUN).isEnabled()) {
            getButton(RUN).setFocus();
        }
    }

    private void validate() {
        String problem = read();
        setErrorMessage(problem.isEmpty() ? null : problem);
        getButton(RUN).setEnabled(problem.isEmpty());
        if (problem.isEmpty()) {
            setMessage(outlook());
        }
    }

    /** Takes what is typed; gives what is wrong with it. */
    private String read() {
        threads = threadsField.getSelection();
        memory = memoryField.getSelection();
        try {
            String name = analysisField.getText().strip();
            analysis = analyses.containsKey(name) ? analyses.get(name) : Path.of(name);
            if (name.isEmpty() || !analysis.isAbsolute()) {
                return "Choose the analysis to run.";
            }
            String place = folderField.getText().strip();
            folder = place.isEmpty() ? null : Path.of(place);
            if (folder != null && !folder.isAbsolute()) {
                return "Give the run folder with its whole path, or leave it empty for a new one.";
            }
            overrides = Overrides.parse(overridesField.getText());
            return "";
        } catch (InvalidPathException e) {
            return "\"" + e.getInput() + "\" is not the name of a file.";
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    /** Whether it will start at once. */
    private String outlook() {
        String free = "It runs as a process of its own and goes on if you close the workbench.";
        List<RunOrder> open = Runs.get().open().stream().map(RunMonitor::order).toList();
        if (open.isEmpty()) {
            return free;
        }
        RunOrder order = RunOrder.of(analysis, overrides, analysis, threads, memory, false);
        return Means.ofMachine(UiPreferences.threads()).refusal(open, order)
                .map(reason -> "It will wait until others are done. " + reason)
                .orElse(free);
    }

    @Override
    protected void okPressed() {
        keepsGoing = keepGoingField.getSelection();
        super.okPressed();
    }
}
