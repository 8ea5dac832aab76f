package org.resistlab.ui.internal;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;

/** Looks once after the start for files that have changed while the workbench was closed. */
final class BackgroundRefresh {

    private BackgroundRefresh() {
    }

    static void start() {
        Job job = Job.create("Looking for changed files", monitor -> {
            ResourcesPlugin.getWorkspace().getRoot().refreshLocal(IResource.DEPTH_INFINITE, monitor);
        });
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.setSystem(true);
        job.schedule(1000);
    }
}
