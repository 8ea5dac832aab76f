package org.resistlab.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.problem.Severity;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.RunResult;
import org.resistlab.engine.result.Verdict;
import org.resistlab.engine.run.Run;
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

    @Option(names = "--resume", description = "Go on with a run that was cancelled or killed; the last one without --out.")
    private boolean resume;

    @Option(names = "--threads", paramLabel = "N", description = "Units at work at the same time. Default: all cores.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--keep-going", description = "Finish the other units when one fails (exit code 5).")
    private boolean keepGoing;

    @Option(names = "--json-log", description = "Progress and problems as JSON lines.")
    private boolean jsonLog;

    /**
     * Runs an analysis, says what was found, and gives the exit code.
     *
     * @param out the run folder; null for a new one
     * @param standard the name of a new one, before it gets a number
     */
    int run(ResistLabCommand command, Path file, Map<String, String> overrides, Path out, Path standard)
            throws ProblemException {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads is " + threads + ": expected 1 or more.");
        }
        Terminal terminal = command.terminal();
        if (jsonLog) {
            terminal.logJson();
        }
        Consumer<Path> advise = folder -> command.interruption()
                .advise("Go on with: " + resuming(file, overrides, folder));
        RunListener listener = jsonLog ? new JsonProgress(terminal, advise) : new RunProgress(terminal, advise);
        RunOutcome outcome = new Run(command.contributions(), command.interruption().cancellation(), listener).execute(
                new RunRequest(file, overrides, out != null ? out : standard, out == null, resume, threads, keepGoing),
                List.of(Report::write));
        terminal.clearStatus();
        if (command.interruption().cancellation().isCancelled()) {
            throw new CancellationException("at the very end"); // who has cancelled does not expect results
        }
        return tell(terminal, outcome);
    }

    /** The command that goes on with a run. */
    private String resuming(Path file, Map<String, String> overrides, Path folder) {
        List<String> words = new ArrayList<>(List.of("resistlab", spec.name()));
        if (spec.findOption("--set") != null) {
            words.add(file.toString());
        }
        overrides.forEach((key, value) -> words.addAll(List.of("--set", key + "=" + value)));
        words.addAll(List.of("--out", folder.toString(), "--resume"));
        return String.join(" ", words.stream().map(ShellWord::quoted).toList());
    }

    private static int tell(Terminal terminal, RunOutcome outcome) {
        RunResult result = outcome.result();
        for (EndpointResult endpoint : result.endpoints()) {
            terminal.result(endpoint.endpoint() + ": " + Verdict.sentence(endpoint));
        }
        List<Problem> problems = new ArrayList<>(result.findings());
        result.endpoints().forEach(endpoint -> problems.addAll(endpoint.findings()));
        problems.addAll(outcome.warnings());
        List<Problem> warnings = problems.stream().filter(problem -> problem.severity() != Severity.INFO).toList();
        terminal.problems(warnings);
        terminal.result("Report: " + outcome.folder().resolve("report.html"));
        if (!outcome.failures().isEmpty()) {
            int failures = outcome.failures().size();
            terminal.problem(Problem.error("run.partial",
                    failures == 1 ? "One unit failed." : failures + " units failed.",
                    "See " + outcome.folder().resolve("failures.json") + "."));
            return ExitCode.PARTIAL;
        }
        return warnings.isEmpty() ? ExitCode.DONE : ExitCode.WARNINGS;
    }
}
