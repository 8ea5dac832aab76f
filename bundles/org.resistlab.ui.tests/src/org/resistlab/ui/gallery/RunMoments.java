package org.resistlab.ui.gallery;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.progress.IProgressConstants;
import org.resistlab.ui.testing.Gui;

/** Runs while they work and when they are done. */
final class RunMoments implements Moments {

    private static final String RUNS = "org.resistlab.ui.runs.view";

    @Override
    public List<Moment> of(Stage stage) {
        return List.of(new Moment("runs-start", "How to run an analysis", on -> {
            String command = "org.resistlab.ui.runs.run(file=" + on.analysis().getFullPath() + ")";
            return Stage.dialog(() -> Stage.command(command));
        }), new Moment("runs-done", "Runs", on -> {
            on.finishRuns();
            select("fusion");
            return Stage.window();
        }), new Moment("runs-compare", "Two runs side by side: what differed", on -> {
            on.finishRuns();
            select("fusion", "clinical");
            Press.tool(Stage.shell(), "Show runs that are done");
            Stage.until("the comparison", () -> Gui.page().getActiveEditor() != null);
            Stage.zoom(Gui.page().getActiveEditor());
            Stage.rest();
            return Stage.window();
        }), new Moment("runs-compare-how", "Runs are compared when two are selected", on -> {
            on.finishRuns();
            select("fusion");
            return Stage.dialog(() -> Stage.command("org.resistlab.ui.runs.compare"));
        }), new Moment("runs-delete", "A run is deleted", on -> {
            on.finishRuns();
            select("fusion");
            return Stage.dialogOf(() -> Press.tool(Stage.shell(), "Move the run folder"));
        }), new Moment("runs-working", "A run at work", on -> {
            work(on);
            return Stage.window();
        }), new Moment("view-progress", "The progress of what is done in the background", on -> {
            work(on);
            Stage.view(IProgressConstants.PROGRESS_VIEW_ID);
            return Stage.window();
        }), new Moment("runs-leave", "The workbench is closed while a run is at work", on -> {
            work(on);
            return Stage.dialog(() -> PlatformUI.getWorkbench().close());
        }), new Moment("runs-paused", "A run that stands still", on -> {
            work(on);
            Press.tool(Stage.shell(), "Let the run stand still");
            Stage.until("a run that stands still", () -> row("paused") >= 0);
            select("paused");
            return Stage.window();
        }), new Moment("runs-cancelled", "A run that was cancelled", on -> {
            work(on);
            Press.tool(Stage.shell(), "End the run");
            Stage.until("the end of a run", () -> row("fitting models") < 0);
            select("cancelled");
            return Stage.window();
        }));
    }

    /** Selects a run that is at work, if need be a new one. */
    private static void work(Stage stage) throws Exception {
        stage.finishRuns();
        Stage.view(RUNS);
        if (row("paused") >= 0) {
            select("paused");
            Press.tool(Stage.shell(), "Let the run go on");
            Stage.until("a run that goes on", () -> row("paused") < 0);
        }
        if (row("fitting models") < 0) {
            stage.startLongRun();
        }
        select("fitting models");
    }

    /** Shows the view with the first run in this state, or of this name, selected. */
    static void select(String... of) throws Exception {
        Stage.view(RUNS);
        Stage.until("runs " + String.join(", ", of), () -> Arrays.stream(of).allMatch(each -> row(each) >= 0));
        Press.rows(Press.table(Stage.shell(), "Best model"), Arrays.stream(of).mapToInt(RunMoments::row).toArray());
        Stage.rest();
    }

    /** The first row in this state or of this name, -1 if there is none. */
    private static int row(String of) {
        Table table = Press.table(Stage.shell(), "Best model");
        return Gui.in(() -> IntStream.range(0, table.getItemCount())
                .filter(row -> IntStream.range(0, table.getColumnCount())
                        .anyMatch(column -> table.getItem(row).getText(column).equals(of)))
                .findFirst().orElse(-1));
    }
}
