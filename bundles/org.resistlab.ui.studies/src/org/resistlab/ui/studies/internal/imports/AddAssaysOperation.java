package org.resistlab.ui.studies.internal.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.engine.study.CacheFolder;
import org.resistlab.engine.study.StudyFile;
import org.resistlab.engine.study.StudyLoader;
import org.resistlab.ui.endpoint.EndpointDraft;
import org.resistlab.ui.studies.internal.project.MonitorExecution;
import org.resistlab.ui.studies.model.importing.ImportFile;
import org.resistlab.ui.studies.model.importing.StudyDraft;

/**
 * Adds assays to a study: copies their files into {@code data}, loads them, and only then writes the study file, whose
 * former text goes into the local history. Taken back, the files go into the local history too.
 */
public final class AddAssaysOperation extends ImportOperation {

    private final IProject project;
    private final List<String> added = new ArrayList<>();
    private String before = "";
    private String after = "";

    /**
     * @param project the study
     * @param draft what is added to it
     */
    public AddAssaysOperation(IProject project, StudyDraft draft) {
        super("Import into study " + project.getName(), draft);
        this.project = project;
    }

    @Override
    public IProject project() {
        return project;
    }

    @Override
    void make(Path scratch, Contributions contributions, MonitorExecution execution, SubMonitor monitor)
            throws ProblemException, IOException, CoreException {
        Path folder = draft().folder();
        before = draft().existing().orElseThrow().text();
        after = draft().studyText();
        requireUnchanged(Files.readString(folder.resolve(StudyFile.NAME)));
        monitor.subTask("Reading the files");
        Map<String, Path> files = draft().dataFiles(scratch, contributions, execution);
        monitor.worked(20);
        List<Path> copies = new ArrayList<>();
        try {
            for (Map.Entry<String, Path> file : files.entrySet()) {
                Path to = folder.resolve(file.getKey());
                Files.createDirectories(to.getParent());
                try (OutputStream out = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW)) {
                    copies.add(to);
                    copy(file.getValue(), out, execution);
                }
            }
            monitor.worked(20);
            monitor.subTask("Checking the files");
            load(folder, contributions, execution);
            monitor.worked(40);
            write(before, after, monitor.split(20));
            added.addAll(files.keySet());
        } catch (ProblemException | IOException | CoreException | RuntimeException e) {
            for (Path copy : copies) {
                Files.deleteIfExists(copy);
            }
            refreshData();
            throw e;
        }
    }

    private static void copy(Path from, OutputStream out, MonitorExecution execution) throws IOException {
        byte[] buffer = new byte[1 << 20];
        try (InputStream in = Files.newInputStream(from)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                execution.checkCancelled();
                out.write(buffer, 0, count);
            }
        }
    }

    /** Loads the new assays and endpoints by a study file beside the real one. */
    private void load(Path folder, Contributions contributions, MonitorExecution execution)
            throws ProblemException, IOException {
        Path trial = folder.resolve("." + UUID.randomUUID() + ".yaml");
        try {
            Files.writeString(trial, after);
            Set<String> ids = new LinkedHashSet<>();
            draft().files().stream().filter(ImportFile::isAssay).map(ImportFile::id).forEach(ids::add);
            Set<String> endpoints = new LinkedHashSet<>();
            draft().endpoints().stream().map(EndpointDraft::id).forEach(endpoints::add);
            StudyLoader.load(StudyFile.read(trial), contributions, CacheFolder.standard(), ids, endpoints, execution);
        } finally {
            Files.deleteIfExists(trial);
        }
    }

    private static ProblemException changed() {
        return Problem.error("import.study-changed", "The study file has been changed since the import was begun.",
                "Begin the import again.").toException();
    }

    private void requireUnchanged(String text) throws ProblemException {
        if (!text.equals(before)) {
            throw changed();
        }
    }

    /** Replaces the study file's text by the resources API, so that editors and the local history know of it. */
    private void write(String expected, String text, SubMonitor monitor) throws CoreException {
        IWorkspace workspace = project.getWorkspace();
        ICoreRunnable work = each -> {
            refreshData();
            IFile file = project.getFile(StudyFile.NAME);
            file.refreshLocal(IResource.DEPTH_ZERO, null);
            if (!text(file).equals(expected)) {
                throw new CoreException(Status.error(changed().problems().get(0).toString()));
            }
            file.setContents(text.getBytes(StandardCharsets.UTF_8), false, true, null);
        };
        workspace.run(work, project, IWorkspace.AVOID_UPDATE, monitor);
    }

    private static String text(IFile file) throws CoreException {
        return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }

    private void refreshData() throws CoreException {
        project.getFolder("data").refreshLocal(IResource.DEPTH_INFINITE, null);
    }

    @Override
    IStatus question() {
        return project.isAccessible()
                ? Status.warning(
                        "The assays and endpoints of this import will be taken out of the study " + project.getName()
                                + " again. Their files and the study file as it is now go into the local history.")
                : Status.error("The study " + project.getName() + " is not open.");
    }

    @Override
    void takeBack(SubMonitor monitor) throws CoreException {
        write(after, before, monitor.split(50));
        for (String name : added) {
            IFile file = project.getFile(IPath.fromPortableString(name));
            if (file.exists()) {
                file.delete(IResource.KEEP_HISTORY, null);
            }
        }
    }

    @Override
    void bringBack(SubMonitor monitor) throws CoreException, IOException {
        for (String name : added) {
            IFile file = project.getFile(IPath.fromPortableString(name));
            IFileState[] states = file.getHistory(null);
            if (states.length == 0) {
                throw new IOException(name + " is not in the local history any more; import it again");
            }
            try (InputStream content = states[0].getContents()) {
                file.create(content, false, null);
            }
        }
        write(before, after, monitor.split(50));
    }
}
