package org.resistlab.ui.apply.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.engine.model.Application;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.ReadOnlyEditor;
import org.resistlab.ui.apply.model.ModelFacts;
import org.resistlab.ui.apply.model.NewPatients;
import org.resistlab.ui.apply.model.PatientDraft;
import org.resistlab.ui.apply.model.PredictionExport;
import org.resistlab.ui.apply.model.PredictionWork;
import org.resistlab.ui.apply.model.Predictions;
import org.resistlab.ui.backup.EditorBackup;
import org.resistlab.ui.backup.TextBackup;

/** A packaged model: what it is, new patients, and what it says of them. */
public final class ModelEditor extends ReadOnlyEditor {

    private static final int KEEP_AFTER = 800;
    private static final String CSS = "org.eclipse.e4.ui.css.CssClassName";

    private Path file;
    private Application application;
    private Contributions contributions;
    private Composite root;
    private Label message;
    private PatientsPane patients;
    private ResultsPane results;
    private Button predict;
    private Button export;
    private Predictions predictions;
    private Job work;
    private final TextBackup backup = new TextBackup(EditorBackup.folder());
    private final Job keeping = Job.createSystem("Keeping what is typed", this::keep);
    private volatile PatientDraft draft;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        IFile resource = input.getAdapter(IFile.class);
        URI place = resource != null ? resource.getLocationURI()
                : input instanceof IURIEditorInput uri ? uri.getURI() : null;
        if (place == null || !"file".equals(place.getScheme())) {
            throw new PartInitException("A model must be a file on this machine: " + input.getName() + " is none.");
        }
        file = Path.of(place);
    }

    @Override
    public void createPartControl(Composite parent) {
        root = parent;
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.resistlab.ui.help.apply-model");
        GridLayoutFactory.swtDefaults().margins(10, 8).spacing(0, 8).applyTo(parent);
        message = new Label(parent, SWT.WRAP);
        message.setText("Opening the model …");
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(message);
        BackgroundJob.named("Opening " + file.getFileName(), monitor -> {
            contributions = Contributions.installed();
            draft = backup.find(file.toString(), "").map(PatientDraft::of).orElse(null);
            return Application.open(file, contributions);
        }).show(parent, this::show).failed(failure -> say("The model cannot be opened: " + failure.getMessage()))
                .schedule();
    }

    private void show(Application opened) {
        application = opened;
        SashForm halves = new SashForm(root, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        SashForm top = new SashForm(halves, SWT.HORIZONTAL);
        createFacts(top);
        createPatients(top);
        top.setWeights(45, 55);
        results = new ResultsPane(halves, opened);
        halves.setWeights(42, 58);
        message.moveAbove(null);
        say("Choose new patients and press Predict.");
        root.layout(true, true);
        if (getSite().getPage().getActivePart() == this) {
            setFocus();
        }
    }

    private void createFacts(Composite parent) {
        ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        Composite facts = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 6).applyTo(facts);
        ModelFacts.of(application.description()).forEach((label, text) -> {
            Label title = new Label(facts, SWT.NONE);
            title.setText(label);
            title.setData(CSS, "resistlab-title");
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(title);
            Label value = new Label(facts, SWT.WRAP);
            value.setText(text);
            GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(value);
        });
        scroll.setContent(facts);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> scroll
                .setMinHeight(facts.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y));
    }

    private void createPatients(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(area);
        patients = new PatientsPane(area, application.description(), this::update);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(patients);
        if (draft == null) {
            draft = patients.draft();
        } else {
            patients.restore(draft);
        }
        predict = new Button(area, SWT.PUSH);
        predict.setText("&Predict");
        predict.setToolTipText("Predict these patients and explain each prediction");
        predict.addListener(SWT.Selection, event -> predict());
        export = new Button(area, SWT.PUSH);
        export.setText("E&xport…");
        export.setToolTipText("Write all predictions into a table: a workbook, or comma- or tab-separated text");
        export.addListener(SWT.Selection, event -> export());
        update();
    }

    private void update() {
        if (predict != null) {
            predict.setText(work == null ? "&Predict" : "&Cancel");
            predict.setEnabled(work != null || patients.patients() != null);
            export.setEnabled(predictions != null);
            PatientDraft now = patients.draft();
            if (!now.equals(draft)) {
                draft = now;
                keeping.schedule(KEEP_AFTER);
            }
        }
    }

    /** Under a lock, so that nothing is kept after it was forgotten. */
    private IStatus keep(IProgressMonitor monitor) {
        synchronized (backup) {
            try {
                if (draft != null) {
                    backup.keep(file.toString(), draft.text());
                }
                return Status.OK_STATUS;
            } catch (IOException e) {
                return Status.warning("What is typed cannot be kept: " + e.getMessage(), e);
            }
        }
    }

    /** What was typed comes back when the workbench is started again, not when a person has closed the editor. */
    @Override
    public void dispose() {
        boolean waited = keeping.getState() == Job.SLEEPING;
        keeping.cancel();
        if (!PlatformUI.getWorkbench().isClosing()) {
            synchronized (backup) {
                draft = null;
                backup.forget(file.toString());
            }
        } else if (waited) {
            keep(null);
        }
        super.dispose();
    }

    private void predict() {
        if (work != null) {
            work.cancel();
            return;
        }
        NewPatients chosen = patients.patients();
        work = BackgroundJob.named("Predicting new patients",
                monitor -> Predictions.of(application, chosen, contributions,
                        new PredictionWork(monitor::isCanceled)))
                .show(root, this::show).failed(failure -> say("Not predicted: " + failure.getMessage()));
        work.addJobChangeListener(IJobChangeListener.onDone(event -> ended(event.getResult())));
        say("Predicting …");
        update();
        work.schedule();
    }

    private void ended(IStatus status) {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                if (!root.isDisposed()) {
                    work = null;
                    if (status.matches(IStatus.CANCEL)) {
                        say("Cancelled: nothing was predicted.");
                    }
                    update();
                }
            });
        }
    }

    private void show(Predictions made) {
        predictions = made;
        results.show(made);
        say(made.report());
    }

    private void say(String text) {
        message.setText(text);
        message.requestLayout();
    }

    private void export() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE | SWT.SHEET);
        dialog.setOverwrite(true);
        dialog.setFileName("predictions.xlsx");
        dialog.setFilterExtensions(new String[] {"*.xlsx", "*.csv", "*.tsv"});
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        String name = chosen.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|tsv|csv|txt)") ? chosen : chosen + ".xlsx";
        Predictions made = predictions;
        Job exporting = BackgroundJob.named("Exporting predictions", monitor -> {
            PredictionExport.write(made.explained(new PredictionWork(monitor::isCanceled)), Path.of(name));
            return name;
        }).show(root, done -> say("Exported " + done + ".")).whatToDo("Choose another folder.");
        exporting.setUser(true);
        exporting.schedule();
    }

    @Override
    public void setFocus() {
        if (patients == null) {
            root.setFocus();
        } else {
            patients.setFocus();
        }
    }
}
