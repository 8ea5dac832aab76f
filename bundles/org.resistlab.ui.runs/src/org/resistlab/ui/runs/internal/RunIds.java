package org.resistlab.ui.runs.internal;

/** Ids of this bundle, and of commands of other bundles that it calls if they are there. */
final class RunIds {

    static final String BUNDLE = "org.resistlab.ui.runs";
    static final String VIEW = "org.resistlab.ui.runs.view";
    static final String COMPARISON = "org.resistlab.ui.runs.comparison";
    static final String OPEN_RESULT = "org.resistlab.ui.results.open";

    private RunIds() {
    }
}
