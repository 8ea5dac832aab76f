package org.resistlab.ui.studies.internal.navigator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonContentProvider;
import org.resistlab.ui.studies.internal.project.StudyNature;
import org.resistlab.ui.studies.internal.project.StudyProjects;
import org.resistlab.ui.studies.model.RunNode;
import org.resistlab.ui.studies.model.StudyGroup;
import org.resistlab.ui.studies.model.StudyNode;
import org.resistlab.ui.studies.model.StudyTree;

/**
 * Puts assays, endpoints, analyses and runs with their models above the other files of a study; a workspace without
 * studies says where to begin.
 */
public final class StudyContent implements ICommonContentProvider {

    private static final Object[] NONE = {};

    private final Consumer<IProject> listener = this::refresh;
    private final IResourceChangeListener resources = this::changed;
    private final Set<IProject> known = ConcurrentHashMap.newKeySet();
    private TreeViewer viewer;

    @Override
    public void init(ICommonContentExtensionSite site) {
        known.addAll(StudyProjects.all());
        StudyTrees.get().addListener(listener);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(resources, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void inputChanged(Viewer changed, Object oldInput, Object newInput) {
        if (changed != viewer && changed instanceof TreeViewer tree) {
            viewer = tree;
            Tree control = tree.getTree();
            PlatformUI.getWorkbench().getHelpSystem().setHelp(control, "org.resistlab.ui.help.studies-navigator");
            control.addMouseListener(MouseListener.mouseUpAdapter(event -> {
                if (event.button == 1 && event.count == 1) {
                    follow(control.getItem(new Point(event.x, event.y)));
                }
            }));
            control.addKeyListener(KeyListener.keyPressedAdapter(event -> {
                if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && control.getSelectionCount() == 1) {
                    follow(control.getSelection()[0]);
                }
            }));
        }
    }

    private static void follow(TreeItem item) {
        if (item != null && item.getData() instanceof Invitation invitation) {
            invitation.follow();
        }
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case IWorkspaceRoot root -> root.getProjects().length == 0 ? Invitation.values() : NONE;
            case IProject project when StudyNature.isStudy(project) ->
                StudyProjects.folder(project).map(folder -> StudyTree.headings(folder).toArray()).orElse(NONE);
            case StudyGroup group -> Nodes.project(group).map(project -> nodes(project, group)).orElse(NONE);
            case RunNode run -> ofRun(run);
            case null, default -> NONE;
        };
    }

    private static Object[] nodes(IProject project, StudyGroup group) {
        return StudyTrees.get().tree(project).map(tree -> tree.nodes(group.kind()).toArray())
                .orElseGet(() -> new Object[] {new Pending(group)});
    }

    /** The models of a run, then its report and other files; what is hidden twice over is left to the filter. */
    private static Object[] ofRun(RunNode run) {
        List<Object> children = new ArrayList<>(run.models());
        children.addAll(Nodes.members(Nodes.resource(run).orElse(null)));
        return children.toArray();
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
            case StudyNode node -> Nodes.parent(node);
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
            case RunNode _ -> true;
            default -> false;
        };
    }

    /** On the thread of the job that has read the tree. */
    private void refresh(IProject project) {
        Optional<List<StudyGroup>> groups = StudyProjects.folder(project).map(StudyTree::headings);
        show(shown -> groups.ifPresent(each -> each.forEach(group -> shown.refresh(group, true))));
    }

    private void show(Consumer<TreeViewer> action) {
        TreeViewer shown = viewer;
        if (shown != null && !shown.getControl().isDisposed()) {
            shown.getControl().getDisplay().asyncExec(() -> {
                if (!shown.getControl().isDisposed()) {
                    action.accept(shown);
                }
            });
        }
    }

    /** A study that is new in the workspace shows what it holds; a problem that comes or goes, its mark. */
    private void changed(IResourceChangeEvent event) {
        if (event.getDelta() == null) {
            return;
        }
        boolean others = false;
        for (IResourceDelta delta : event.getDelta().getAffectedChildren()) {
            IProject project = (IProject) delta.getResource();
            others |= delta.getKind() != IResourceDelta.CHANGED;
            if (!project.isAccessible()) {
                known.remove(project);
            } else if (StudyNature.isStudy(project) && known.add(project)) {
                others = false;
                show(shown -> {
                    shown.refresh();
                    shown.expandToLevel(project, 1);
                });
            }
        }
        if (others) {
            show(TreeViewer::refresh);
        }
        IMarkerDelta[] problems = event.findMarkerDeltas(IMarker.PROBLEM, true);
        if (Arrays.stream(problems).map(IMarkerDelta::getResource).anyMatch(StudyContent::isOfStudy)) {
            show(_ -> PlatformUI.getWorkbench().getDecoratorManager().update(FindingDecorator.ID));
        }
    }

    private static boolean isOfStudy(IResource resource) {
        return resource.getType() == IResource.FILE && StudyNature.isStudy(resource.getProject());
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
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(resources);
    }
}
