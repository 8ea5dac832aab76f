package org.resistlab.ui.gallery;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
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

    private static final int SHORTEST_REST = 6;

    private static final int LONGEST_REST = 12;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration FOR_DATA = Duration.ofMinutes(5);

    private static final String DEMO = "org.resistlab.ui.studies.demo";

    private static final String TROUBLE = "trouble";

    /** The menu that is open; null if there is none. */
    private static volatile Menu menu;

    private IProject study;

    private IFile analysis;

    private boolean started;

    /** Names of moments that are wanted; all where there is none. */
    private final Set<String> wanted;

    Stage(Set<String> wanted) {
        this.wanted = wanted;
    }

    /** Whether any moment whose name begins so is wanted. */
    boolean wants(String prefix) {
        return wanted.isEmpty() || wanted.stream().anyMatch(name -> name.startsWith(prefix));
    }

    /** Opens the example study and writes a small analysis of it. */
    void prepare() throws Exception {
        // a result that opens by itself would come in the way of another picture
        InstanceScope.INSTANCE.getNode("org.resistlab.ui.runs").putBoolean("open-result", false);
        if (!Gui.in(() -> Gui.window().getService(ICommandService.class).getCommand(DEMO).isDefined())) {
            throw new IllegalStateException("There is no command " + DEMO + ".");
        }
        command(DEMO);
        await("the example study", FOR_DATA, () -> projects().stream().anyMatch(project -> project.isOpen()
                && project.getFile("study.yaml").exists()));
        rest();
        study = projects().getFirst();
        study.refreshLocal(IResource.DEPTH_INFINITE, null);
        analysis = write(study, "analyses/fusion.yaml", """
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
        if (wanted.isEmpty()) {
            startRuns(); // they are at work while other pictures are made
        }
    }

    /** Starts the run that is shown and one to compare it with, if they have not been started. */
    private void startRuns() throws CoreException {
        if (!started) {
            started = true;
            run(analysis);
            run(write(study, "analyses/clinical.yaml", """
                    resistlab: 1
                    title: BCR/ABL fusion, from clinical data alone
                    study: ..
                    endpoint: fusion
                    assays: [clinical]
                    preprocess:
                      clinical: [impute, one-hot, standardize]
                    models:
                      - {id: forest, algorithm: random-forest, params: {n_estimators: 100}}
                      - {id: net, algorithm: elastic-net}
                    validate:
                      outer: {scheme: stratified-k-fold, folds: 5}
                      permutations: 20
                    seed: 42
                    """));
        }
    }

    private static void run(IFile file) {
        command("org.resistlab.ui.runs.run(ask=false,file=" + file.getFullPath() + ")");
    }

    /** Starts a run that is at work for longer than it is looked at, and waits for its first units. */
    void startLongRun() throws Exception {
        IFile file = write(study, "analyses/repeated.yaml", """
                resistlab: 1
                title: Remission, in many repeats
                study: ..
                endpoint: remission
                preprocess:
                  clinical: [impute, one-hot, standardize]
                  expression: [{variance-filter: {keep: 2000}}, standardize]
                models:
                  - {id: forest, algorithm: random-forest, params: {n_estimators: 500}}
                  - {id: svm, algorithm: svm, tune: {C: [0.01, 0.1, 1, 10]}}
                validate:
                  outer: {scheme: stratified-k-fold, folds: 10, repeats: 20}
                seed: 42
                """);
        Set<IResource> before = Set.copyOf(runs());
        run(file);
        await("the first units of a run", FOR_DATA, () -> {
            for (IResource folder : runs()) {
                Path diary = folder.getLocation().toPath().resolve("run.jsonl");
                if (!before.contains(folder) && folder.getName().startsWith("repeated") && Files.exists(diary)
                        && Files.readString(diary).lines().filter(line -> line.contains("unit-done")).count() > 20) {
                    return true;
                }
            }
            return false;
        });
    }

    private List<IResource> runs() throws CoreException {
        IFolder runs = study.getFolder("runs");
        runs.refreshLocal(IResource.DEPTH_ONE, null);
        return runs.exists() ? Arrays.asList(runs.members()) : List.of();
    }

    /** Waits until both runs are done and what tells of their end is gone. */
    void finishRuns() throws Exception {
        startRuns();
        for (String name : List.of("fusion", "clinical")) {
            await("a finished run", FOR_DATA, () -> {
                study.getFolder("runs").refreshLocal(IResource.DEPTH_INFINITE, null);
                return study.getFolder("runs/" + name).getFile("report.html").exists();
            });
        }
        rest();
        Gui.run(Stage::closeNotices);
    }

    /** A project whose files are not as they should be. */
    IFile trouble(String path, String text) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(TROUBLE);
        if (!project.exists()) {
            project.create(null);
            project.open(null);
        }
        return write(project, path, text);
    }

    /** Takes that project away. */
    static void endTrouble() throws CoreException {
        ResourcesPlugin.getWorkspace().getRoot().getProject(TROUBLE).delete(true, true, null);
    }

    IProject study() {
        return study;
    }

    IFile analysis() {
        return analysis;
    }

    /** The folder of the finished run. */
    IFolder run() {
        return study.getFolder("runs/fusion");
    }

    private static List<IProject> projects() {
        return Arrays.asList(ResourcesPlugin.getWorkspace().getRoot().getProjects());
    }

    private static IFile write(IProject project, String path, String text) throws CoreException {
        IFile file = project.getFile(path);
        make(file.getParent());
        ByteArrayInputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        if (file.exists()) {
            file.setContents(content, true, false, null);
        } else {
            file.create(content, true, null);
        }
        return file;
    }

    private static void make(IContainer container) throws CoreException {
        if (container instanceof IFolder folder && !folder.exists()) {
            make(folder.getParent());
            folder.create(true, true, null);
        }
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
        for (int i = 0; i < LONGEST_REST && (i < SHORTEST_REST || !Job.getJobManager().isIdle()); i++) {
            Thread.sleep(100);
            Gui.settle();
        }
    }

    /** The window's shell. */
    static Shell shell() {
        return Gui.in(() -> Gui.window().getShell());
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
        return shell();
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

    /** What a moment does, beside the user interface thread. */
    @FunctionalInterface
    interface Act {

        void perform() throws Exception;
    }

    /** Opens a dialog or wizard, in the user interface thread, by what blocks until it is closed. */
    static Shell dialog(Runnable opener) throws Exception {
        return dialogOf(() -> Gui.start(opener));
    }

    /** The dialog that this opens, the latest if they are several. */
    static Shell dialogOf(Act act) throws Exception {
        Set<Shell> before = Gui.in(() -> new HashSet<>(Arrays.asList(Gui.display().getShells())));
        act.perform();
        until("a dialog", () -> dialogs().anyMatch(shell -> !before.contains(shell)));
        rest();
        return Gui.in(() -> dialogs().filter(shell -> !before.contains(shell)).findFirst()
                .orElseThrow(() -> new IllegalStateException("the dialog has closed by itself")));
    }

    /** Opens a menu over the window. */
    static void menu(Act act) throws Exception {
        Listener shown = event -> menu = event.widget instanceof Menu opened ? opened : menu;
        Gui.run(() -> Gui.display().addFilter(SWT.Show, shown));
        act.perform();
        until("a menu", () -> menu != null);
        rest();
        Gui.run(() -> Gui.display().removeFilter(SWT.Show, shown));
    }

    private static void closeMenu() {
        if (menu != null && !menu.isDisposed()) {
            menu.setVisible(false);
        }
        menu = null;
    }

    /** Shells of dialogs, the latest first. */
    private static Stream<Shell> dialogs() {
        List<Shell> shells = new ArrayList<>(Arrays.asList(Gui.display().getShells()));
        Collections.reverse(shells);
        return shells.stream().filter(shell -> shell.isVisible() && shell != Gui.window().getShell()
                && shell.getData() instanceof Window && (shell.getStyle() & SWT.ON_TOP) == 0);
    }

    /** Closes dialogs and editors, saves nothing, and brings all views back to their places. */
    static void clear() {
        for (int i = 0; i < 5 && Gui.in(Stage::closeDialog); i++) {
            Gui.settle();
        }
        Gui.run(() -> {
            closeMenu();
            closeNotices();
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

    /** Closes the last dialog as Escape does: the dialog has not been answered. */
    private static boolean closeDialog() {
        Optional<Shell> last = dialogs().findFirst();
        last.ifPresent(Shell::close);
        return last.isPresent();
    }

    /** What is said in a corner of the screen for some seconds. */
    private static void closeNotices() {
        for (Shell shell : Gui.display().getShells()) {
            if (shell.getData() instanceof Window notice && (shell.getStyle() & SWT.ON_TOP) != 0) {
                notice.close();
            }
        }
    }
}
