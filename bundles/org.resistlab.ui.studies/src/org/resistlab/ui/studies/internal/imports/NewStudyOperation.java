package org.resistlab.ui.studies.internal.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.framework.FrameworkUtil;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.engine.study.StudyImport;
import org.resistlab.ui.studies.internal.project.MonitorExecution;
import org.resistlab.ui.studies.internal.project.StudyProjects;
import org.resistlab.ui.studies.model.importing.StudyDraft;

/**
 * Makes a study of files, and a project of the study. Taken back, its folder is kept aside until it is brought back.
 */
public final class NewStudyOperation extends ImportOperation {

    private IProject project;
    private Path aside;

    /** @param draft of a new study */
    public NewStudyOperation(StudyDraft draft) {
        super("New study " + draft.name(), draft);
    }

    @Override
    public IProject project() {
        return project;
    }

    @Override
    void make(Path scratch, Contributions contributions, MonitorExecution execution, SubMonitor monitor)
            throws ProblemException, IOException, CoreException {
        monitor.subTask("Reading the files");
        Map<String, Path> files = draft().dataFiles(scratch, contributions, execution);
        monitor.worked(20);
        monitor.subTask("Copying and checking the files");
        new StudyImport(contributions, execution).run(draft().studyText(), files, draft().folder());
        monitor.worked(60);
        try {
            project = StudyProjects.open(draft().folder(), monitor.split(20));
        } catch (CoreException e) {
            delete(draft().folder());
            throw e;
        }
    }

    @Override
    IStatus question() {
        return project != null && project.exists()
                ? Status.warning("The study \"" + project.getName()
                        + "\" and all that it holds by now, analyses and runs "
                        + "too, will be taken out of the workspace. Redo brings it back until ResistLab is closed. The "
                        + "files that were imported stay where they are.")
                : Status.error("The study is not in the workspace any more.");
    }

    @Override
    void takeBack(SubMonitor monitor) throws IOException, CoreException {
        Path folder = draft().folder();
        Path kept = Platform.getStateLocation(FrameworkUtil.getBundle(NewStudyOperation.class)).append("undone")
                .append(UUID.randomUUID().toString()).toPath();
        Files.createDirectories(kept.getParent());
        project.delete(false, true, monitor.split(50));
        try {
            Files.move(folder, kept);
            aside = kept;
        } catch (IOException e) {
            project = StudyProjects.open(folder, monitor.split(50));
            throw e;
        }
    }

    @Override
    void bringBack(SubMonitor monitor) throws IOException, CoreException {
        Files.move(aside, draft().folder());
        aside = null;
        project = StudyProjects.open(draft().folder(), monitor.split(100));
    }

    @Override
    public void dispose() {
        if (aside != null) {
            try {
                delete(aside);
            } catch (IOException e) {
                ILog.of(NewStudyOperation.class).warn(aside + " could not be deleted.", e);
            }
        }
    }
}
