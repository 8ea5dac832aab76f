package org.resistlab.ui.tests.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.resistlab.ui.runs.model.RunRow;
import org.resistlab.ui.runs.model.RunState;
import org.resistlab.ui.testing.Gui;
import org.resistlab.ui.testing.MadeStudy;
import org.resistlab.ui.testing.UiWatchdog;

/** A real run in a process of its own, from its start to its result, with the controls of the view. */
class RunsTest {

    private static final String VIEW = "org.resistlab.ui.runs.view";

    private static final String ANALYSIS = """
            resistlab: 1
            study: ..
            endpoint: response
            assays: [clinical, expression]
            preprocess:
              clinical: [{impute: {strategy: median}}, {one-hot: {}}, {standardize: {}}]
              expression: [{select-k-best: {k: 10}}, {standardize: {}}]
            models:
              - {id: svm, algorithm: svm, tune: {C: [0.01, 0.1, 1]}}
              - {id: forest, algorithm: random-forest, params: {n_estimators: 150}}
            validate:
              outer: {scheme: stratified-k-fold, folds: 5, repeats: 6}
              inner: {scheme: stratified-k-fold, folds: 3}
            interpret: [shap]
            seed: 3
            """;

    @Test
    void aRunIsStartedPausedCancelledResumedAndDone() throws Exception {
        InstanceScope.INSTANCE.getNode("org.resistlab.ui.runs").putBoolean("open-result", false);
        IProject project = MadeStudy.project("made-for-runs");
        String file = MadeStudy.file(project, "analyses/small.yaml", ANALYSIS).getFullPath().toString();
        Path folder = project.getLocation().toPath().resolve("runs").resolve("small");
        Gui.run(() -> {
            try {
                Gui.page().showView(VIEW);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        Gui.settle();
        try (UiWatchdog watchdog = UiWatchdog.start()) {
            command("org.resistlab.ui.runs.run", Map.of("file", file, "ask", "false"));
            await("units", () -> state() == RunState.FITTING && done() >= 3);
            select();
            command("org.resistlab.ui.runs.pause", Map.of());
            await("the pause", () -> state() == RunState.PAUSED);
            await("the units at work", RunsTest::standsStill);
            assertTrue(Files.exists(folder.resolve(".pause")));
            command("org.resistlab.ui.runs.resume", Map.of());
            int stood = done();
            await("more units", () -> done() > stood && state() == RunState.FITTING);
            long start = System.nanoTime();
            command("org.resistlab.ui.runs.cancel", Map.of());
            await("the cancelling", () -> state() == RunState.CANCELLED);
            assertTrue(System.nanoTime() - start < Duration.ofSeconds(3).toNanos());
            command("org.resistlab.ui.runs.resume", Map.of());
            await("the end", () -> state() == RunState.DONE || state() == RunState.WARNINGS);
            assertEquals(RunState.DONE, state());
            Gui.await("the notice", () -> notice().isPresent());
            assertEquals(Gui.window().getShell(), Gui.in(Gui.display()::getActiveShell), "it leaves the keyboard");
            Gui.run(() -> notice().orElseThrow().close());
            await("the best model", () -> text().contains("ROC AUC 0."));
            assertTrue(text().matches(".* \\| (\\d+) of \\1 \\| .*"),
                    "the units are words, not only a picture: " + text());
            Gui.await("the refreshed project", () -> project.getFile("runs/small/metrics.tsv").exists());
            project.getFolder("runs/small").delete(true, null);
            await("a list without the run whose folder is deleted",
                    () -> rows().stream().noneMatch(row -> row.folder().equals(folder)));
            assertEquals(List.of(), watchdog.ours());
        }
    }

    @Test
    void theProgramThatRunsFindsTheCommandLine() {
        assertTrue(Platform.getBundle("org.resistlab.cli") != null, "a run is a process of the command line");
    }

    private static Optional<Shell> notice() {
        return Arrays.stream(Gui.display().getShells())
                .filter(shell -> shell.isVisible() && (shell.getStyle() & SWT.ON_TOP) != 0).findFirst();
    }

    private static boolean standsStill() throws InterruptedException {
        int before = done();
        Thread.sleep(600);
        return before == done();
    }

    private static void await(String what, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.call()) {
            assertTrue(System.nanoTime() < end, () -> "waited in vain for " + what + ": " + text());
            Thread.sleep(20);
        }
    }

    private static void command(String id, Map<String, String> parameters) {
        Gui.run(() -> {
            ICommandService commands = Gui.window().getService(ICommandService.class);
            try {
                Gui.window().getService(IHandlerService.class).executeCommand(
                        ParameterizedCommand.generateCommand(commands.getCommand(id), parameters), null);
            } catch (Exception e) {
                throw new IllegalStateException(id, e);
            }
        });
    }

    private static IViewPart view() {
        return Gui.page().findView(VIEW);
    }

    private static List<RunRow> rows() {
        return Gui.in(() -> {
            IViewPart view = view();
            return view == null ? List.of()
                    : Arrays.stream(Gui.find(Gui.window().getShell(), Table.class,
                            table -> table.getColumnCount() > 4 && table.getColumn(0).getText().equals("Run"))
                            .getItems()).map(TableItem::getData).map(RunRow.class::cast).toList();
        });
    }

    private static RunState state() {
        List<RunRow> rows = rows();
        return rows.isEmpty() ? null : rows.getFirst().state();
    }

    private static int done() {
        return rows().getFirst().live().orElseThrow().status().done();
    }

    private static void select() {
        Gui.run(() -> view().getSite().getSelectionProvider()
                .setSelection(new StructuredSelection(rows().getFirst())));
    }

    /** What the first row of the table says. */
    private static String text() {
        return Gui.in(() -> {
            TableItem item = Gui.find(Gui.window().getShell(), Table.class,
                    table -> table.getColumnCount() > 4 && table.getColumn(0).getText().equals("Run")).getItem(0);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 7; i++) {
                text.append(item.getText(i)).append(" | ");
            }
            return text.toString();
        });
    }
}
