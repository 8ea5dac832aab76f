package org.resistlab.ui.studies.internal.wizards;

import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.resistlab.ui.Icons;
import org.resistlab.ui.UiIds;
import org.resistlab.ui.studies.internal.project.StudyProjects;

/** Opens a folder that holds a study, in place. */
public final class ExistingStudyWizard extends Wizard implements IImportWizard {

    /** Id of the wizard. */
    public static final String ID = "org.resistlab.ui.studies.existing-study";

    private final FolderPage page = new FolderPage();

    /** For the platform. */
    public ExistingStudyWizard() {
        setWindowTitle("Open existing study folder");
        setDefaultPageImageDescriptor(Icons.banner(UiIds.BUNDLE, "study"));
        setHelpAvailable(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        // the folder is not in the workspace, so that it cannot be selected
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path folder = page.folder();
        boolean link = page.linked();
        WorkspaceJob job = new WorkspaceJob("Opening study " + folder.getFileName()) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                IProject project = link ? StudyProjects.link(folder, monitor) : StudyProjects.open(folder, monitor);
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> BasicNewResourceWizard.selectAndReveal(project,
                        PlatformUI.getWorkbench().getActiveWorkbenchWindow()));
                return Status.OK_STATUS;
            }
        };
        job.setUser(true);
        job.schedule();
        return true;
    }
}
