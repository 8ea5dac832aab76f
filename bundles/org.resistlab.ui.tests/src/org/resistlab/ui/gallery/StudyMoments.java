package org.resistlab.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.ui.IEditorPart;

/** A study: its editor and the views of its tables. */
final class StudyMoments implements Moments {

    @Override
    public List<Moment> of(Stage stage) {
        Callable<IEditorPart> study = () -> Stage.editor(stage.study().getFile("study.yaml"),
                "org.resistlab.ui.tables.study-editor");
        List<Moment> moments = new ArrayList<>(Pages.of(stage, "study", "Study", study));
        moments.addAll(Views.of("org.resistlab.ui.tables.", study));
        moments.addAll(Views.of("org.resistlab.ui.studies.", study));
        return moments;
    }
}
