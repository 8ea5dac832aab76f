package org.resistlab.ui.studies.internal.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.engine.study.StudyFile;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.studies.internal.project.StudyNature;
import org.resistlab.ui.studies.internal.project.StudyProjects;

/**
 * Makes the embedded cohort a study of the workspace, with the demo's analysis, and opens it. The study is copied, so
 * that it can be changed; where it is there already it is only opened.
 */
public final class DemoHandler extends AbstractHandler {

    private static final String NAME = "leukaemia";
    private static final String ANALYSIS = "demo.yaml";

    @Override
    public Object execute(ExecutionEvent event) {
        BackgroundJob.named("Making the demo study", DemoHandler::make)
                .whatToDo("Check that ResistLab is installed with its examples and that the workspace can be written.")
                .show(null, DemoHandler::open).schedule();
        return null;
    }

    private static IProject make(SubMonitor monitor) throws Exception {
        IProject there = ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
        if (there.exists()) {
            if (!there.isOpen()) {
                there.open(monitor);
            }
            if (StudyNature.isStudy(there)) {
                return there;
            }
        }
        Path example = installation().resolve("examples").resolve(NAME);
        if (!Files.isRegularFile(example.resolve(StudyFile.NAME))) {
            throw new ProblemException(Problem.error("demo.missing", "The demo is not installed: there is no " + example
                    + ".", "Install ResistLab with its examples."));
        }
        Path root = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath();
        Path folder = root.resolve(NAME);
        for (int number = 2; Files.exists(folder); number++) {
            folder = root.resolve(NAME + "-" + number);
        }
        copy(example, folder);
        return StudyProjects.open(folder, monitor);
    }

    /** Copies beside and moves into place. The analysis goes into its folder, from where the study is one up. */
    private static void copy(Path example, Path folder) throws IOException {
        Path draft = Files.createDirectory(folder.resolveSibling(".demo-" + UUID.randomUUID()));
        try {
            List<Path> files;
            try (Stream<Path> walk = Files.walk(example)) {
                files = walk.filter(Files::isRegularFile).toList();
            }
            for (Path file : files) {
                Path to = draft.resolve(example.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
            Path analysis = draft.resolve(ANALYSIS);
            if (Files.exists(analysis)) {
                Path to = draft.resolve("analyses").resolve(ANALYSIS);
                Files.createDirectories(to.getParent());
                Files.writeString(to, Files.readString(analysis).replaceFirst("(?m)^study: \\.$", "study: .."));
                Files.delete(analysis);
            }
            Files.move(draft, folder);
        } finally {
            if (Files.exists(draft)) {
                delete(draft);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /** As the command line does: the folder that holds {@code plugins} and {@code examples}. */
    private static Path installation() {
        String home = System.getProperty("resistlab.home");
        if (home != null) {
            return Path.of(home);
        }
        String install = System.getProperty("osgi.install.area");
        return install == null ? Path.of("") : Path.of(URI.create(install.replace(" ", "%20")));
    }

    private static void open(IProject project) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null) {
            window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        }
        IFile file = project.getFile(StudyFile.NAME);
        BasicNewResourceWizard.selectAndReveal(project, window);
        try {
            if (file.exists()) {
                IDE.openEditor(window.getActivePage(), file);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus());
        }
    }
}
