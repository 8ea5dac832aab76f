package org.resistlab.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.problem.Severity;
import org.resistlab.core.problem.UnwritableFile;
import org.resistlab.core.result.RunResult;
import org.resistlab.core.study.Study;
import org.resistlab.engine.analysis.AnalysisCheck;
import org.resistlab.engine.analysis.AnalysisFile;
import org.resistlab.engine.analysis.AnsweredFindings;
import org.resistlab.engine.analysis.ParsedAnalysis;
import org.resistlab.engine.fit.Instances;
import org.resistlab.engine.plan.Plan;
import org.resistlab.engine.plan.Planner;
import org.resistlab.engine.provenance.Plugin;
import org.resistlab.engine.provenance.Plugins;
import org.resistlab.engine.provenance.RoCrate;
import org.resistlab.engine.result.ModelFiles;
import org.resistlab.engine.result.ResultJson;
import org.resistlab.engine.result.ResultTables;
import org.resistlab.engine.result.RunAssembler;
import org.resistlab.engine.study.CacheFolder;
import org.resistlab.engine.study.StudyFile;
import org.resistlab.engine.study.StudyLoader;
import org.resistlab.numerics.blas.Blas;
import org.resistlab.numerics.random.RandomStream;

/** Runs an analysis from its file to its run folder. */
public final class Run {

    /** Code of the problem that a unit failed and the run stopped. */
    public static final String FAILED = "run.failed";

    private final Contributions contributions;
    private final Cancellation cancellation;
    private final RunListener listener;

    public Run(Contributions contributions, Cancellation cancellation, RunListener listener) {
        this.contributions = contributions;
        this.cancellation = cancellation;
        this.listener = listener;
    }

