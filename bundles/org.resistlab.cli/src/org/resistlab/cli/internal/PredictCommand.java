package org.resistlab.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.problem.Severity;
import org.resistlab.core.problem.UnwritableFile;
import org.resistlab.core.study.Study;
import org.resistlab.engine.model.Application;
import org.resistlab.engine.model.Applied;
import org.resistlab.engine.model.ModelDescription;
import org.resistlab.engine.model.PredictionTable;
import org.resistlab.engine.result.Tsv;
import org.resistlab.engine.run.AtomicFiles;
import org.resistlab.engine.run.Cancellation;
import org.resistlab.engine.study.CacheFolder;
import org.resistlab.engine.study.DatasetBuilder;
import org.resistlab.engine.study.StudyFile;
import org.resistlab.engine.study.StudyLoader;
import org.resistlab.engine.study.UnlabelledSamples;
import org.resistlab.numerics.random.RandomStream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code resistlab predict MODEL STUDY}. */
@Command(name = "predict", mixinStandardHelpOptions = true, description = "Predicts the samples of a study by a packaged model, and explains each prediction.")
final class PredictCommand implements Callable<Integer> {

    @ParentCommand
    private ResistLabCommand parent;

    @Parameters(index = "0", paramLabel = "MODEL", description = "A model: models/*.resistlab of a run.")
    private Path model;

    @Parameters(index = "1", paramLabel = "STUDY", description = "The study folder of the new samples; it needs no endpoints.")
    private Path study;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the table here. Default: standard output.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        Terminal terminal = parent.terminal();
        List<Problem> findings = new ArrayList<>();
        Execution execution = new PredictExecution(parent.interruption().cancellation(), findings);
        Application application = Application.open(model, parent.contributions());
        ModelDescription description = application.description();
        Study loaded = StudyLoader.load(StudyFile.read(study), parent.contributions(), CacheFolder.standard(),
                description.features().keySet(), Set.of(), execution);
        findings.addAll(loaded.findings());
        UnlabelledSamples samples = DatasetBuilder.buildUnlabelled(loaded, description.features());
        findings.addAll(samples.findings());
        List<Applied> applied = application.predict(samples.samples(), execution);
        terminal.progress("Model " + description.model() + " (" + description.algorithm() + ") for endpoint "
                + description.endpoint() + ", fitted on " + description.samples() + " samples of study "
                + description.study() + "; " + description.performance());
        samples.excluded().forEach((reason, count) -> terminal.progress("Left out: " + count + " " + reason));
        String table = table(description, applied).toString();
        if (out == null) {
            terminal.result(table.stripTrailing());
        } else {
            write(table);
            terminal.result("Predictions of " + applied.size() + " samples: " + out);
        }
        terminal.problems(findings.stream().distinct().toList());
        long outside = applied.stream().filter(one -> !one.warnings().isEmpty()).count();
        if (outside > 0) {
            terminal.problem(Problem.warning("predict.unlike",
                    outside + " of " + applied.size() + " samples are unlike the training data.",
                    "Read the column \"warning\"."));
        }
        boolean warned = outside > 0 || findings.stream().anyMatch(problem -> problem.severity() != Severity.INFO);
        return warned ? ExitCode.WARNINGS : ExitCode.DONE;
    }

    private void write(String table) throws ProblemException {
        try {
            AtomicFiles.write(out, table);
        } catch (IOException e) {
            throw new ProblemException(UnwritableFile.problem(out.toString(), e, ""), e);
        }
    }

    private static Tsv table(ModelDescription description, List<Applied> applied) {
        Tsv table = new Tsv(PredictionTable.header(description));
        applied.forEach(one -> table.row(PredictionTable.row(description, one).toArray()));
        return table;
    }

    private record PredictExecution(Cancellation cancellation, List<Problem> findings) implements Execution {

        @Override
        public RandomStream random() {
            return RandomStream.of(0, "predict");
        }

        @Override
        public boolean isCancelled() {
            return cancellation.isCancelled();
        }

        @Override
        public void note(Problem problem) {
            findings.add(problem);
        }
    }
}
