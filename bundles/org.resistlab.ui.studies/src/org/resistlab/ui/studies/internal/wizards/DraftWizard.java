package org.resistlab.ui.studies.internal.wizards;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.resistlab.engine.study.StudyFile;
import org.resistlab.ui.Icons;
import org.resistlab.ui.UiIds;
import org.resistlab.ui.studies.internal.imports.ImportJob;
import org.resistlab.ui.studies.internal.imports.ImportOperation;
import org.resistlab.ui.studies.model.importing.StudyDraft;

/** A wizard that fills in the draft of a study and hands it to an import job. */
abstract class DraftWizard extends Wizard {

    private static final String MODALITIES = "org.resistlab.core.modalities";

    private StudyDraft draft;
    private String failure = "";

    DraftWizard(StudyDraft draft, String title) {
        this.draft = draft;
        setWindowTitle(title);
        setDefaultPageImageDescriptor(Icons.banner(UiIds.BUNDLE, "study"));
        setHelpAvailable(true);
        setNeedsProgressMonitor(false);
    }

    /** What the wizard fills in; null until it is known what is added to. */
    StudyDraft draft() {
        return draft;
    }

    void setDraft(StudyDraft draft) {
        this.draft = draft;
    }

    /** Files that are added without being chosen on the page of the files. */
    List<Path> broughtFiles() {
        return Arrays.stream(getPages()).filter(SourcePage.class::isInstance)
                .flatMap(page -> ((SourcePage) page).files().stream()).distinct().toList();
    }

    /** What an earlier attempt to finish failed by; empty if there was none. */
    String failure() {
        return failure;
    }

    /** Shows a draft again whose import has failed. */
    DraftWizard after(String message) {
        failure = message;
        return this;
    }

    /** Ids of the modalities; reads their ids only, not all that is declared. */
    static List<String> modalities() {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(MODALITIES))
                .map(element -> element.getAttribute("id")).filter(Objects::nonNull).distinct().sorted().toList();
    }

    /** The import that finishing starts. */
    abstract ImportOperation operation();

    /** The same wizard with the same draft. */
    abstract DraftWizard again();

    /** A page is made when it is first shown. */
    @Override
    public void createPageControls(Composite parent) {
        // each by itself, in showing it
    }

    @Override
    public IWizardPage getStartingPage() {
        return failure.isEmpty() || draft == null ? super.getStartingPage() : getPages()[getPageCount() - 1];
    }

    @Override
    public boolean canFinish() {
        IWizardPage current = getContainer().getCurrentPage();
        return super.canFinish() && current == getPages()[getPageCount() - 1];
    }

    @Override
    public boolean performFinish() {
        Display display = getShell().getDisplay();
        new ImportJob(operation(), project -> display.asyncExec(() -> show(project)),
                (operation, message) -> display.asyncExec(() -> open(null, again().after(message)))).schedule();
        return true;
    }

    /** Opens a wizard in a dialog that is large enough for tables. */
    static void open(Shell shell, DraftWizard wizard) {
        Shell parent = shell;
        if (parent == null) {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            parent = window == null ? null : window.getShell();
        }
        WizardDialog dialog = new WizardDialog(parent, wizard);
        dialog.setHelpAvailable(false); // the wizard has a button for it
        dialog.setPageSize(860, 520);
        dialog.open();
    }

    private static void show(IProject project) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IFile file = project.getFile(StudyFile.NAME);
        if (window == null || window.getActivePage() == null || !file.exists()) {
            return;
        }
        BasicNewResourceWizard.selectAndReveal(project, window);
        try {
            IDE.openEditor(window.getActivePage(), file);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus());
        }
    }
}
