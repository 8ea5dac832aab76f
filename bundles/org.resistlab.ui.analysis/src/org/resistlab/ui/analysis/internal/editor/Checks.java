package org.resistlab.ui.analysis.internal.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.Severity;
import org.resistlab.core.yaml.TextRange;
import org.resistlab.ui.analysis.model.Checked;
import org.resistlab.ui.analysis.model.DataCheck;
import org.resistlab.ui.analysis.model.DataFindings;
import org.resistlab.ui.yaml.ProblemRange;

/** Checks the text beside the user interface thread, a moment after the last key, and keeps the file's markers. */
public final class Checks {

    /** Type of the markers. */
    public static final String MARKER = "org.resistlab.ui.analysis.problem";

    /** Attribute of a marker: the word that was probably meant. */
    public static final String MEANT = "meant";

    /** The family of the jobs. */
    public static final Object FAMILY = AnalysisEditor.ID;

    /** Milliseconds of quiet before a check. */
    static final int DELAY = 300;

    private static final int DATA_DELAY = 700;

    private final Contributions installed;
    private final Consumer<Checked> show;
    private final DataCheck dataCheck;
    private volatile DataFindings data = DataFindings.NONE;
    private Job job;
    private volatile Job dataJob;

    Checks(Contributions installed, Consumer<Checked> show) {
        this.installed = installed;
        this.show = show;
        this.dataCheck = new DataCheck(installed);
    }

    /** Checks a text after a delay, in place of a check that has not begun. */
    void check(String text, Path file, IFile markers, int delay) {
        cancel();
        job = new Check(text, file, markers, show);
        job.schedule(delay);
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
        }
        Job reading = dataJob;
        if (reading != null) {
            reading.cancel();
        }
    }

    /** Leaves the markers as they are for the file as it was saved. */
    void close(Path file, IFile markers) {
        cancel();
        if (markers != null && markers.exists()) {
            new Check(null, file, markers, null).schedule();
        }
    }

    /** Looks at the data, when nobody has typed for a while. */
    private final class Look extends Job {

        private final Check before;
        private final Checked checked;

        Look(Check before, Checked checked) {
            super("Checking the data of " + before.file.getFileName());
            this.before = before;
            this.checked = checked;
            setPriority(Job.DECORATE);
        }

        @Override
        public boolean belongsTo(Object family) {
            return FAMILY.equals(family);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                DataFindings found;
                synchronized (dataCheck) {
                    found = dataCheck.check(checked.parsed(), monitor::isCanceled);
                }
                if (!monitor.isCanceled() && !found.equals(data)) {
                    data = found;
                    new Check(before.text, before.file, before.markers, before.then, true).schedule();
                }
                return Status.OK_STATUS;
            } catch (CancellationException e) {
                return Status.CANCEL_STATUS;
            }
        }
    }

    private final class Check extends Job {

        private final String text;
        private final Path file;
        private final IFile markers;
        private final Consumer<Checked> then;
        private final boolean afterData;

        Check(String text, Path file, IFile markers, Consumer<Checked> then) {
            this(text, file, markers, then, false);
        }

        Check(String text, Path file, IFile markers, Consumer<Checked> then, boolean afterData) {
            super("Checking " + file.getFileName());
            this.text = text;
            this.file = file;
            this.markers = markers;
            this.then = then;
            this.afterData = afterData;
            setSystem(true);
            setPriority(Job.SHORT);
        }

        @Override
        public boolean belongsTo(Object family) {
            return FAMILY.equals(family);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                Checked checked = Checked.of(text == null ? Files.readString(file) : text, file, installed, data);
                if (monitor.isCanceled()) {
                    return Status.CANCEL_STATUS;
                }
                if (markers != null) {
                    mark(checked);
                }
                if (then != null && PlatformUI.isWorkbenchRunning()) {
                    PlatformUI.getWorkbench().getDisplay().asyncExec(() -> then.accept(checked));
                    if (checked.parsed() != null && !afterData) {
                        dataJob = new Look(this, checked);
                        dataJob.schedule(DATA_DELAY);
                    }
                }
                return Status.OK_STATUS;
            } catch (IOException | CoreException e) {
                return Status.warning("The analysis cannot be checked: " + e.getMessage(), e);
            }
        }

        private void mark(Checked checked) throws CoreException {
            IWorkspaceRunnable change = monitor -> {
                if (markers.exists()) {
                    markers.deleteMarkers(MARKER, true, IResource.DEPTH_ZERO);
                    for (Problem problem : checked.problems()) {
                        markers.createMarker(MARKER, attributes(problem, checked.text()));
                    }
                }
            };
            IWorkspace workspace = ResourcesPlugin.getWorkspace();
            workspace.run(change, workspace.getRuleFactory().markerRule(markers), IWorkspace.AVOID_UPDATE, null);
        }

        private Map<String, Object> attributes(Problem problem, String content) {
            TextRange range = ProblemRange.of(problem, content);
            Map<String, Object> attributes = new HashMap<>();
            attributes.put(IMarker.MESSAGE, (problem.message() + " " + problem.remedy()).strip());
            attributes.put(IMarker.SEVERITY, severity(problem.severity()));
            attributes.put(IMarker.LINE_NUMBER, Math.max(1, problem.location().line()));
            attributes.put(IMarker.CHAR_START, range.offset());
            attributes.put(IMarker.CHAR_END, range.end());
            if (List.of("", file.toString()).contains(problem.location().file())) {
                attributes.put(MEANT, ProblemRange.hint(problem));
            }
            return attributes;
        }

        private static int severity(Severity severity) {
            return switch (severity) {
                case ERROR -> IMarker.SEVERITY_ERROR;
                case WARNING -> IMarker.SEVERITY_WARNING;
                case INFO -> IMarker.SEVERITY_INFO;
            };
        }
    }
}
