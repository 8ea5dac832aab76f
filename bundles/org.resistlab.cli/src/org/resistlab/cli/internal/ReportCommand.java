package org.resistlab.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.problem.UnwritableFile;
import org.resistlab.core.result.RunResult;
import org.resistlab.engine.result.ResultJson;
import org.resistlab.engine.run.RunFolder;
import org.resistlab.report.Report;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code resistlab report RUN}. */
@Command(name = "report", mixinStandardHelpOptions = true, description = "Writes the report and figures of a finished run again.")
final class ReportCommand implements Callable<Integer> {

    @ParentCommand
    private ResistLabCommand parent;

    @Parameters(paramLabel = "RUN", description = "The run folder.")
    private Path run;

    @Override
    public Integer call() throws Exception {
        RunResult result = ResultJson.read(run);
        List<Problem> problems;
        try (RunFolder folder = RunFolder.open(run, true)) {
            problems = Report.write(result, folder.path());
        } catch (IOException e) {
            throw new ProblemException(UnwritableFile.problem("the report of " + run, e, ""), e);
        }
        parent.terminal().problems(problems);
        parent.terminal().result("Report: " + run.resolve("report.html"));
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.WARNINGS;
    }
}
