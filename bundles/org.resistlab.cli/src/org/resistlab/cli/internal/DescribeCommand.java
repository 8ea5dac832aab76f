package org.resistlab.cli.internal;

import java.util.ArrayList;
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

/** {@code resistlab describe ID}. */
@Command(name = "describe", mixinStandardHelpOptions = true, description = "Describes an installed learner, step, reader, … with its parameters.")
final class DescribeCommand implements Callable<Integer> {

    @ParentCommand
    private ResistLabCommand parent;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "Its id, such as weka.svm or impute.")
    private String id;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        List<Contribution> found = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (ContributionKind kind : ContributionKind.values()) {
            parent.contributions().find(kind, id).ifPresent(found::add);
            ids.addAll(parent.contributions().ids(kind));
        }
        if (found.isEmpty()) {
            throw new ParameterException(spec.commandLine(),
                    "Nothing installed has the id \"" + id + "\". " + NearestWord.hint(id, ids));
        }
        for (Contribution contribution : found) {
            parent.terminal().result(json
                    ? new ObjectMapper().writerWithDefaultPrettyPrinter()
                            .writeValueAsString(ContributionText.asMap(contribution))
                    : ContributionText.of(contribution));
        }
        return ExitCode.DONE;
    }
}
