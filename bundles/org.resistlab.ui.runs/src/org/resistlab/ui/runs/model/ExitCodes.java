package org.resistlab.ui.runs.model;

/** The exit codes of the command line. */
final class ExitCodes {

    static final int DONE = 0;
    static final int WARNINGS = 1;
    static final int PARTIAL = 5;
    static final int CANCELLED = 6;
    static final int LAST = 7;

    private ExitCodes() {
    }
}
