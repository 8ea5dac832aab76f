package org.resistlab.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.problem.Severity;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.RunResult;
import org.resistlab.engine.result.Verdict;
import org.resistlab.engine.run.Cancellation;
import org.resistlab.engine.run.Run;
import org.resistlab.engine.run.RunFolder;
import org.resistlab.engine.run.RunListener;
import org.resistlab.engine.run.RunOutcome;
import org.resistlab.engine.run.RunRequest;
import org.resistlab.report.Report;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How to run, for the verbs that do. */
final class RunOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--threads", paramLabel = "N", description = "Units at work at the same time. Default: all cores.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--keep-going", description = "Finish the other units when one fails (exit code 5).")
    private boolean keepGoing;

    @Option(names = "--json-log", description = "Progress as JSON lines.")
    private boolean jsonLog;

    /** Runs an analysis, says what was found, and gives the exit code. */
    int run(ResistLabCommand command, Path file, Map<String, String> overrides, Path out, boolean resume)
            throws ProblemException {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads is " + threads + ": expected 1 or more.");
        }
        Terminal terminal = command.terminal();
        Path folder = out != null ? out : RunFolder.next(file);
        Cancellation cancellation = new Cancellation();
        RunListener listener = jsonLog ? new JsonProgress(terminal) : new RunProgress(terminal);
        String advice = "Go on with: resistlab " + spec.name() + " "
                + (spec.name().equals("run") ? file + " " : "") + "--out " + folder + " --resume";
        RunOutcome outcome;
        try (Interruption _ = Interruption.watch(cancellation, terminal, advice)) {
            outcome = new Run(command.contributions(), cancellation, listener).execute(
                    new RunRequest(file, overrides, folder, resume, threads, keepGoing), List.of(Report::write));
        }
        terminal.clearStatus();
        print(terminal, outcome.result());
        outcome.warnings().forEach(terminal::problem);
        terminal.result("Report: " + outcome.folder().resolve("report.html"));
        if (!outcome.failures().isEmpty()) {
            terminal.progress("warning: " + outcome.failures().size() + " units failed: "
                    + outcome.folder().resolve("failures.json"));
            return ExitCode.PARTIAL;
        }
        boolean warned = !outcome.warnings().isEmpty()
                || outcome.result().findings().stream().anyMatch(RunOptions::isWarning)
                || outcome.result().endpoints().stream().flatMap(e -> e.findings().stream())
                        .anyMatch(RunOptions::isWarning);
        return warned ? ExitCode.WARNINGS : ExitCode.DONE;
    }

    private static boolean isWarning(Problem problem) {
        return problem.severity() != Severity.INFO;
    }

    private static void print(Terminal terminal, RunResult result) {
        for (EndpointResult endpoint : result.endpoints()) {
            terminal.result(endpoint.endpoint() + ": " + Verdict.sentence(endpoint));
        }
        result.findings().stream().filter(RunOptions::isWarning).forEach(terminal::problem);
        result.endpoints().stream().flatMap(endpoint -> endpoint.findings().stream()).filter(RunOptions::isWarning)
                .forEach(terminal::problem);
    }
}
