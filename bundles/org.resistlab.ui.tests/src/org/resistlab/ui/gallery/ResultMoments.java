package org.resistlab.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.ui.IEditorPart;
import org.resistlab.ui.testing.Gui;

/** What a run has found. */
final class ResultMoments implements Moments {

    @Override
    public List<Moment> of(Stage stage) {
        Callable<IEditorPart> result = () -> {
            stage.finishRuns();
            Stage.command("org.resistlab.ui.results.open(folder=" + stage.run().getLocation().toOSString() + ")");
            Stage.until("the result explorer", () -> Gui.page().getActiveEditor() != null
                    && Gui.page().getActiveEditor().getSite().getId().equals("org.resistlab.ui.results.explorer"));
            Stage.rest();
            return Gui.in(() -> Gui.page().getActiveEditor());
        };
        List<Moment> moments = new ArrayList<>();
        moments.add(
                new Moment("workbench", "The workbench: a result, beside the study and the analysis it is of", on -> {
                    Stage.editor(stage.study().getFile("study.yaml"), "org.resistlab.ui.tables.study-editor");
                    Stage.editor(stage.analysis(), "org.resistlab.ui.analysis.editor");
                    IEditorPart explorer = result.call();
                    RunMoments.select("fusion");
                    Press.tab(Stage.shell(), "Models");
                    Gui.run(() -> Gui.page().activate(explorer));
                    Stage.rest();
                    return Stage.window();
                }));
        moments.addAll(Pages.of(stage, "result", "Result", result));
        moments.add(new Moment("result-patient", "Result: a patient is selected in all views", on -> {
            Stage.zoom(result.call());
            Press.tab(Stage.shell(), "Samples");
            Press.rows(Press.table(Stage.shell(), "Truth"), 11);
            Stage.rest();
            Stage.rest();
            return Stage.window();
        }));
        moments.add(new Moment("result-feature", "Result: a feature is selected", on -> {
            Stage.zoom(result.call());
            Press.tab(Stage.shell(), "Features");
            Press.rows(Press.table(Stage.shell(), "Feature"), 0);
            Stage.rest();
            return Stage.window();
        }));
        moments.add(new Moment("export", "Figures are exported for a journal", on -> {
            result.call();
            return Stage.dialogOf(() -> Press.button(Stage.shell(), "Export figures…"));
        }));
        moments.addAll(Views.of("org.resistlab.ui.results.", result));
        return moments;
    }
}
