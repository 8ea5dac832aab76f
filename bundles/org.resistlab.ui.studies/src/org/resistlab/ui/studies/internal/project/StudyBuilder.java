package org.resistlab.ui.studies.internal.project;

import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;

/**
 * Has a study checked when its study file or a data file changes. The check itself is a job of its own, so that the
 * workspace is free while a large study is loaded; analyses, runs and the project's own file do not concern it.
 */
public final class StudyBuilder extends IncrementalProjectBuilder {

    /** Id of the builder. */
    public static final String ID = "org.resistlab.ui.studies.builder";

    private static final int CONTENT = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.LOCAL_CHANGED
            | IResourceDelta.TYPE;

    @Override
    protected IProject[] build(int kind, Map<String, String> args, IProgressMonitor monitor) throws CoreException {
        IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
        if (delta == null || concerns(delta)) {
            StudyChecks.schedule(getProject());
        }
        return null;
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        getProject().deleteMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE);
    }

    /** It only asks what has changed, so that nothing needs to be locked. */
    @Override
    public ISchedulingRule getRule(int kind, Map<String, String> args) {
        return null;
    }

    private static boolean concerns(IResourceDelta delta) throws CoreException {
        boolean[] found = new boolean[1];
        delta.accept(each -> {
            IResource resource = each.getResource();
            boolean changed = each.getKind() != IResourceDelta.CHANGED || (each.getFlags() & CONTENT) != 0;
            if (resource.getType() == IResource.FILE && changed && isInput(resource.getProjectRelativePath())) {
                found[0] = true;
            }
            return !found[0] && isInput(resource.getProjectRelativePath());
        });
        return found[0];
    }

    private static boolean isInput(IPath path) {
        String first = path.segmentCount() == 0 ? "" : path.segment(0);
        return !first.equals("runs") && !first.equals("analyses") && !first.startsWith(".");
    }
}
