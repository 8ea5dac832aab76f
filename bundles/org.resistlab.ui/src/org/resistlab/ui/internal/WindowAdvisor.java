package org.resistlab.ui.internal;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.resistlab.ui.internal.workspace.Workspaces;

/** A window with menu, tool bar, status line and progress, as large as the screen allows. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {

    private static final int WIDTH = 1440;

    private static final int HEIGHT = 900;

    /** What the platform's text editors add to the menu File. */
    private static final List<String> FOR_PROGRAMMERS = List.of("org.eclipse.ui.actionSet.openFiles",
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo");

    WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new MenuStructure(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        configurer.setInitialSize(new Point(Math.min(WIDTH, screen.width), Math.min(HEIGHT, screen.height)));
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
        configurer.setTitle(title());
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
        NavigatorName.keep(page);
        if (page != null) {
            FOR_PROGRAMMERS.forEach(page::hideActionSet);
        }
    }

    private static String title() {
        Location workspace = Platform.getInstanceLocation();
        return workspace == null || !workspace.isSet() ? "ResistLab"
                : Workspaces.shown(Workspaces.folder(workspace)) + " - ResistLab";
    }
}
