package org.resistlab.ui.apply.internal;

/** Ids of this bundle. */
final class ApplyIds {

    static final String EDITOR = "org.resistlab.ui.apply.editor";
    static final String HELP = "org.resistlab.ui.help.";

    private ApplyIds() {
    }
}
