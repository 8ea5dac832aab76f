package org.resistlab.ui.runs.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.UiPreferences;
import org.resistlab.ui.runs.model.RunHistory;
import org.resistlab.ui.runs.model.RunMonitor;
import org.resistlab.ui.runs.model.RunOrder;
import org.resistlab.ui.runs.model.RunRow;
import org.resistlab.ui.runs.model.RunState;
import org.resistlab.ui.runs.model.Trash;

/** What can be done with runs, from buttons, menus and keys. User interface thread; work on files is done beside it. */
final class RunActions {

    private RunActions() {
    }

    /** Asks how to run an analysis, unless it is not to ask, and runs it. Null lets the user choose the analysis. */
    static void run(IWorkbenchWindow window, Path analysis, boolean ask) {
        if (analysis != null && !saved(analysis)) {
            return;
        }
        if (ask || analysis == null) {
            RunDialog dialog = new RunDialog(window.getShell(), analysis);
            if (dialog.open() != Window.OK) {
                return;
            }
            start(window, dialog.analysis(), dialog.overrides(), dialog.folder(), dialog.threads(), dialog.memory(),
                    dialog.keepsGoing());
        } else {
            start(window, analysis, Map.of(), null, UiPreferences.threads(), RunPreferences.memory(),
                    RunPreferences.keepsGoing());
        }
    }

    /** What is typed in an editor is what runs. */
    private static boolean saved(Path analysis) {
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(analysis.toUri());
        return IDE.saveAllEditors(files, true);
    }

    private static void start(IWorkbenchWindow window, Path analysis, Map<String, String> overrides, Path folder,
            int threads, int memory, boolean keepGoing) {
        showView(window);
        BackgroundJob.named("Starting a run", monitor -> {
            Path place = folder == null ? Runs.get().folderFor(analysis) : folder;
            return Runs.get().submit(RunOrder.of(analysis, overrides, place, threads, memory, keepGoing));
        }).schedule();
    }

