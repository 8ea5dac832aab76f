package org.resistlab.ui.studies.internal.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
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
import org.resistlab.ui.studies.internal.commands.Commands;
import org.resistlab.ui.studies.internal.commands.NodeOpener;
import org.resistlab.ui.studies.model.AssayNode;
import org.resistlab.ui.studies.model.EndpointNode;
import org.resistlab.ui.studies.model.StudyNode;

/**
 * Opens a node by a double click or by Enter; deletes and renames the file or folder of a node that stands for one, and
 * assays and endpoints in the study file. What stands for a file can be deleted together with others.
 */
public final class StudyActions extends CommonActionProvider {

    private static final String REMOVE_PART = "org.resistlab.ui.tables.remove-part";
    private static final String RENAME_PART = "org.resistlab.ui.tables.rename-part";

    private final Action open = new Action("Open") {
        @Override
        public void run() {
            if (selected() instanceof StudyNode node) {
                NodeOpener.open(node);
            }
        }
    };
    private final Action removePart = new Action("Remove from the study") {
        @Override
        public void run() {
            inStudyFile(REMOVE_PART);
        }
    };
    private final Action renamePart = new Action("Rename…") {
        @Override
        public void run() {
            inStudyFile(RENAME_PART);
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
        if (selection().getFirstElement() instanceof StudyNode) {
            bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
            bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), deleting());
            bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), renaming());
        }
    }

    @Override
    public void fillContextMenu(IMenuManager menu) {
        for (IAction action : new IAction[] {deleting(), renaming()}) {
            if (action != null) {
                menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, action);
            }
        }
    }

    private IAction deleting() {
        delete.selectionChanged(resources());
        return !resources().isEmpty() ? delete : isPart(selected()) ? removePart : null;
    }

    private IAction renaming() {
        rename.selectionChanged(resources());
        return resources().size() == 1 ? rename : isPart(selected()) ? renamePart : null;
    }

    /** The files and folders of the selected nodes; empty if one of them stands for none. */
    private IStructuredSelection resources() {
        List<IResource> resources = new ArrayList<>();
        for (Object element : selection().toList()) {
            Optional<IResource> resource = element instanceof StudyNode node
                    ? Nodes.resource(node).filter(IResource::exists) : Optional.empty();
            if (resource.isEmpty()) {
                return StructuredSelection.EMPTY;
            }
            resources.add(resource.get());
        }
        return new StructuredSelection(resources);
    }

    private static boolean isPart(Object element) {
        return element instanceof AssayNode || element instanceof EndpointNode;
    }

    /** The study's editor makes the change: it can be taken back there until it is saved, and after. */
    private void inStudyFile(String command) {
        if (selected() instanceof StudyNode node && isPart(node)) {
            Nodes.studyFile(node).ifPresent(file -> Commands.run(command,
                    Map.of("file", file.getFullPath().toPortableString(), "kind",
                            node instanceof AssayNode ? "assay" : "endpoint", "id", node.label())));
        }
    }

    private IStructuredSelection selection() {
        return getContext() != null && getContext().getSelection() instanceof IStructuredSelection selection
                ? selection : StructuredSelection.EMPTY;
    }

    private Object selected() {
        return selection().size() == 1 ? selection().getFirstElement() : null;
    }
}
