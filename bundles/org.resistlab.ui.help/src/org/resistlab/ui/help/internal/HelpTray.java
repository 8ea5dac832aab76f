package org.resistlab.ui.help.internal;

import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.resistlab.ui.help.model.Page;

/** Help at the side of a dialog. */
final class HelpTray extends DialogTray {

    private final Page first;

    private HelpPane pane;

    HelpTray(Page first) {
        this.first = first;
    }

    @Override
    protected Control createContents(Composite parent) {
        pane = new HelpPane(parent);
        pane.show(first);
        return pane.control();
    }

    void show(Page page) {
        pane.show(page);
    }
}
