package org.resistlab.ui.gallery;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.testing.Gui;

/** What is said when something is not as it should be. */
final class TroubleMoments implements Moments {

    @Override
    public List<Moment> of(Stage stage) {
        return List.of(new Moment("trouble-dialog", "Something could not be done",
                on -> Stage.dialog(() -> BackgroundJob.named("Writing the table", monitor -> {
                    throw new IOException("The table could not be written to /media/usb/scores.tsv: no space is left.");
                }).whatToDo("Choose another folder, or make room there.").schedule())),
                new Moment("trouble-study", "A study whose files are gone", on -> {
                    IFile study = on.trouble("study.yaml", """
                            resistlab: 1
                            id: moved
                            title: A study whose data was moved
                            samples: {file: data/patients.csv}
                            assays:
                              - {id: expression, modality: transcriptomics, file: data/expression.csv.gz}
                            """);
                    return shown(study, "org.resistlab.ui.tables.study-editor");
                }), new Moment("trouble-analysis", "An analysis with errors, on its cards and as problems", on -> {
                    IFile analysis = on.trouble("analyses/misspelt.yaml", """
                            resistlab: 1
                            study: ../../leukaemia
                            endpoint: fusion
                            preprocess:
                              expression: [{variance-filter: {keep: many}}, standardise]
                            models:
                              - {id: svm, algorithm: svm, params: {kernel: rbff}}
                            validate:
                              outer: {scheme: stratified-k-fold, folds: 1}
                            """);
                    Stage.editor(analysis, "org.resistlab.ui.analysis.editor");
                    Stage.view(IPageLayout.ID_PROBLEM_VIEW);
                    return Stage.window();
                }), new Moment("trouble-yaml", "An analysis that is no YAML", on -> {
                    IFile analysis = on.trouble("analyses/broken.yaml", "resistlab: 1\nendpoint: [fusion\n");
                    return shown(analysis, "org.resistlab.ui.analysis.editor");
                }), new Moment("trouble-model", "A model that is none", on -> {
                    IFile model = on.trouble("cut.resistlab", "the beginning of a file");
                    return shown(model, "org.resistlab.ui.apply.editor");
                }), new Moment("trouble-result", "A folder that is no run", on -> {
                    IFile file = on.trouble("runs/other/notes.txt", "nothing of a run");
                    IResource folder = file.getParent();
                    Stage.command("org.resistlab.ui.results.open(folder=" + folder.getLocation().toOSString() + ")");
                    Stage.until("the result explorer", () -> Gui.page().getActiveEditor() != null);
                    Stage.rest();
                    return Stage.window();
                }));
    }

    private static Control shown(IFile file, String editor) throws Exception {
        IEditorPart part = Stage.editor(file, editor);
        Stage.rest();
        Gui.run(() -> Gui.page().activate(part));
        return Stage.window();
    }
}
