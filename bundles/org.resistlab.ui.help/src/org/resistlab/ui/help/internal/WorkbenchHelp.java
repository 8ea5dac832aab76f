package org.resistlab.ui.help.internal;

import java.net.URL;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;
import org.eclipse.ui.intro.IIntroManager;
import org.resistlab.ui.help.model.ContextPage;
import org.resistlab.ui.help.model.Page;

/**
 * The platform's help, drawn by widgets alone: no browser, no server, no network. F1 shows its page in the view beside
 * what is in front, and in a dialog at its side.
 */
public final class WorkbenchHelp extends AbstractHelpUI {

    /** Contexts of the platform's views. */
    private static final Map<String, String> VIEWS = Map.of("org.eclipse.ui.views.ProblemView", "ui-problems",
            "org.eclipse.ui.views.PropertySheet", "ui-properties", "org.eclipse.ui.views.ContentOutline", "ui-outline",
            "org.eclipse.ui.views.ProgressView", "ui-progress", "org.eclipse.pde.runtime.LogView", "ui-log");

    /** Under which the platform keeps a control's context. */
    private static final String HELP_KEY = "org.eclipse.ui.help";

    @Override
    public void displayHelp() {
        manual(editor -> {
            // the manual is open where it was left
        });
    }

    @Override
    public void displayHelpResource(String address) {
        manual(editor -> editor.open(address));
    }

    @Override
    public void displaySearch() {
        search("");
    }

    @Override
    public void search(String expression) {
        manual(editor -> editor.search(expression));
    }

    /** Explains what has the focus, or says where help is. */
    @Override
    public void displayDynamicHelp() {
        for (Control control = Display.getCurrent().getFocusControl(); control != null; control = control.getParent()) {
            IContext context = control.getData(HELP_KEY) instanceof String id ? HelpSystem.getContext(id) : null;
            if (context != null) {
                displayContext(context, 0, 0);
                return;
            }
        }
        displayContext(HelpSystem.getContext(HelpIds.BUNDLE + "." + ofThePlatform()), 0, 0);
    }

    /** The context of what the platform made, which sets none of ours. */
    private static String ofThePlatform() {
        Shell active = Display.getCurrent().getActiveShell();
        if (active != null && active.getParent() != null) {
            return "ui-dialog";
        }
        IWorkbenchPage page = page();
        IWorkbenchPart part = page == null ? null : page.getActivePart();
        return part == null ? "ui-window" : VIEWS.getOrDefault(part.getSite().getId(), "ui-window");
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        Page page = ContextPage.of(context);
        Shell active = Display.getCurrent().getActiveShell();
        Object window = active == null ? null : active.getData();
        if (window instanceof TrayDialog dialog) {
            inTray(dialog, page);
        } else if (active != null && active.getParent() != null) {
            HelpWindow help = new HelpWindow(active, page);
            help.open();
        } else {
            inView(page);
        }
    }

    private static void inTray(TrayDialog dialog, Page page) {
        if (dialog.getTray() instanceof HelpTray tray) {
            tray.show(page);
            return;
        }
        if (dialog.getTray() != null) {
            dialog.closeTray();
        }
        dialog.openTray(new HelpTray(page));
        keepOnScreen(dialog.getShell());
    }

    /** The tray widens the dialog to the right, maybe beyond the screen. */
    private static void keepOnScreen(Shell shell) {
        Rectangle screen = shell.getMonitor().getClientArea();
        Rectangle bounds = shell.getBounds();
        int beyond = bounds.x + bounds.width - screen.x - screen.width;
        if (beyond > 0) {
            shell.setLocation(Math.max(screen.x, bounds.x - beyond), bounds.y);
        }
    }

    private static void inView(Page page) {
        IWorkbenchPage workbench = page();
        if (workbench == null) {
            return;
        }
        try {
            if (workbench.showView(HelpIds.VIEW) instanceof HelpView view) {
                view.show(page);
            }
        } catch (PartInitException e) {
            report(e);
        }
    }

    private static void manual(Consumer<ManualEditor> action) {
        IWorkbenchPage page = page();
        if (page == null) {
            return;
        }
        try {
            if (page.openEditor(new ManualInput(), HelpIds.MANUAL) instanceof ManualEditor editor) {
                action.accept(editor);
            }
        } catch (PartInitException e) {
            report(e);
        }
    }

    /** The page of the active window, in front of which no welcome stands. */
    private static IWorkbenchPage page() {
        IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
        if (welcome.getIntro() != null) {
            welcome.closeIntro(welcome.getIntro());
        }
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? null : window.getActivePage();
    }

    private static void report(PartInitException e) {
        ILog.of(WorkbenchHelp.class).error("Help cannot be shown.", e);
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    /** Addresses of the manual are not files. */
    @Override
    public URL resolve(String href, boolean documentOnly) {
        return null;
    }
}
