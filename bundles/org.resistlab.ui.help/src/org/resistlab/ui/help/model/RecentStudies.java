package org.resistlab.ui.help.model;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;

/** The studies of the workspace, the one last changed first. */
public final class RecentStudies {

    private static final String STUDY_FILE = "study.yaml";

    private static final DateTimeFormatter CHANGED = DateTimeFormatter
            .ofPattern("', last changed on' d MMMM yyyy 'at' HH:mm", Locale.ENGLISH);

    private RecentStudies() {
    }

    /** The study files of open projects. Asks the workspace's memory alone, not the disk. */
    public static List<IFile> of(IWorkspaceRoot workspace, int limit) {
        return Arrays.stream(workspace.getProjects()).filter(IProject::isOpen)
                .map(project -> project.getFile(STUDY_FILE)).filter(IFile::exists)
                .sorted(Comparator.comparingLong(IFile::getLocalTimeStamp).reversed()).limit(limit).toList();
    }

    /** What the workspace knows of a study: "2 analyses, 1 run, last changed on 21 November 2026 at 17:05". */
    public static String about(IFile study, ZoneId zone) throws CoreException {
        List<IResource> analyses = members(study.getProject().getFolder("analyses"));
        List<IResource> runs = members(study.getProject().getFolder("runs"));
        long changed = Stream.of(List.of(study), analyses, runs).flatMap(List::stream)
                .mapToLong(IResource::getLocalTimeStamp).max().orElseThrow();
        return sentence(analyses.size(), runs.size(), Instant.ofEpochMilli(changed).atZone(zone));
    }

    static String sentence(int analyses, int runs, ZonedDateTime changed) {
        return (analyses == 0 ? "No analysis yet" : analyses + (analyses == 1 ? " analysis" : " analyses"))
                + (runs == 0 ? "" : runs == 1 ? ", 1 run" : ", " + runs + " runs")
                + CHANGED.format(changed);
    }

    private static List<IResource> members(IFolder folder) throws CoreException {
        return folder.exists() ? List.of(folder.members()) : List.of();
    }
}
