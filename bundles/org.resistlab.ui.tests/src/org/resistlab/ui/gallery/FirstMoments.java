package org.resistlab.ui.gallery;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.resistlab.ui.internal.workspace.RecentWorkspaces;
import org.resistlab.ui.internal.workspace.WorkspaceDialog;
import org.resistlab.ui.testing.Gui;

/** A new workspace, which holds nothing: what each part says then. */
final class FirstMoments implements Moments {

    @Override
    public List<Moment> of(Stage stage) {
        List<Moment> moments = new ArrayList<>(List.of(
                new Moment("first-workspace", "At the first start: where are the studies?",
                        on -> Stage.dialog(() -> WorkspaceDialog.proposing(RecentWorkspaces.load(), null).open())),
                new Moment("first-workspace-locked", "A workspace that is open already",
                        on -> Stage.dialog(() -> WorkspaceDialog.proposing(RecentWorkspaces.load(),
                                "Another ResistLab has the workspace /home/mira/resistlab open: close it, or choose "
                                        + "another folder.")
                                .open())),
                new Moment("first-welcome", "Welcome, at the first start", on -> {
                    Gui.run(() -> PlatformUI.getWorkbench().getIntroManager().showIntro(Gui.window(), false));
                    Stage.rest();
                    return Stage.window();
                }), new Moment("first-window", "The window of a new workspace", on -> {
                    Stage.view(ProjectExplorer.VIEW_ID);
                    return Stage.window();
                }), new Moment("first-runs", "Runs, before there is one", on -> {
                    Stage.view("org.resistlab.ui.runs.view");
                    return Stage.window();
                }), new Moment("first-problems", "Problems, where there is none", on -> {
                    Stage.view(IPageLayout.ID_PROBLEM_VIEW);
                    return Stage.window();
                }), new Moment("first-run", "Run, before there is an analysis",
                        on -> Stage.dialog(() -> Stage.command("org.resistlab.ui.runs.run"))),
                new Moment("first-analysis", "New analysis, before there is a study",
                        on -> Stage.dialog(() -> Stage.command(
                                "org.eclipse.ui.newWizard(newWizardId=org.resistlab.ui.analysis.new-analysis)"))),
                new Moment("first-apply", "Apply, before there is a model",
                        on -> Stage.dialog(() -> Stage.command("org.resistlab.ui.apply.open")))));
        moments.addAll(Views.of("first-view-", "org.resistlab.ui.tables.", () -> null));
        return moments;
    }
}
