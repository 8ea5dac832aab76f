package org.resistlab.ui.runs.internal;

import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.resistlab.ui.runs.model.RunMonitor;
import org.resistlab.ui.runs.model.RunState;
import org.resistlab.ui.runs.model.RunStatus;
import org.resistlab.ui.runs.model.RunTexts;

/** Tells the user, whatever they are doing, that a run is over. */
final class RunNotice {

    private static final long SHOWN = 8000;

    private RunNotice() {
    }

    /** Any thread. */
    static void show(RunMonitor run) {
        RunStatus status = run.status();
        if (status.state() == RunState.CANCELLED || !PlatformUI.isWorkbenchRunning()) {
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            if (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().isClosing()) {
                return;
            }
            NotificationPopup.forDisplay(display).title("Run " + status.order().name(), true)
                    .text(text(status)).delay(SHOWN).fadeIn(false).open();
            if (status.state().hasResult() && RunPreferences.opensResult()) {
                RunActions.openResult(status.order().folder());
            }
        });
    }

    private static String text(RunStatus status) {
        String words = Character.toUpperCase(status.state().label().charAt(0)) + status.state().label().substring(1);
        return words + (status.message().isEmpty() ? "." : ": " + status.message())
                + (status.remedy().isEmpty() ? "" : " " + status.remedy())
                + (status.ended() == null ? "" : "\n" + RunTexts.duration(status.duration(status.ended())) + ".");
    }
}
