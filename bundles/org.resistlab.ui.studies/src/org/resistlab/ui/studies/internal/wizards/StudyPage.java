package org.resistlab.ui.studies.internal.wizards;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.studies.internal.project.MonitorExecution;
import org.resistlab.ui.studies.internal.project.StudyProjects;
import org.resistlab.ui.studies.model.importing.ExistingStudy;
import org.resistlab.ui.studies.model.importing.StudyDraft;

/** The study that assays are added to. */
final class StudyPage extends DraftPage {

    private List<IProject> studies = List.of();
    private Combo study;
    private Label state;
    private String problem = "";
    private boolean reading;

    StudyPage() {
        super("study", "Import data", "Choose the study that the files are added to.",
                "org.resistlab.ui.help.studies-import");
    }

    @Override
    void fill(Composite page) {
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).spacing(8, 8).applyTo(page);
        label(page, "&Study:");
        study = new Combo(page, SWT.READ_ONLY);
        study.addListener(SWT.Selection, event -> read());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(study);
        state = hint(page, "", 2);
        studies = StudyProjects.all();
        study.setItems(studies.stream().map(IProject::getName).toArray(String[]::new));
        ImportWizard wizard = (ImportWizard) getWizard();
        int index = studies.indexOf(wizard.project());
        if (index < 0 && studies.size() == 1) {
            index = 0;
        }
        if (studies.isEmpty()) {
            problem = "There is no open study. Make one first: File > New > Study.";
        } else if (index >= 0) {
            study.select(index);
        }
        if (draft() == null && index >= 0) {
            page.getDisplay().asyncExec(this::read);
        }
    }

    private void read() {
        ImportWizard wizard = (ImportWizard) getWizard();
        int index = study.getSelectionIndex();
        if (index < 0 || study.isDisposed()) {
            return;
        }
        IProject project = studies.get(index);
        Optional<Path> folder = StudyProjects.folder(project);
        wizard.setProject(project);
        wizard.setDraft(null);
        reading = true;
        problem = "";
        validate();
        BackgroundJob.named("Reading study " + project.getName(), monitor -> ExistingStudy
                .read(folder.orElseThrow(), Contributions.installed(), new MonitorExecution(monitor))).failed(e -> {
                    reading = false;
                    problem = e.getMessage() == null ? e.toString() : e.getMessage();
                    validate();
                }).show(study, existing -> {
                    if (project.equals(wizard.project())) {
                        reading = false;
                        wizard.setDraft(StudyDraft.addingTo(existing));
                        state.setText(existing.samples().size() + " samples, assays: "
                                + String.join(", ", existing.assayIds()) + ".");
                        validate();
                        if (wizard.hasDropped()) {
                            getContainer().showPage(wizard.getPage("files"));
                        }
                    }
                }).schedule();
    }

    @Override
    void refresh() {
        // the study is read when it is chosen
    }

    @Override
    Optional<String> waiting() {
        return reading ? Optional.of("Reading the study…") : Optional.empty();
    }

    @Override
    Optional<String> error() {
        if (!problem.isEmpty()) {
            return Optional.of(problem);
        }
        return draft() == null ? Optional.of("Choose a study.") : Optional.empty();
    }
}
