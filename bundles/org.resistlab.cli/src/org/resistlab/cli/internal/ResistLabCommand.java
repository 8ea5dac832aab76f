package org.resistlab.cli.internal;

import java.util.concurrent.Callable;

import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.problem.Problem;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code resistlab}: the verbs and what they have in common. */
@Command(name = "resistlab", versionProvider = ProductVersion.class, mixinStandardHelpOptions = true, synopsisSubcommandLabel = "VERB", commandListHeading = "%nVerbs:%n", description = "Models of drug resistance from clinical, omics and imaging data, and how far to trust them.", footer = {
        "", "Exit codes: 0 done, 1 done with warnings, 2 wrong usage, 3 cannot load,",
        "4 failed, 5 partial: some units failed, 6 cancelled, 7 locked by another run."}, subcommands = {
                DemoCommand.class, RunCommand.class, CheckCommand.class, ListCommand.class,
                DescribeCommand.class, ImportCommand.class, PredictCommand.class, ReportCommand.class,
                HelpCommand.class})
final class ResistLabCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Interruption interruption;
    private Contributions contributions;

    @Spec
    private CommandSpec spec;

    ResistLabCommand(Terminal terminal, Interruption interruption) {
        this.terminal = terminal;
        this.interruption = interruption;
    }

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show stack traces.")
    void debug(boolean show) {
        terminal.showStackTraces(show);
    }

    Terminal terminal() {
        return terminal;
    }

    /** Tells whether the user has interrupted the command. */
    Interruption interruption() {
        return interruption;
    }

    /** What is installed; problems of declarations are said once. */
    Contributions contributions() {
        if (contributions == null) {
            contributions = Contributions.installed();
            terminal.problems(contributions.problems());
        }
        return contributions;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(terminal.messages());
        return ExitCode.USAGE;
    }

    /** Runs one command of the process. */
    static int execute(String... arguments) {
        return execute(Terminal.ofProcess(), arguments);
    }

    static int execute(Terminal terminal, String... arguments) {
        try (Interruption interruption = Interruption.watch(terminal)) {
            CommandLine line = new CommandLine(new ResistLabCommand(terminal, interruption));
            line.setOut(terminal.results());
            line.setErr(terminal.messages());
            line.setUsageHelpAutoWidth(terminal.isInteractive());
            line.setExecutionExceptionHandler((failure, command, parsed) -> terminal.failure(failure));
            line.setParameterExceptionHandler((failure, given) -> usage(failure, terminal));
            int code = line.execute(arguments);
            terminal.end(code);
            return code;
        }
    }

    private static int usage(ParameterException failure, Terminal terminal) {
        CommandLine command = failure.getCommandLine();
        String help = "See: " + command.getCommandSpec().qualifiedName() + " --help";
        terminal.problem(Problem.error("command.usage", UsageText.of(failure), help));
        return ExitCode.USAGE;
    }
}
