package org.resistlab.ui.studies.internal.navigator;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonContentProvider;
import org.resistlab.ui.studies.internal.project.StudyNature;
import org.resistlab.ui.studies.internal.project.StudyProjects;
import org.resistlab.ui.studies.model.StudyGroup;
import org.resistlab.ui.studies.model.StudyNode;
import org.resistlab.ui.studies.model.StudyTree;

/** Puts assays, endpoints, analyses, runs and models above the files of a study. */
public final class StudyContent implements ICommonContentProvider {

    private static final Object[] NONE = {};

    private final Consumer<IProject> listener = this::refresh;
    private StructuredViewer viewer;

    @Override
    public void init(ICommonContentExtensionSite site) {
        StudyTrees.get().addListener(listener);
    }

    @Override
    public void inputChanged(Viewer changed, Object oldInput, Object newInput) {
        viewer = changed instanceof StructuredViewer structured ? structured : null;
        if (viewer != null && viewer.getControl() != null) {
            PlatformUI.getWorkbench().getHelpSystem().setHelp(viewer.getControl(),
                    "org.resistlab.ui.help.studies-navigator");
        }
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (parent instanceof IProject project && StudyNature.isStudy(project)) {
            return StudyProjects.folder(project).map(folder -> StudyTree.headings(folder).toArray()).orElse(NONE);
        }
        if (parent instanceof StudyGroup group) {
            Optional<IProject> project = Nodes.project(group);
            if (project.isEmpty()) {
                return NONE;
            }
            return StudyTrees.get().tree(project.get()).map(tree -> tree.nodes(group.kind()).toArray())
                    .orElseGet(() -> new Object[] {new Pending(group)});
        }
        return NONE;
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
            case StudyGroup group -> Nodes.project(group).orElse(null);
            case StudyNode node -> new StudyGroup(node.study(), Nodes.kind(node));
            case Pending pending -> pending.group();
            default -> null;
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        return switch (element) {
            case IProject project -> StudyNature.isStudy(project);
            case StudyGroup group -> Nodes.project(group).flatMap(project -> StudyTrees.get().tree(project))
                    .map(tree -> !tree.nodes(group.kind()).isEmpty()).orElse(true);
            default -> false;
        };
    }

    /** On the thread of the job that has read the tree. */
    private void refresh(IProject project) {
        StructuredViewer shown = viewer;
        if (shown == null || shown.getControl() == null || shown.getControl().isDisposed()) {
            return;
        }
        Optional<List<StudyGroup>> groups = StudyProjects.folder(project).map(StudyTree::headings);
        shown.getControl().getDisplay().asyncExec(() -> {
            if (!shown.getControl().isDisposed()) {
                groups.ifPresent(each -> each.forEach(group -> shown.refresh(group, true)));
            }
        });
    }

    @Override
    public void restoreState(IMemento memento) {
        // nothing of its own is kept
    }

    @Override
    public void saveState(IMemento memento) {
        // nothing of its own is kept
    }

    @Override
    public void dispose() {
        StudyTrees.get().removeListener(listener);
    }
}
