package org.resistlab.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.ui.IEditorPart;

/** An analysis on its board and as text. */
final class AnalysisMoments implements Moments {

    @Override
    public List<Moment> of(Stage stage) {
        Callable<IEditorPart> analysis = () -> Stage.editor(stage.analysis(), "org.resistlab.ui.analysis.editor");
        List<Moment> moments = new ArrayList<>();
        moments.add(new Moment("analysis", "An analysis on its board, with outline and properties", on -> {
            analysis.call();
            Stage.rest();
            return Stage.window();
        }));
        moments.addAll(Pages.of(stage, "analysis", "Analysis", analysis));
        moments.addAll(Views.of("org.resistlab.ui.analysis.", analysis));
        return moments;
    }
}
