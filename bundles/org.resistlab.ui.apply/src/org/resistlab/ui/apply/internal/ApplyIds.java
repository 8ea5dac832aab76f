package org.resistlab.ui.apply.internal;

/** Ids of this bundle. */
final class ApplyIds {

    static final String EDITOR = "org.resistlab.ui.apply.editor";

    private ApplyIds() {
    }
}
