package org.resistlab.cli.internal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.problem.UnwritableFile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Where the command line speaks: results on standard output, progress and problems on standard error. To files and
 * other programs it speaks UTF-8, whatever the language of the system.
 */
final class Terminal {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintStream out;
    private final PrintStream err;
    private final boolean interactive;
    private boolean jsonLog;
    private boolean debug;

    Terminal(PrintStream out, PrintStream err, boolean interactive) {
        this.out = out;
        this.err = err;
        this.interactive = interactive;
    }

    /** The process's own streams; interactive where a person sees them. */
    static Terminal ofProcess() {
        Console console = System.console();
        boolean person = console != null && console.isTerminal();
        Charset charset = person ? System.out.charset() : StandardCharsets.UTF_8;
        return new Terminal(new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset), person);
    }

    void showStackTraces(boolean show) {
        this.debug = show;
    }

    /** From now on, everything on standard error is one JSON object a line. */
    void logJson() {
        this.jsonLog = true;
    }

    boolean isInteractive() {
        return interactive;
    }

    /** Whether the characters can be shown. */
    boolean canShow(String text) {
        return err.charset().newEncoder().canEncode(text);
    }

    PrintWriter results() {
        return new PrintWriter(out, true);
    }

    PrintWriter messages() {
        return new PrintWriter(err, true);
    }

    void result(String line) {
        out.println(line);
    }

    void progress(String line) {
        if (jsonLog) {
            event("message", "text", line);
        } else {
            err.println(line);
        }
    }

    /** One JSON object in a line. */
    void event(String name, Object... keysAndValues) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", name);
        for (int i = 0; i < keysAndValues.length; i += 2) {
            event.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
        }
        try {
            err.println(JSON.writeValueAsString(event));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers are always JSON", e);
        }
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
        if (jsonLog) {
            event("problem", "code", problem.code(), "severity", problem.severity().name().toLowerCase(Locale.ROOT),
                    "place", problem.location().toString(), "message", problem.message(), "remedy", problem.remedy());
            return;
        }
        String kind = switch (problem.severity()) {
            case ERROR -> "error: ";
            case WARNING -> "warning: ";
            case INFO -> "note: ";
        };
        err.println(kind + problem);
    }

    void problems(List<Problem> problems) {
        problems.forEach(this::problem);
    }

    /** The last words of a command that was interrupted. */
    void cancelled(String advice) {
        if (jsonLog) {
            event("cancelled", "advice", advice);
        } else {
            err.println(advice.isEmpty() ? "Cancelled." : "Cancelled. " + advice);
        }
    }

    /** The last word of a command, for programs that cannot see the exit code. */
    void end(int code) {
        if (jsonLog) {
            event("end", "code", code);
        }
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
            case CancellationException _ -> ExitCode.CANCELLED; // its last words are said by the interruption
            case OutOfMemoryError _ -> {
                problem(Problem.error("run.out-of-memory", "Out of memory.",
                        "Give Java more, for instance RESISTLAB_JAVA_OPTS=-Xmx8g."));
                yield ExitCode.FAILED;
            }
            case IOException e -> {
                problem(UnwritableFile.problem("a file", e, ""));
                yield ExitCode.FAILED;
            }
            default -> {
                problem(Problem.error("run.defect", "A defect of ResistLab or a plug-in: " + failure + ".",
                        debug ? "" : "Report it with what --debug shows."));
                yield ExitCode.FAILED;
            }
        };
    }
}
