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
            stage.finishRun();
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
                    Stage.view("org.resistlab.ui.runs.view");
                    Gui.run(() -> Gui.page().activate(explorer));
                    Stage.rest();
                    return Stage.window();
                }));
        moments.addAll(Pages.of(stage, "result", "Result", result));
        moments.addAll(Views.of("org.resistlab.ui.results.", result));
        return moments;
    }
}
