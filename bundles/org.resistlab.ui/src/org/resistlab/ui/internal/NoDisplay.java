package org.resistlab.ui.internal;

import org.eclipse.swt.SWTError;

/** What to say where no window can be opened. */
final class NoDisplay {

    private NoDisplay() {
    }

    static String sentence(Throwable cause) {
        if (cause instanceof SWTError) {
            return "The display " + System.getenv("DISPLAY") + " cannot be opened: start the workbench in a desktop"
                    + " session, or name a verb (resistlab --help).";
        }
        return "The workbench needs GTK 3, which is not installed: install libgtk-3-0 (Debian, Ubuntu) or gtk3 (Fedora),"
                + " or name a verb (resistlab --help).";
    }
}
