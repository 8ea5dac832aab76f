package org.resistlab.ui.help.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;

/** The studies of the workspace, the one last changed first. */
public final class RecentStudies {

    private static final String STUDY_FILE = "study.yaml";

    private RecentStudies() {
    }

    /** The study files of open projects. Asks the workspace's memory alone, not the disk. */
    public static List<IFile> of(IWorkspaceRoot workspace, int limit) {
        return Arrays.stream(workspace.getProjects()).filter(IProject::isOpen)
                .map(project -> project.getFile(STUDY_FILE)).filter(IFile::exists)
                .sorted(Comparator.comparingLong(IFile::getLocalTimeStamp).reversed()).limit(limit).toList();
    }
}
