package org.resistlab.ui.studies.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;

/** Looks at the files of the selected study again and checks it. */
public final class CheckHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Selected.project(event).ifPresent(CheckHandler::check);
        return null;
    }

    private static void check(IProject project) {
        ICoreRunnable work = monitor -> {
            project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
            project.build(IncrementalProjectBuilder.FULL_BUILD, monitor);
        };
        Job job = Job.create("Checking study " + project.getName(), work);
        job.setRule(project.getWorkspace().getRuleFactory().buildRule());
        job.schedule();
    }
}
