package org.resistlab.ui.internal;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/** Calls the platform's navigator what it shows here: studies. It offers no way to be told so. */
final class NavigatorName implements IPartListener2 {

    private static final String NAME = "Studies";

    private NavigatorName() {
    }

    /** In menus and lists of views. */
    static void declare(IWorkbench workbench) {
        workbench.getService(MApplication.class).getDescriptors().stream()
                .filter(view -> view.getElementId().equals(ProjectExplorer.VIEW_ID))
                .forEach(view -> view.setLabel(NAME));
    }

    /** On the tab of the view in a window. */
    static void keep(IWorkbenchPage page) {
        NavigatorName name = new NavigatorName();
        for (IWorkbenchPartReference view : page.getViewReferences()) {
            name.partOpened(view);
        }
        page.addPartListener(name);
    }

    @Override
    public void partOpened(IWorkbenchPartReference opened) {
        IWorkbenchPart part = opened.getId().equals(ProjectExplorer.VIEW_ID) ? opened.getPart(false) : null;
        if (part != null) {
            MPart tab = part.getSite().getService(MPart.class);
            tab.setLabel(NAME);
            part.addPropertyListener((source, property) -> {
                if (property == IWorkbenchPartConstants.PROP_TITLE) {
                    tab.setLabel(NAME); // the view has just said its own again
                }
            });
        }
    }
}
