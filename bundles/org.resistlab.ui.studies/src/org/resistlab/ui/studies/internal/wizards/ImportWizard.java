package org.resistlab.ui.studies.internal.wizards;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.resistlab.ui.studies.internal.imports.AddAssaysOperation;
import org.resistlab.ui.studies.internal.imports.ImportOperation;
import org.resistlab.ui.studies.internal.navigator.Nodes;
import org.resistlab.ui.studies.model.StudyNode;
import org.resistlab.ui.studies.model.importing.StudyDraft;

/** Adds assays to a study. */
public final class ImportWizard extends DraftWizard implements IImportWizard {

    /** Id of the wizard. */
    public static final String ID = "org.resistlab.ui.studies.import";

    private IProject project;

    /** For the platform. */
    public ImportWizard() {
        this(null, null);
    }

    private ImportWizard(StudyDraft draft, IProject project) {
        super(draft, "Import data");
        this.project = project;
    }

    /** Opens the wizard for a study. */
    public static void open(Shell shell, IProject project) {
        open(shell, new ImportWizard(null, project));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        Object first = selection.getFirstElement();
        IResource resource = Adapters.adapt(first, IResource.class);
        if (resource != null) {
            project = resource.getProject();
        } else if (first instanceof StudyNode node) {
            project = Nodes.project(node).orElse(null);
        }
    }

    @Override
    public void addPages() {
        addPage(new StudyPage());
        addPage(new FilesPage(true));
        addPage(new ColumnsPage());
        addPage(new MatchingPage());
        addPage(new SummaryPage());
    }

    /** The study that is added to; null until one is chosen. */
    IProject project() {
        return project;
    }

    void setProject(IProject project) {
        this.project = project;
    }

    @Override
    ImportOperation operation() {
        return new AddAssaysOperation(project, draft());
    }

    @Override
    DraftWizard again() {
        return new ImportWizard(draft(), project);
    }
}
