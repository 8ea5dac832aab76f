package org.resistlab.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.resistlab.ui.analysis.internal.editor.AnalysisEditor;
import org.resistlab.ui.analysis.model.Card;
import org.resistlab.ui.backup.EditorBackup;
import org.resistlab.ui.backup.TextBackup;
import org.resistlab.ui.testing.Gui;

/** An analysis on its board and as text. */
final class AnalysisMoments implements Moments {

    private static final String EDITOR = "org.resistlab.ui.analysis.editor";

    @Override
    public List<Moment> of(Stage stage) {
        Callable<IEditorPart> analysis = () -> Stage.editor(stage.analysis(), EDITOR);
        List<Moment> moments = new ArrayList<>();
        moments.add(new Moment("analysis", "An analysis on its board, with outline and properties", on -> {
            analysis.call();
            Stage.rest();
            return Stage.window();
        }));
        moments.addAll(Pages.of(stage, "analysis", "Analysis", analysis));
        moments.add(new Moment("analysis-palette", "Analysis: a learner is looked for, a card is selected", on -> {
            AnalysisEditor editor = open(on);
            Gui.run(() -> editor.boardPage().canvas().select(card(editor, "svm")));
            Text search = Gui.find(Stage.shell(), Text.class,
                    each -> each.isVisible() && "Search steps and learners".equals(each.getMessage()));
            Gui.run(() -> search.setText("support vector"));
            Stage.rest();
            return Stage.window();
        }));
        moments.add(new Moment("parameters", "The parameters of a learner", AnalysisMoments::parameters));
        moments.add(new Moment("parameters-range", "A range of values to choose from in the inner folds",
                on -> {
                    Shell parameters = parameters(on);
                    return Stage.dialogOf(() -> Press.button(parameters, "Range…"));
                }));
        moments.add(new Moment("parameters-folds", "How the models are tested: the outer folds", on -> {
            AnalysisEditor editor = open(on);
            return Stage.dialog(() -> editor.boardPage().open(editor.board().cards().stream()
                    .filter(card -> card.title().startsWith("Outer")).findFirst().orElseThrow()));
        }));
        moments.add(new Moment("analysis-endpoints", "Several endpoints at once", on -> {
            AnalysisEditor editor = open(on);
            return Stage.dialog(editor.boardPage()::severalEndpoints);
        }));
        moments.add(new Moment("analysis-unsaved", "After a crash: what was typed is offered again", on -> {
            new TextBackup(EditorBackup.folder()).keep(on.analysis().getLocation().toOSString(), "resistlab: 1\n");
            return Stage.dialogOf(() -> Stage.editor(on.analysis(), EDITOR));
        }));
        moments.addAll(Views.of("org.resistlab.ui.analysis.", analysis));
        return moments;
    }

    private static AnalysisEditor open(Stage stage) throws Exception {
        AnalysisEditor editor = (AnalysisEditor) Stage.editor(stage.analysis(), EDITOR);
        Stage.until("the board", () -> editor.board() != null);
        return editor;
    }

    private static Card card(AnalysisEditor editor, String id) {
        return editor.board().cards().stream().filter(card -> card.id().equals(id)).findFirst().orElseThrow();
    }

    private static Shell parameters(Stage stage) throws Exception {
        AnalysisEditor editor = open(stage);
        return Stage.dialog(() -> editor.boardPage().open(card(editor, "svm")));
    }
}
