package org.resistlab.ui.gallery;

import java.util.List;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/** The window as a whole, and what belongs to the platform. */
final class WindowMoments implements Moments {

    @Override
    public List<Moment> of(Stage stage) {
        return List.of(new Moment("window-empty", "The window before anything is opened", on -> {
            Stage.view(ProjectExplorer.VIEW_ID);
            return Stage.window();
        }), new Moment("view-problems", "Findings in the data as problems", on -> {
            Stage.view(IPageLayout.ID_PROBLEM_VIEW);
            return Stage.window();
        }), new Moment("about", "About",
                on -> Stage.dialog(() -> Stage.command("org.eclipse.ui.help.aboutAction"))),
                new Moment("find-action", "Find actions: every command, view and preference by its name",
                        on -> Stage.dialog(() -> Stage.command("org.eclipse.ui.window.quickAccess"))),
                new Moment("keys", "The keys that work here", on -> {
                    Stage.dialog(() -> Stage.command("org.eclipse.ui.window.showKeyAssist"));
                    return Stage.window();
                }));
    }
}
