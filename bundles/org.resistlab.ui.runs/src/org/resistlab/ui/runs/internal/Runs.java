package org.resistlab.ui.runs.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.resistlab.ui.UiPreferences;
import org.resistlab.ui.runs.model.JavaCommand;
import org.resistlab.ui.runs.model.Means;
import org.resistlab.ui.runs.model.RunFolders;
import org.resistlab.ui.runs.model.RunMonitor;
import org.resistlab.ui.runs.model.RunOrder;
import org.resistlab.ui.runs.model.RunQueue;
import org.resistlab.ui.runs.model.RunStore;

/** The runs of this workbench: one queue for all windows. Safe on any thread. */
final class Runs {

    private static Runs instance;

    private final RunQueue queue;
    private final History history = new History();
    private final Set<RunMonitor> followed = new HashSet<>();

    private Runs() {
        Path state = Platform.getStateLocation(FrameworkUtil.getBundle(Runs.class)).toPath();
        Map<String, String> properties = new HashMap<>();
        System.getProperties().stringPropertyNames().forEach(name -> properties.put(name, System.getProperty(name)));
        RunStore store = new RunStore(state.resolve("runs"), new JavaCommand(properties));
        queue = new RunQueue(store, () -> Means.ofMachine(UiPreferences.threads()));
        queue.listen(this::follow);
        history.listen(this::forgetDeleted);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(history, IResourceChangeEvent.POST_CHANGE);
        UiPreferences.store().addPropertyChangeListener(event -> {
            if (event.getProperty().equals(UiPreferences.THREADS)) {
                Job.createSystem("Starting waiting runs", (ICoreRunnable) monitor -> queue.startNext()).schedule();
            }
        });
        Job.createSystem("Looking for runs of the last session", (ICoreRunnable) monitor -> recover(store)).schedule();
    }

    /** A run that is over and whose folder is gone is gone; one that never got so far as to have a folder stays. */
    private void forgetDeleted() {
        queue.runs().stream().filter(run -> run.status().units() > 0 && Files.notExists(run.order().folder()))
                .forEach(queue::remove);
    }

    private void recover(RunStore store) {
        try {
            store.recover(queue);
        } catch (IOException e) {
            ILog.of(Runs.class).error("The runs of the last session cannot be found.", e);
        }
    }

    /** The runs; those of the last session come soon after the first call. */
    static synchronized Runs get() {
        if (instance == null) {
            instance = new Runs();
            IWorkbench workbench = PlatformUI.getWorkbench();
            Leaving leaving = new Leaving(instance);
            workbench.getDisplay().asyncExec(() -> workbench.addWorkbenchListener(leaving));
        }
        return instance;
    }

    RunQueue queue() {
        return queue;
    }

    History history() {
        return history;
    }

    /** The folder of a new run of an analysis. */
    Path folderFor(Path analysis) {
        Path parent = UiPreferences.outputFolder();
        Set<Path> taken = queue.open().stream().map(run -> run.order().folder()).collect(Collectors.toSet());
        return RunFolders.next(parent == null ? Workspace.runsOf(analysis) : parent, analysis, taken);
    }

    /** The runs that go on: for who closes the workbench. */
    List<RunMonitor> open() {
        return queue.open();
    }

    RunMonitor submit(RunOrder order) {
        return queue.submit(order);
    }

    /** Each run has a job in the progress view, which tells and refreshes at its end. */
    private void follow(RunMonitor run) {
        boolean first;
        synchronized (followed) {
            first = followed.add(run);
        }
        if (first && run.state().isOpen()) {
            new RunJob(run, this).schedule();
        } else if (first) {
            RunJob.over(run, this);
        }
    }
}
