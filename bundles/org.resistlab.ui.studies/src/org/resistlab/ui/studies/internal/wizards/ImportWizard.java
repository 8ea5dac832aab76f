package org.resistlab.ui.studies.internal.wizards;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

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

/** Adds assays and endpoints to a study. */
public final class ImportWizard extends DraftWizard implements IImportWizard {

    /** Id of the wizard. */
    public static final String ID = "org.resistlab.ui.studies.import";

    private IProject project;
    private List<Path> dropped = List.of();

    /** For the platform. */
    public ImportWizard() {
        this(null, null);
    }

    private ImportWizard(StudyDraft draft, IProject project) {
        super(draft, "Import data");
        this.project = project;
    }

    /**
     * Opens the wizard for a study.
     *
     * @param files what is added at once; empty for nothing
     */
    public static void open(Shell shell, IProject project, List<Path> files) {
        ImportWizard wizard = new ImportWizard(null, project);
        wizard.dropped = List.copyOf(files);
        open(shell, wizard);
    }

    @Override
    List<Path> broughtFiles() {
        return Stream.concat(dropped.stream(), super.broughtFiles().stream()).distinct().toList();
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
        SourcePage.all().forEach(this::addPage);
        addPage(new FilesPage(true));
        addPage(new ColumnsPage());
        addPage(new MatchingPage());
        addPage(new EndpointsPage());
        addPage(new SummaryPage());
    }

    /** Whether it is known what to add, so that the page of the files can be gone to at once. */
    boolean hasDropped() {
        return !dropped.isEmpty();
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
