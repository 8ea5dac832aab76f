package org.resistlab.ui.runs.model;

/**
 * How a run's process came to its end, in words.
 *
 * @param state the last state
 * @param message what happened; empty where all is well
 * @param remedy what the user can do
 */
record RunEnd(RunState state, String message, String remedy) {

    /** What Eclipse's launcher ends with when the application cannot be loaded. */
    private static final int NOT_STARTED = 13;
    private static final int SIGNALS = 128;
    private static final int SIGABRT = 6;
    private static final int SIGKILL = 9;
    private static final int SIGSEGV = 11;

    /**
     * Judges by the exit code.
     *
     * @param code null where it is not known
     * @param crash the report of a crash; empty without one
     * @param cancelAsked whether the user has cancelled the run: whatever the code then is, it was cancelled
     * @param error the last error that the run has told of
     * @param remedy what it said one can do
     */
    static RunEnd of(Integer code, String crash, boolean cancelAsked, String error, String remedy) {
        if (code != null && code == ExitCodes.DONE) {
            return new RunEnd(RunState.DONE, "", "");
        }
        if (code != null && code == ExitCodes.WARNINGS) {
            return new RunEnd(RunState.WARNINGS, "There are warnings.", "Read the log, or the report.");
        }
        if (cancelAsked || code != null && code == ExitCodes.CANCELLED) {
            return new RunEnd(RunState.CANCELLED, "All finished units are kept.", "Resume it to go on.");
        }
        if (code != null && code == ExitCodes.PARTIAL) {
            return new RunEnd(RunState.PARTIAL, error.isEmpty() ? "Some units failed." : error,
                    "Read failures.json in the run folder, mend the cause, and resume.");
        }
        if (code != null && code == NOT_STARTED) {
            return new RunEnd(RunState.FAILED,
                    "ResistLab could not be started for the run: its installation is not whole.",
                    "Start \"resistlab --version\" once, which puts the installation in order, and run again; else install "
                            + "it anew.");
        }
        if (code == null || code < 0 || code > ExitCodes.LAST) {
            return crashed(code, crash);
        }
        return new RunEnd(RunState.FAILED, error.isEmpty() ? "It failed with exit code " + code + "." : error,
                remedy.isEmpty() ? "Mend the cause, and resume the run." : inWorkbench(remedy));
    }

    /** Remedies are said for the command line. */
    private static String inWorkbench(String remedy) {
        return remedy.replace("by --resume", "with Resume").replace("by --keep-going", "with \"Keep going\"")
                .replace("with --out", "in the dialog").replace("RESISTLAB_JAVA_OPTS=-Xmx8g", "Preferences, Runs");
    }

    private static RunEnd crashed(Integer code, String crash) {
        String what = code == null ? "Its process ended without a word." : switch (code - SIGNALS) {
            case SIGKILL -> "Its process was killed from outside; systems do so when memory runs out.";
            case SIGABRT, SIGSEGV -> "Its process crashed.";
            default -> "Its process ended unexpectedly with code " + code + ".";
        };
        String where = crash.isEmpty() ? "" : " It happened in " + crash + ".";
        return new RunEnd(RunState.CRASHED, what + where + " Finished units are kept.",
                code != null && code - SIGNALS == SIGKILL
                        ? "Resume it with fewer threads, or with less memory for Java and for other programs."
                        : "Resume it; if it crashes again, use fewer threads or another learner.");
    }
}
