package org.resistlab.ui.runs.internal;

import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
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
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().isClosing()) {
                return;
            }
            IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            IWorkbenchWindow window = active != null ? active : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
            boolean result = status.state().hasResult();
            boolean opens = result && RunPreferences.opensResult() && !isTyping(window);
            if (opens) {
                RunActions.openResult(status.order().folder());
            }
            notice(window, status, result && !opens);
        });
    }

    /** A child of the window: a window of its own would take the keyboard. */
    private static void notice(IWorkbenchWindow window, RunStatus status, boolean offersResult) {
        NotificationPopup[] popup = new NotificationPopup[1];
        popup[0] = NotificationPopup.forShell(window.getShell()).title("Run " + status.order().name(), true)
                .content(parent -> {
                    Link link = new Link(parent, SWT.WRAP);
                    link.setText(text(status).replace("<", "‹") + (offersResult ? "\n<a>Open the result</a>" : ""));
                    link.addListener(SWT.Selection, event -> {
                        popup[0].close();
                        RunActions.openResult(status.order().folder());
                    });
                    return link;
                }).delay(SHOWN).fadeIn(false).build();
        popup[0].open();
    }

    /** Whether someone is at work in a text, an editor with changes or a dialog, which nothing may cover. */
    private static boolean isTyping(IWorkbenchWindow window) {
        Display display = window.getShell().getDisplay();
        Shell active = display.getActiveShell();
        Control focus = display.getFocusControl();
        IEditorPart editor = window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        boolean text = focus instanceof Text || focus instanceof StyledText || focus instanceof Combo
                || focus instanceof Spinner;
        return text || active != null && active != window.getShell() || editor != null && editor.isDirty();
    }

    private static String text(RunStatus status) {
        String words = Character.toUpperCase(status.state().label().charAt(0)) + status.state().label().substring(1);
        return words + (status.message().isEmpty() ? "." : ": " + status.message())
                + (status.remedy().isEmpty() ? "" : " " + status.remedy())
                + (status.ended() == null ? "" : "\n" + RunTexts.duration(status.duration(status.ended())) + ".");
    }
}
