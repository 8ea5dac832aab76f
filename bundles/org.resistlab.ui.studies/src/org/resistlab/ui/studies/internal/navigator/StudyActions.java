package org.resistlab.ui.studies.internal.navigator;

import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.DeleteResourceAction;
import org.eclipse.ui.actions.RenameResourceAction;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.resistlab.ui.studies.internal.commands.NodeOpener;
import org.resistlab.ui.studies.model.StudyNode;

/**
 * Opens a node by a double click or by Enter; deletes and renames the file or folder of a node that stands for one. A
 * part of the study file is neither deleted nor renamed here.
 */
public final class StudyActions extends CommonActionProvider {

    private final Action open = new Action("Open") {
        @Override
        public void run() {
            if (selected() instanceof StudyNode node) {
                NodeOpener.open(node);
            }
        }
    };
    private DeleteResourceAction delete;
    private RenameResourceAction rename;

    @Override
    public void init(ICommonActionExtensionSite site) {
        super.init(site);
        IShellProvider shell = () -> site.getViewSite().getShell();
        delete = new DeleteResourceAction(shell);
        rename = new RenameResourceAction(shell);
    }

    @Override
    public void fillActionBars(IActionBars bars) {
        if (selected() instanceof StudyNode) {
            bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
            boolean file = update();
            bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), file ? delete : null);
            bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), file ? rename : null);
        }
    }

    @Override
    public void fillContextMenu(IMenuManager menu) {
        if (update()) {
            menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, delete);
            menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, rename);
        }
    }

    /** Tells the actions what they are about; whether it is a file or folder. */
    private boolean update() {
        Optional<IResource> resource = selected() instanceof StudyNode node ? Nodes.resource(node) : Optional.empty();
        IStructuredSelection selection = resource.filter(IResource::exists).map(StructuredSelection::new)
                .orElse(StructuredSelection.EMPTY);
        delete.selectionChanged(selection);
        rename.selectionChanged(selection);
        return !selection.isEmpty();
    }

    private Object selected() {
        return getContext() != null && getContext().getSelection() instanceof IStructuredSelection selection
                && selection.size() == 1 ? selection.getFirstElement() : null;
    }
}