    /**
     * Reads and checks everything that can be known without running.
     *
     * @throws ProblemException with all problems found
     * @throws CancellationException if cancelled
     */
    public Plan plan(Path analysisFile, Map<String, String> overrides) throws ProblemException {
        listener.phase("Checking the analysis");
        ParsedAnalysis parsed = AnalysisFile.read(analysisFile, overrides, contributions);
        listener.phase("Reading the study");
        Study study = AnsweredFindings.without(StudyLoader.load(parsed.study(), contributions, CacheFolder.standard(),
                parsed.assayIds(), parsed.endpointIds(), new LoadExecution()), parsed.analysis());
        List<Problem> problems = AnalysisCheck.check(parsed, study);
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            throw new ProblemException(problems);
        }
        List<Study> external = new ArrayList<>();
        for (Path other : parsed.analysis().external()) {
            external.add(StudyLoader.load(StudyFile.read(other), contributions, CacheFolder.standard(),
                    parsed.assayIds(), parsed.endpointIds(), new LoadExecution()));
        }
        Plan plan = new Planner(new Instances(contributions), parsed, study, external).plan();
        List<Problem> findings = new ArrayList<>(plan.findings());
        findings.addAll(problems);
        return new Plan(plan.analysis(), plan.study(), plan.external(), plan.endpoints(), findings);
    }

    /**
     * Runs the analysis.
     *
     * @param writers write what the engine does not: the report
     * @throws ProblemException if it cannot be done, or if a unit failed and the run was not to keep going
     * @throws CancellationException if cancelled; what was done is kept for {@code --resume}
     */
    public RunOutcome execute(RunRequest request, List<ResultWriter> writers) throws ProblemException {
        requireKernels();
        try {
            if (!request.numbered() && Files.exists(request.folder())) {
                RunFolder.open(request.folder(), request.resume()).close(); // a refusal should not wait for the study
            }
            Plan plan = plan(request.analysis(), request.overrides());
            try (RunFolder folder = open(request); RunLog log = new RunLog(folder.path().resolve("run.jsonl"))) {
                listener.folder(folder.path());
                return execute(plan, request, folder.path(), log, writers);
            }
        } catch (IOException e) {
            throw new ProblemException(UnwritableFile.problem("the run folder " + request.folder(), e,
                    "Then go on by --resume."), e);
        }
    }

    /** That the way of computing matrix products that the user asks for works here. */
    private static void requireKernels() throws ProblemException {
        try {
            Blas.get();
        } catch (IllegalStateException e) {
            throw new ProblemException(Problem.error("run.kernels", e.getMessage(), ""), e);
        }
    }

    private static RunFolder open(RunRequest request) throws ProblemException, IOException {
        if (!request.numbered()) {
            return RunFolder.open(request.folder(), request.resume());
        }
        return request.resume() ? RunFolder.open(RunFolder.latest(request.folder()), true)
                : RunFolder.openNew(request.folder());
    }

    private RunOutcome execute(Plan plan, RunRequest request, Path path, RunLog log, List<ResultWriter> writers)
            throws ProblemException, IOException {
        List<Plugin> plugins = Plugins.installed();
        log.event("started", Map.of("analysis", request.analysis().getFileName().toString(), "overrides",
                request.overrides(), "threads", request.threads(), "resume", request.resume()));
        Pause pause = Pause.of(path);
        pause.lift(); // of an earlier run that was cancelled while it stood still
        AtomicFiles.write(path.resolve("analysis.yaml"), plan.analysis().textFor(path));
        Executor executor = new Executor(new UnitStore(path.resolve(".units"), key(plan, plugins, contributing())),
                plan.analysis().analysis().seed(), request.threads(), request.keepGoing(), cancellation, pause,
                listener,
                log);
        listener.phase("Fitting models");
        try {
            executor.execute(plan.units());
        } catch (CancellationException e) {
            log.event("cancelled", Map.of());
            throw e;
        } finally {
            pause.lift();
        }
        FailureFile.write(path, executor.failures());
        if (!executor.failures().isEmpty() && !request.keepGoing()) {
            UnitFailure first = executor.failures().get(0);
            throw Problem.error(FAILED, "Unit " + first.unit() + " failed: " + first.message() + endOf(first.message()),
                    "Mend the cause and go on by --resume, or let the other units finish by --keep-going.")
                    .toException();
        }
        listener.phase("Measuring");
        RunAssembler assembler = new RunAssembler(plan, contributions, plugins, executor.results(), executor.notes(),
                request.threads());
        RunResult result = assembler.assemble();
        checkCancelled();
        ResultTables.write(result, path);
        ResultJson.write(result, path);
        ModelFiles.write(plan, result, executor.results(), path.resolve("models"));
        listener.phase("Writing the report");
        List<Problem> warnings = new ArrayList<>();
        for (ResultWriter writer : writers) {
            checkCancelled();
            warnings.addAll(writer.write(result, path));
        }
        log.event("finished", Map.of("failures", executor.failures().size()));
        RoCrate.write(plan, result, plugins, path);
        return new RunOutcome(path, result, executor.failures(), warnings);
    }

    private static String endOf(String message) {
        return message.endsWith(".") ? "" : ".";
    }

    private void checkCancelled() {
        if (cancellation.isCancelled()) {
            throw new CancellationException();
        }
    }

    /** Ids of the plug-ins that contribute anything. */
    private Set<String> contributing() {
        Set<String> ids = new TreeSet<>();
        for (ContributionKind kind : ContributionKind.values()) {
            contributions.of(kind).forEach(contribution -> ids.add(contribution.plugin()));
        }
        return ids;
    }

    /**
     * What every unit's result depends on: the data, what computes matrix products, the project's plug-ins and those
     * that contribute, and the parts of the analysis that all units share. Which other models there are, how many
     * permutations, and which explainers is not in it, so that an analysis can be changed there and gone on with.
     */
    private static String key(Plan plan, List<Plugin> plugins, Set<String> contributing) {
        var analysis = plan.analysis().analysis();
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("files", new TreeMap<>(plan.study().fileHashes()));
        parts.put("study", plan.study().spec().assays() + " " + plan.study().spec().endpoints() + " "
                + plan.study().spec().sampleId() + plan.study().spec().sampleOptions());
        parts.put("assays", analysis.assays() + " " + analysis.fusion());
        parts.put("preprocess", analysis.preprocess());
        parts.put("outer", analysis.outer());
        parts.put("inner", analysis.inner());
        parts.put("seed", analysis.seed());
        parts.put("kernels", Blas.get().name());
        parts.put("plugins", plugins.stream()
                .filter(plugin -> Plugins.isOurs(plugin) || contributing.contains(plugin.id())).map(Plugin::toString)
                .toList());
        return UnitStore.sha256(parts.toString());
    }

    /** Loading needs no randomness and keeps no notes: the study's findings say it all. */
    private final class LoadExecution implements Execution {

        @Override
        public RandomStream random() {
            return RandomStream.of(0, "load");
        }

        @Override
        public boolean isCancelled() {
            return cancellation.isCancelled();
        }

        @Override
        public void note(Problem problem) {
            listener.note(problem);
        }
    }
}
