package org.resistlab.ui.studies.internal.navigator;

import java.util.Locale;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.resistlab.ui.studies.internal.project.StudyNature;
import org.resistlab.ui.studies.model.ModelNode;
import org.resistlab.ui.studies.model.RunStatusReader;
import org.resistlab.ui.studies.model.StudyTreeReader;

/**
 * Hides the files and folders of a study that the tree shows as analyses, runs and models, and folders in which nothing
 * else is: nothing is shown twice, and nothing is lost from sight.
 */
public final class ShownAsNodes extends ViewerFilter {

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        return !(element instanceof IResource resource) || !isNode(resource);
    }

    private static boolean isNode(IResource resource) {
        IPath path = resource.getProjectRelativePath();
        if (path.isEmpty() || !StudyNature.isStudy(resource.getProject())) {
            return false;
        }
        if (resource instanceof IFile) {
            return isAnalysis(path) || path.segmentCount() > 2 && isOfRun(resource, path);
        }
        boolean own = path.segment(0).equals(StudyTreeReader.ANALYSES) || path.segment(0).equals(StudyTreeReader.RUNS);
        return own && (isRun(resource) || Nodes.members(resource).stream().allMatch(ShownAsNodes::isNode));
    }

    private static boolean isAnalysis(IPath path) {
        String name = path.lastSegment().toLowerCase(Locale.ROOT);
        boolean inFolder = path.segmentCount() == 2 && path.segment(0).equals(StudyTreeReader.ANALYSES);
        return inFolder && name.matches("[^.].*\\.ya?ml") || path.segmentCount() == 1
                && name.matches("[^.].*\\.analysis\\.ya?ml");
    }

    private static boolean isOfRun(IResource file, IPath path) {
        IContainer folder = file.getParent();
        return isRun(folder) && path.lastSegment().equals(RunStatusReader.LOG)
                || path.lastSegment().endsWith(ModelNode.ENDING) && folder.getName().equals("models")
                        && isRun(folder.getParent());
    }

    /** Whether it is a run folder, where the tree looks for them. */
    private static boolean isRun(IResource resource) {
        return resource instanceof IContainer folder && folder.getParent() != null
                && folder.getParent().getName().equals(StudyTreeReader.RUNS)
                && folder.findMember(RunStatusReader.LOG) != null;
    }
}
