package org.resistlab.ui.help.internal;

/** Ids of this bundle's parts. */
final class HelpIds {

    static final String BUNDLE = "org.resistlab.ui.help";

    /** The view with help on what is in front. */
    static final String VIEW = BUNDLE + ".view";

    /** The editor that shows the manual. */
    static final String MANUAL = BUNDLE + ".manual";

    /** The view that leads through a cheat sheet. */
    static final String TOUR = BUNDLE + ".tour";

    private HelpIds() {
    }
}
