package org.resistlab.ui.studies.internal.wizards;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.resistlab.ui.studies.internal.imports.ImportOperation;
import org.resistlab.ui.studies.internal.imports.NewStudyOperation;
import org.resistlab.ui.studies.model.importing.StudyDraft;

/** Makes a study of a lab's files. */
public final class NewStudyWizard extends DraftWizard implements INewWizard {

    /** Id of the wizard. */
    public static final String ID = "org.resistlab.ui.studies.new-study";

    /** For the platform. */
    public NewStudyWizard() {
        this(StudyDraft.ofNew());
    }

    /** Opens the wizard. */
    public static void open(Shell shell) {
        open(shell, new NewStudyWizard());
    }

    private NewStudyWizard(StudyDraft draft) {
        super(draft, "New study");
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        // a new study belongs to nothing that could be selected
    }

    @Override
    public void addPages() {
        addPage(new NamePage());
        SourcePage.all().forEach(this::addPage);
        addPage(new FilesPage(false));
        addPage(new ColumnsPage());
        addPage(new MatchingPage());
        addPage(new EndpointsPage());
        addPage(new SummaryPage());
    }

    @Override
    ImportOperation operation() {
        return new NewStudyOperation(draft());
    }

    @Override
    DraftWizard again() {
        return new NewStudyWizard(draft());
    }
}
