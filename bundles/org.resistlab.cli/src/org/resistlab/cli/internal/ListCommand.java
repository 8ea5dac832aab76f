package org.resistlab.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.problem.NearestWord;

import com.fasterxml.jackson.databind.ObjectMapper;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code resistlab list KIND}. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists what is installed.")
final class ListCommand implements Callable<Integer> {

    @ParentCommand
    private ResistLabCommand parent;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "KIND", description = "modalities, readers, steps, learners, explainers, figures or stages.")
    private String kind;

    @Option(names = "--json", description = "As JSON, with parameters and references.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        ContributionKind wanted = ContributionKind.of(kind).orElseThrow(() -> new ParameterException(
                spec.commandLine(),
                "There is no kind \"" + kind + "\". " + NearestWord.hint(kind, ContributionKind.words())));
        List<Contribution> contributions = parent.contributions().of(wanted);
        if (json) {
            parent.terminal().result(new ObjectMapper().writerWithDefaultPrettyPrinter()
                    .writeValueAsString(contributions.stream().map(ContributionText::asMap).toList()));
        } else {
            int width = contributions.stream().mapToInt(c -> c.id().length()).max().orElse(0);
            contributions.forEach(c -> parent.terminal()
                    .result(c.id() + " ".repeat(width + 2 - c.id().length()) + c.name()));
        }
        return ExitCode.DONE;
    }
}
