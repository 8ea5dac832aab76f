package org.resistlab.ui.gallery;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.resistlab.ui.testing.Gui;

/** The workbench with the example study, its analysis and one run: what moments are made of. */
final class Stage {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration FOR_DATA = Duration.ofMinutes(5);

    private static final String DEMO = "org.resistlab.ui.studies.demo";

    private IProject study;

    private IFile analysis;

    private IFolder run;

    /** Names of moments that are wanted; all where there is none. */
    private final Set<String> wanted;

    Stage(Set<String> wanted) {
        this.wanted = wanted;
    }

    /** Whether any moment whose name begins so is wanted. */
    boolean wants(String prefix) {
        return wanted.isEmpty() || wanted.stream().anyMatch(name -> name.startsWith(prefix));
    }

    /** Opens the example study and runs a small analysis of it. */
    void prepare() throws Exception {
        Gui.run(Stage::closeWelcome);
        if (!Gui.in(() -> Gui.window().getService(ICommandService.class).getCommand(DEMO).isDefined())) {
            throw new IllegalStateException("There is no command " + DEMO + ".");
        }
        command(DEMO);
        await("the example study", FOR_DATA, () -> projects().stream().anyMatch(project -> project.isOpen()
                && project.getFile("study.yaml").exists()));
        rest();
        study = projects().getFirst();
        study.refreshLocal(IResource.DEPTH_INFINITE, null);
        analysis = write("analyses/fusion.yaml", """
                resistlab: 1
                title: BCR/ABL fusion, from clinical data and expression
                study: ..
                endpoint: fusion
                preprocess:
                  clinical: [impute, one-hot, standardize]
                  expression: [{variance-filter: {keep: 2000}}, standardize]
                models:
                  - {id: svm, algorithm: svm, tune: {C: [0.01, 0.1]}}
                  - {id: forest, algorithm: random-forest, params: {n_estimators: 100}}
                  - {id: net, algorithm: elastic-net}
                  - {id: vote, algorithm: ensemble.voting, of: [svm, forest, net]}
                validate:
                  outer: {scheme: stratified-k-fold, folds: 5}
                  inner: {scheme: stratified-k-fold, folds: 3}
                  permutations: 20
                interpret: [shap]
                seed: 42
                """);
    }

    /** Starts the run, if it has not been started. */
    void startRun() {
        if (run == null) {
            run = study.getFolder("runs/fusion");
            command("org.resistlab.ui.runs.run(ask=false,file=" + analysis.getFullPath() + ")");
        }
    }

    /** Waits until the run is done. */
    void finishRun() throws Exception {
        startRun();
        await("a finished run", FOR_DATA, () -> {
            IFolder runs = study.getFolder("runs");
            runs.refreshLocal(IResource.DEPTH_INFINITE, null);
            for (IResource member : runs.exists() ? runs.members() : new IResource[0]) {
                if (member instanceof IFolder folder && folder.getFile("report.html").exists()) {
                    run = folder;
                    return true;
                }
            }
            return false;
        });
    }

    IProject study() {
        return study;
    }

    IFile analysis() {
        return analysis;
    }

    /** The folder of the finished run. */
    IFolder run() {
        return run;
    }

    private static List<IProject> projects() {
        return Arrays.asList(ResourcesPlugin.getWorkspace().getRoot().getProjects());
    }

    private IFile write(String path, String text) throws CoreException {
        IFile file = study.getFile(path);
        if (file.getParent() instanceof IFolder folder && !folder.exists()) {
            folder.create(true, true, null);
        }
        ByteArrayInputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        if (file.exists()) {
            file.setContents(content, true, false, null);
        } else {
            file.create(content, true, null);
        }
        return file;
    }

    /** Starts a command in its serialised form and does not wait for its end. */
    static void command(String serialised) {
        Gui.start(() -> {
            try {
                ParameterizedCommand command = Gui.window().getService(ICommandService.class).deserialize(serialised);
                Gui.window().getService(IHandlerService.class).executeCommand(command, null);
            } catch (Exception e) {
                throw new IllegalStateException(serialised, e);
            }
        });
    }

    /** Waits; what is not so after a while fails. */
    static void await(String what, Duration patience, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain for " + what);
            }
            Thread.sleep(100);
        }
    }

    /** Waits until something shown is so; asked in the user interface thread. */
    static void until(String what, Callable<Boolean> condition) throws Exception {
        await(what, PATIENCE, () -> Gui.in(condition));
    }

    /** Lets background jobs that fill what is shown come to an end, but does not wait for long. */
    static void rest() throws InterruptedException {
        for (int i = 0; i < 12; i++) {
            Thread.sleep(100);
            Gui.settle();
        }
    }

    /** The whole window, with what the study holds in the navigator. */
    static Control window() {
        Gui.run(() -> {
            IViewPart navigator = Gui.page().findView(ProjectExplorer.VIEW_ID);
            if (navigator instanceof ProjectExplorer explorer && Gui.page().isPartVisible(navigator)) {
                explorer.getCommonViewer().expandToLevel(3);
            }
        });
        Gui.settle();
        return Gui.in(() -> Gui.window().getShell());
    }

    /** Opens a view. */
    static void view(String id) throws Exception {
        Gui.in(() -> Gui.page().showView(id));
        rest();
    }

    /** Opens a file in an editor, by its id or, if that is null, in the one for its content. */
    static IEditorPart editor(IFile file, String id) throws Exception {
        IEditorPart editor = Gui.in(() -> id == null ? IDE.openEditor(Gui.page(), file)
                : IDE.openEditor(Gui.page(), file, id));
        rest();
        return editor;
    }

    /** Makes the part as large as the window, or small again. */
    static void zoom(IWorkbenchPart part) {
        Gui.run(() -> Gui.page().toggleZoom(Gui.page().getReference(part)));
        Gui.settle();
    }

    /** Opens a dialog or wizard by what blocks until it is closed. */
    static Shell dialog(Runnable opener) throws Exception {
        Set<Shell> before = Gui.in(() -> new HashSet<>(Arrays.asList(Gui.display().getShells())));
        Gui.start(opener);
        until("a dialog", () -> Arrays.stream(Gui.display().getShells())
                .anyMatch(shell -> shell.isVisible() && !before.contains(shell)));
        rest();
        return Gui.in(() -> Arrays.stream(Gui.display().getShells())
                .filter(shell -> shell.isVisible() && !before.contains(shell)).findFirst().orElseThrow());
    }

    /** Closes dialogs and editors, saves nothing, and brings all views back to their places. */
    static void clear() {
        for (int i = 0; i < 5 && Gui.in(Stage::closeDialog); i++) {
            Gui.settle();
        }
        Gui.run(() -> {
            closeWelcome();
            Gui.page().closeAllEditors(false);
            Gui.page().resetPerspective();
        });
        Gui.settle();
    }

    static void closeWelcome() {
        IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
        if (welcome.getIntro() != null) {
            welcome.closeIntro(welcome.getIntro());
        }
    }

    private static boolean closeDialog() {
        Shell main = Gui.window().getShell();
        for (Shell shell : Gui.display().getShells()) {
            boolean dialog = shell != main && shell.isVisible() && (shell.getStyle() & SWT.NO_TRIM) == 0;
            if (dialog && shell.getData() instanceof Dialog open) {
                open.close();
                return true;
            } else if (dialog) {
                shell.close();
                return true;
            }
        }
        return false;
    }
}
