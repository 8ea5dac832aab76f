package org.resistlab.ui.gallery;

import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.resistlab.ui.testing.Gui;

/** The window as a whole, and what belongs to the platform. */
final class WindowMoments implements Moments {

    private static final String LOG = "org.eclipse.pde.runtime.LogView";

    @Override
    public List<Moment> of(Stage stage) {
        return List.of(new Moment("window-empty", "The window before anything is opened", on -> {
            Stage.view(ProjectExplorer.VIEW_ID);
            return Stage.window();
        }), new Moment("view-problems", "Findings in the data as problems", on -> {
            Stage.view(IPageLayout.ID_PROBLEM_VIEW);
            Tree problems = Gui.find(Stage.shell(), Tree.class, each -> each.isVisible() && each.getColumnCount() > 3);
            Gui.run(() -> {
                Event event = new Event();
                event.item = problems.getItem(0);
                problems.notifyListeners(SWT.Expand, event);
                problems.getItem(0).setExpanded(true);
            });
            Stage.rest();
            return Stage.window();
        }), new Moment("view-log", "The log", on -> {
            Stage.view(LOG);
            return Stage.window();
        }), command("switch-workspace", "Another workspace is opened",
                "org.resistlab.ui.commands.switchWorkspace"),
                command("new", "What can be made", "org.eclipse.ui.newWizard"),
                command("import", "What can be imported", "org.eclipse.ui.file.import"),
                command("export-wizards", "What can be exported", "org.eclipse.ui.file.export"),
                new Moment("study-properties", "The properties of a study", on -> {
                    Stage.view(ProjectExplorer.VIEW_ID);
                    Gui.run(() -> ((ProjectExplorer) Gui.page().findView(ProjectExplorer.VIEW_ID))
                            .selectReveal(new StructuredSelection(on.study())));
                    return Stage.dialog(() -> Stage.command("org.eclipse.ui.file.properties"));
                }), command("install", "New software is installed", "org.eclipse.equinox.p2.ui.sdk.install"),
                command("about", "About", "org.eclipse.ui.help.aboutAction"),
                new Moment("about-installation", "What is installed, with its licences", on -> {
                    Shell about = Stage.dialog(() -> Stage.command("org.eclipse.ui.help.aboutAction"));
                    return Stage.dialogOf(() -> Press.button(about, "Installation Details"));
                }), command("find-action", "Find actions: every command, view and preference by its name",
                        "org.eclipse.ui.window.quickAccess"),
                new Moment("keys", "The keys that work here", on -> {
                    Stage.dialog(() -> Stage.command("org.eclipse.ui.window.showKeyAssist"));
                    return Stage.window();
                }));
    }

    private static Moment command(String name, String caption, String command) {
        return new Moment(name, caption, on -> Stage.dialog(() -> Stage.command(command)));
    }
}
