package org.resistlab.engine.result;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import org.resistlab.core.analysis.Analysis;
import org.resistlab.core.analysis.ModelSpec;
import org.resistlab.core.analysis.StepSpec;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.result.AssaySummary;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.ModelSummary;
import org.resistlab.core.result.RunResult;
import org.resistlab.core.state.State;
import org.resistlab.core.study.Assay;
import org.resistlab.core.study.Study;
import org.resistlab.engine.plan.EndpointUnits;
import org.resistlab.engine.plan.Plan;
import org.resistlab.engine.provenance.Plugin;
import org.resistlab.numerics.blas.Blas;

/** Makes the result of a run from the results of its units. */
public final class RunAssembler {

    private final Plan plan;
    private final Contributions contributions;
    private final List<Plugin> plugins;
    private final Map<String, State> results;
    private final List<Problem> notes;
    private final int threads;

    /**
     * @param results of all units, by id
     * @param notes remarks of the units
     */
    public RunAssembler(Plan plan, Contributions contributions, List<Plugin> plugins, Map<String, State> results,
            List<Problem> notes, int threads) {
        this.plan = plan;
        this.contributions = contributions;
        this.plugins = List.copyOf(plugins);
        this.results = results;
        this.notes = List.copyOf(notes);
        this.threads = threads;
    }

    public RunResult assemble() {
        Analysis analysis = plan.analysis().analysis();
        Study study = plan.study();
        String title = analysis.title().isEmpty() ? study.spec().title() : analysis.title();
        Set<Problem> findings = new LinkedHashSet<>(plan.findings());
        findings.addAll(study.findings());
        findings.addAll(notes);
        return new RunResult(title, study.spec().id(), study.spec().title(), study.samples().size(), analysis,
                plan.analysis().text(), assays(analysis, study), models(analysis), endpoints(study.spec().id()),
                List.copyOf(findings), plugins.stream().map(Plugin::toString).toList(), version(), Blas.get().name());
    }

    private String version() {
        return plugins.stream().filter(plugin -> plugin.id().equals("org.resistlab.engine")).map(Plugin::version)
                .findFirst().orElse("development");
    }

    private List<EndpointResult> endpoints(String cohort) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<EndpointResult>> futures = new ArrayList<>();
            for (EndpointUnits units : plan.endpoints()) {
                futures.add(pool.submit(() -> new ResultAssembler(cohort, units, results).assemble()));
            }
            List<EndpointResult> endpoints = new ArrayList<>();
            for (Future<EndpointResult> future : futures) {
                endpoints.add(future.get());
            }
            return endpoints;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private static List<AssaySummary> assays(Analysis analysis, Study study) {
        List<AssaySummary> summaries = new ArrayList<>();
        for (String id : analysis.assays()) {
            Assay assay = study.assay(id).orElseThrow();
            String steps = analysis.preprocess().getOrDefault(id, List.of()).stream().map(RunAssembler::words)
                    .collect(Collectors.joining(", "));
            summaries.add(new AssaySummary(id, assay.modality(), assay.data().rows(), assay.data().columns(),
                    missing(assay.data()), steps));
        }
        return summaries;
    }

    private static double missing(FeatureMatrix data) {
        long missing = 0;
        double[] column = new double[data.rows()];
        for (int j = 0; j < data.columns(); j++) {
            data.values().column(j, column);
            for (double value : column) {
                missing += Double.isNaN(value) ? 1 : 0;
            }
        }
        return data.columns() == 0 ? 0 : missing / ((double) data.rows() * data.columns());
    }

    /** "variance-filter (keep = 5000)". */
    private static String words(StepSpec step) {
        return step.parameters().isEmpty() ? step.id() : step.id() + " (" + words(step.parameters()) + ")";
    }

    private static String words(Map<String, ?> values) {
        return values.entrySet().stream().map(e -> e.getKey() + " = " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    private List<ModelSummary> models(Analysis analysis) {
        List<ModelSummary> summaries = new ArrayList<>();
        for (ModelSpec model : analysis.models()) {
            Contribution algorithm = contributions.find(ContributionKind.LEARNERS, model.algorithm()).orElseThrow();
            String tuned = model.tune().entrySet().stream()
                    .map(e -> e.getKey() + " in {" + e.getValue().stream().map(Object::toString)
                            .collect(Collectors.joining(", ")) + "}")
                    .collect(Collectors.joining("; "));
            String members = model.members().isEmpty() ? "" : "of " + String.join(", ", model.members());
            String parameters = words(model.parameters());
            String reference = algorithm.references().isEmpty() ? "" : algorithm.references().get(0).toString();
            summaries.add(new ModelSummary(model.id(), model.algorithm(), algorithm.name(),
                    members + (members.isEmpty() || parameters.isEmpty() ? "" : "; ") + parameters, tuned, reference,
                    algorithm.attributes().getOrDefault("library", "ResistLab " + version())));
        }
        return summaries;
    }
}
