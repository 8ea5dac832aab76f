package org.resistlab.ui.gallery;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.resistlab.ui.testing.Gui;

/** A model on new patients. */
final class ApplyMoments implements Moments {

    @Override
    public List<Moment> of(Stage stage) {
        return List.of(new Moment("apply", "A model, before there are new patients", on -> open(on)),
                new Moment("apply-study", "New patients from a study", on -> {
                    open(on);
                    Press.tab(Stage.shell(), "From a study");
                    return Stage.window();
                }), new Moment("apply-hand", "A new patient by hand", on -> {
                    open(on);
                    Press.tab(Stage.shell(), "By hand");
                    return Stage.window();
                }), new Moment("apply-predictions", "What a model says of new patients, and why", on -> {
                    open(on);
                    Press.tab(Stage.shell(), "From a study");
                    String name = on.study().getName();
                    Combo study = Gui.find(Stage.shell(), Combo.class,
                            each -> each.isVisible() && Arrays.asList(each.getItems()).contains(name));
                    Gui.run(() -> study.setText(name));
                    Press.button(Stage.shell(), "Predict");
                    Table patients = Press.table(Stage.shell(), "Patient");
                    Stage.await("predictions", Duration.ofMinutes(2), () -> Gui.in(patients::getItemCount) > 0);
                    Press.rows(patients, 2);
                    Stage.rest();
                    Stage.rest();
                    return Stage.window();
                }), new Moment("apply-choose", "Which model?", on -> {
                    on.finishRuns();
                    return Stage.dialog(() -> Stage.command("org.resistlab.ui.apply.open"));
                }));
    }

    private static Control open(Stage stage) throws Exception {
        stage.finishRuns();
        IResource found = Arrays.stream(stage.run().getFolder("models").members())
                .filter(member -> member.getName().endsWith("vote.resistlab")).findFirst().orElseThrow();
        IEditorPart editor = Stage.editor((IFile) found, "org.resistlab.ui.apply.editor");
        Gui.find(Stage.shell(), Button.class, each -> each.isVisible() && each.getText().equals("&Predict"));
        Stage.zoom(editor);
        return Stage.window();
    }
}
