package org.resistlab.ui.runs.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.resistlab.ui.runs.model.RunMonitor;
import org.resistlab.ui.runs.model.RunState;

/** Asks, when the workbench is closed while runs go on, what is to become of them. */
final class Leaving implements IWorkbenchListener {

    private static final int LEAVE = 0;
    private static final int CANCEL = 1;

    private final Runs runs;

    Leaving(Runs runs) {
        this.runs = runs;
    }

    @Override
    public boolean preShutdown(IWorkbench workbench, boolean forced) {
        List<RunMonitor> open = runs.open();
        if (open.isEmpty()) {
            return true;
        }
        int answer = forced ? LEAVE : ask(workbench, open);
        if (answer == CANCEL) {
            open.forEach(runs.queue()::cancel);
        } else if (answer == LEAVE) {
            open.stream().filter(run -> run.state() == RunState.WAITING).forEach(runs.queue()::cancel);
        }
        if (answer == CANCEL || answer == LEAVE) {
            RunJob.leaveAll();
            return true;
        }
        return false;
    }

    @Override
    public void postShutdown(IWorkbench workbench) {
        // the processes go on, or have ended
    }

    private static int ask(IWorkbench workbench, List<RunMonitor> open) {
        String names = open.stream().map(run -> run.order().name()).collect(Collectors.joining(", "));
        boolean waiting = open.stream().anyMatch(run -> run.state() == RunState.WAITING);
        String text = (open.size() == 1 ? "The run " + names + " goes on."
                : open.size() + " runs go on: " + names + ".")
                + " Left running, it is found again at the next start. Cancelled, it keeps its finished units, and can be "
                + "resumed." + (waiting ? " A run that has not begun is dropped." : "");
        return MessageDialog.open(MessageDialog.QUESTION, workbench.getActiveWorkbenchWindow() == null ? null
                : workbench.getActiveWorkbenchWindow().getShell(), "Runs are at work", text, 0, "&Leave running",
                "&Cancel the runs", "&Do not close");
    }
}