    private static void showView(IWorkbenchWindow window) {
        IWorkbenchPage page = window.getActivePage();
        try {
            if (page != null) {
                page.showView(RunIds.VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
        }
    }

    static boolean canPause(RunRow row) {
        return row.isOurs() && row.state() == RunState.FITTING;
    }

    static boolean canResume(RunRow row) {
        return row.isOurs() && row.state() == RunState.PAUSED || row.state().isResumable();
    }

    static boolean canCancel(RunRow row) {
        return row.isOurs() && row.state().isOpen() && row.state() != RunState.CANCELLING;
    }

    /** There is a folder, and something in it. */
    static boolean canOpen(RunRow row) {
        return row.past().isPresent() || row.state().hasResult()
                || row.live().filter(run -> run.status().units() > 0).isPresent();
    }

    static boolean canCompare(List<RunRow> rows) {
        return rows.size() > 1 && rows.stream().allMatch(row -> row.state().hasResult());
    }

    static boolean canRunAgain(RunRow row) {
        return !row.state().isOpen();
    }

    static void pause(List<RunRow> rows) {
        for (RunRow row : rows) {
            if (canPause(row)) {
                beside("Pausing " + row.name(), () -> Runs.get().queue().pause(row.live().orElseThrow()));
            }
        }
    }

    static void resume(List<RunRow> rows) {
        for (RunRow row : rows) {
            if (!canResume(row)) {
                continue;
            }
            if (row.state() == RunState.PAUSED) {
                beside("Resuming " + row.name(), () -> Runs.get().queue().lift(row.live().orElseThrow()));
            } else {
                RunOrder order = row.live().map(run -> run.order().resumed()).orElseGet(() -> RunOrder
                        .resuming(row.folder(), UiPreferences.threads(), RunPreferences.memory(),
                                RunPreferences.keepsGoing()));
                beside("Resuming " + row.name(), () -> Runs.get().submit(order));
            }
        }
    }

    /** Wherever the folder is. */
    static void resume(IWorkbenchWindow window, Path folder) {
        showView(window);
        BackgroundJob.named("Resuming " + folder.getFileName(), monitor -> {
            Optional<RunMonitor> live = Runs.get().queue().runs().stream()
                    .filter(run -> run.order().folder().equals(folder)).reduce((older, newer) -> newer);
            return new RunRow(folder, "", live, Optional.of(RunHistory.read(folder)));
        }).show(null, row -> resume(List.of(row))).schedule();
    }

    static void cancel(List<RunRow> rows) {
        List<RunMonitor> runs = rows.stream().filter(RunActions::canCancel).map(row -> row.live().orElseThrow())
                .toList();
        beside("Cancelling runs", () -> runs.forEach(Runs.get().queue()::cancel));
    }

    /** The same analysis, in a new folder. */
    static void again(IWorkbenchWindow window, RunRow row) {
        Optional<RunOrder> order = row.live().map(RunMonitor::order).filter(known -> !known.resume());
        RunDialog dialog = new RunDialog(window.getShell(),
                order.map(RunOrder::analysis).orElse(row.folder().resolve("analysis.yaml")));
        order.ifPresent(dialog::propose);
        if (order.isEmpty()) {
            dialog.proposeFolderOf(row.folder());
        }
        if (dialog.open() == Window.OK) {
            start(window, dialog.analysis(), dialog.overrides(), dialog.folder(), dialog.threads(), dialog.memory(),
                    dialog.keepsGoing());
        }
    }

    /** In the result explorer; where that is not installed, the report in the system's browser. */
    static void openResult(Path folder) {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        Command command = commands.getCommand(RunIds.OPEN_RESULT);
        try {
            if (command.isDefined()) {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(ParameterizedCommand
                        .generateCommand(command, Map.of("folder", folder.toString())), null);
                return;
            }
        } catch (CommandException e) {
            StatusManager.getManager().handle(Status.error("The result cannot be opened: " + e.getMessage(), e),
                    StatusManager.SHOW | StatusManager.LOG);
            return;
        }
        Program.launch(folder.resolve("report.html").toString());
    }

    /** With the one that was started first. */
    static void compare(IWorkbenchWindow window, List<RunRow> rows) {
        List<Path> oldest = rows.stream()
                .sorted(Comparator.comparing(RunRow::started, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(RunRow::folder).toList();
        try {
            IDE.openEditor(window.getActivePage(), new ComparisonInput(oldest), RunIds.COMPARISON);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    /** Asks, and moves run folders to the trash, or deletes them for good where there is none. */
    static void delete(Shell shell, List<RunRow> rows) {
        Optional<Trash> trash = Trash.ofSystem(System.getenv(), System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")));
        BackgroundJob.named("Looking for the trash",
                monitor -> trash.filter(found -> rows.stream().allMatch(row -> found.takes(row.folder()))))
                .show(shell, found -> ask(shell, rows, found)).schedule();
    }

    private static void ask(Shell shell, List<RunRow> rows, Optional<Trash> trash) {
        String what = rows.size() == 1 ? "the run " + rows.getFirst().name() : rows.size() + " runs";
        String text = trash.isPresent() ? "Move " + what + " to the trash? It can be put back from there."
                : "Delete " + what + " for good? There is no trash on its disk: it cannot be brought back.";
        if (MessageDialog.open(trash.isPresent() ? MessageDialog.QUESTION : MessageDialog.WARNING, shell, "Delete runs",
                text, 0, trash.isPresent() ? "&Move to trash" : "&Delete", "&Keep") != 0) {
            return;
        }
        beside("Deleting runs", () -> {
            for (RunRow row : rows) {
                row.live().ifPresent(Runs.get().queue()::remove);
                remove(row.folder(), trash);
                Workspace.refresh(row.folder());
            }
            Runs.get().history().scan();
        });
    }

    private static void remove(Path folder, Optional<Trash> trash) throws IOException {
        if (Files.exists(folder) && trash.isPresent()) {
            trash.get().put(folder);
        } else if (Files.exists(folder)) {
            Trash.delete(folder);
        }
    }

    /** Work on files. */
    @FunctionalInterface
    private interface FileWork {

        void run() throws IOException;
    }

    private static void beside(String name, FileWork work) {
        BackgroundJob.named(name, monitor -> {
            work.run();
            return null;
        }).schedule();
    }

    /** The file in the workspace of a selected thing. */
    static Optional<Path> analysisOf(Object element) {
        IResource resource = Adapters.adapt(element, IResource.class);
        return resource instanceof IFile file && file.getName().matches(".*\\.ya?ml")
                && !file.getName().equals("study.yaml") ? Optional.ofNullable(Workspace.disk(file)) : Optional.empty();
    }
}
