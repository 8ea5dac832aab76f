package org.resistlab.cli.internal;

import java.io.Console;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;

/** Where the command line speaks: results on standard output, progress and problems on standard error. */
final class Terminal {

    private final PrintStream out;
    private final PrintStream err;
    private final boolean interactive;
    private boolean debug;

    Terminal(PrintStream out, PrintStream err, boolean interactive) {
        this.out = out;
        this.err = err;
        this.interactive = interactive;
    }

    /** The process's own streams; interactive where a person sees them. */
    static Terminal ofProcess() {
        Console console = System.console();
        return new Terminal(System.out, System.err, console != null && console.isTerminal());
    }

    void showStackTraces(boolean show) {
        this.debug = show;
    }

    boolean isInteractive() {
        return interactive;
    }

    void result(String line) {
        out.println(line);
        out.flush();
    }

    void progress(String line) {
        err.println(line);
        err.flush();
    }

    /** Replaces the current line on a terminal. */
    void status(String line) {
        err.print("\r\u001b[K" + line);
        err.flush();
    }

    void clearStatus() {
        if (interactive) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    void problem(Problem problem) {
        String kind = switch (problem.severity()) {
            case ERROR -> "error: ";
            case WARNING -> "warning: ";
            case INFO -> "note: ";
        };
        progress(kind + problem);
    }

    void problems(List<Problem> problems) {
        problems.forEach(this::problem);
    }

    /** Says what went wrong and gives the exit code. */
    int failure(Throwable failure) {
        clearStatus();
        if (debug) {
            failure.printStackTrace(err);
        }
        return switch (failure) {
            case ProblemException e -> {
                problems(e.problems());
                yield ExitCode.of(e);
            }
            case CancellationException _ -> {
                progress("cancelled");
                yield ExitCode.CANCELLED;
            }
            case OutOfMemoryError _ -> {
                progress("error: Out of memory. Give Java more, for instance RESISTLAB_JAVA_OPTS=-Xmx8g.");
                yield ExitCode.FAILED;
            }
            default -> {
                progress("error: " + failure + (debug ? "" : " (a defect; --debug shows where)"));
                yield ExitCode.FAILED;
            }
        };
    }
}
