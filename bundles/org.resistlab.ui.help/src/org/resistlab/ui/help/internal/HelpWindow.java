package org.resistlab.ui.help.internal;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.resistlab.ui.help.model.Page;

/** Help in a window of its own, for dialogs without a tray. */
final class HelpWindow extends Window {

    private static final Point SIZE = new Point(460, 520);

    private final Page page;

    HelpWindow(Shell parent, Page page) {
        super(parent);
        this.page = page;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.TOOL);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Help");
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createContents(Composite parent) {
        HelpPane pane = new HelpPane(parent);
        pane.show(page);
        return pane.control();
    }
}
