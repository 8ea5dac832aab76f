package org.resistlab.ui.gallery;

import java.util.List;

import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.help.IWorkbenchHelpSystem;
import org.resistlab.ui.testing.Gui;

/** Welcome, manual, context help and tours. */
final class HelpMoments implements Moments {

    private static final String TOURS = "org.resistlab.ui.help.open-tour(tour=";

    @Override
    public List<Moment> of(Stage stage) {
        return List.of(new Moment("help-welcome", "Welcome", on -> {
            Gui.run(() -> PlatformUI.getWorkbench().getIntroManager().showIntro(Gui.window(), false));
            Stage.rest();
            return Stage.window();
        }), new Moment("help-manual", "The manual", on -> manual("analysis-file")),
                new Moment("help-manual-learner", "The manual: a learner's page, made of its declaration",
                        on -> manual("reference/learners/svm")),
                new Moment("help-manual-search", "The manual: what a search finds", on -> {
                    Gui.run(() -> help().search("class weights"));
                    Stage.rest();
                    return Stage.window();
                }), new Moment("help-context", "F1: help on the part in front", on -> {
                    Stage.editor(on.analysis(), null);
                    Gui.run(() -> help().displayHelp("org.resistlab.ui.help.analysis-board"));
                    Stage.rest();
                    return Stage.window();
                }), new Moment("help-dialog", "F1 in a dialog: help at its side", on -> {
                    Shell shell = Stage.dialog(() -> PreferencesUtil
                            .createPreferenceDialogOn(null, "org.resistlab.ui.preferences", null, null).open());
                    Gui.run(() -> {
                        shell.forceActive();
                        if (((TrayDialog) shell.getData()).getTray() == null) {
                            help().displayHelp("org.resistlab.ui.help.ui-preferences");
                        }
                    });
                    Stage.rest();
                    return shell;
                }), tour("first-model", "Your first model"), tour("own-data", "Your own data"),
                tour("write-a-learner", "Write a learner"));
    }

    private static Control manual(String address) throws Exception {
        Gui.run(() -> help().displayHelpResource(address));
        Stage.rest();
        return Stage.window();
    }

    private static Moment tour(String id, String title) {
        return new Moment("tour-" + id, "Step by step: " + title, on -> {
            Stage.command(TOURS + id + ")");
            Stage.rest();
            return Stage.window();
        });
    }

    private static IWorkbenchHelpSystem help() {
        return PlatformUI.getWorkbench().getHelpSystem();
    }
}
