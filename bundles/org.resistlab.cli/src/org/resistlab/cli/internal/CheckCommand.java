package org.resistlab.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.Severity;
import org.resistlab.engine.fit.ResolvedModel;
import org.resistlab.engine.plan.EndpointUnits;
import org.resistlab.engine.plan.Plan;
import org.resistlab.engine.run.Run;
import org.resistlab.engine.run.RunListener;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code resistlab check FILE}: everything that can be known without running. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Checks an analysis, its study and its data without running it.")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private ResistLabCommand parent;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The analysis file.")
    private Path file;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "Replace a value of the file. Can be repeated.")
    private List<String> overrides = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        Terminal terminal = parent.terminal();
        Map<String, String> values = KeyValues.of(spec, "--set", "KEY=VALUE, such as seed=7", overrides);
        Plan plan = new Run(parent.contributions(), parent.interruption().cancellation(), RunListener.NONE).plan(file,
                values);
        terminal.result("Study " + plan.study().spec().id() + ": " + plan.study().samples().size() + " samples");
        plan.study().assays().stream().filter(assay -> plan.analysis().analysis().assays().contains(assay.id()))
                .forEach(assay -> terminal.result("Assay " + assay.id() + ": " + assay.data().rows() + " samples, "
                        + assay.data().columns() + " features"));
        for (EndpointUnits endpoint : plan.endpoints()) {
            terminal.result("Endpoint " + endpoint.endpoint() + ": " + endpoint.dataset().size() + " samples, "
                    + endpoint.folds().size() + " outer folds, " + endpoint.units().size() + " units of work; models "
                    + String.join(", ", endpoint.models().stream().map(ResolvedModel::id).toList()));
        }
        List<Problem> problems = new ArrayList<>(plan.findings());
        problems.addAll(plan.study().findings());
        plan.endpoints().forEach(endpoint -> problems.addAll(endpoint.notes()));
        terminal.problems(problems);
        boolean warned = problems.stream().anyMatch(problem -> problem.severity() != Severity.INFO);
        terminal.result(warned ? "The analysis can run; see the warnings." : "The analysis can run.");
        return warned ? ExitCode.WARNINGS : ExitCode.DONE;
    }
}
