package org.resistlab.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.resistlab.core.analysis.Analysis;
import org.resistlab.core.analysis.ModelSpec;
import org.resistlab.core.analysis.StepSpec;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.data.Dataset;
import org.resistlab.core.explain.Explainer;
import org.resistlab.core.learner.Ensemble;
import org.resistlab.core.learner.Learner;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.step.Step;
import org.resistlab.core.study.Study;
import org.resistlab.engine.analysis.ParsedAnalysis;
import org.resistlab.engine.fit.AssayPipeline;
import org.resistlab.engine.fit.Instances;
import org.resistlab.engine.fit.ResolvedModel;
import org.resistlab.engine.fit.ResolvedStep;
import org.resistlab.engine.fit.SharedFits;
import org.resistlab.engine.resample.Fold;
import org.resistlab.engine.resample.Resampling;
import org.resistlab.engine.stage.ExternalCohort;
import org.resistlab.engine.stage.Stage;
import org.resistlab.engine.study.BuiltDataset;
import org.resistlab.engine.study.DatasetBuilder;
import org.resistlab.numerics.random.RandomStream;

/** Makes a {@link Plan} of an analysis: resolves what it names and lets the stages add their units. */
public final class Planner {

    /** Id of the naive baseline, which every analysis is given. */
    public static final String BASELINE = "baseline";

    private final Instances instances;
    private final ParsedAnalysis parsed;
    private final Analysis analysis;
    private final Study study;
    private final List<Study> external;
    private final List<Problem> findings = new ArrayList<>();

    /**
     * @param external the studies of {@link Analysis#external()}, loaded
     */
    public Planner(Instances instances, ParsedAnalysis parsed, Study study, List<Study> external) {
        this.instances = instances;
        this.parsed = parsed;
        this.analysis = parsed.analysis();
        this.study = study;
        this.external = List.copyOf(external);
    }

    /** @throws ProblemException if the analysis cannot be done, naming what is missing or wrong */
    public Plan plan() throws ProblemException {
        findings.addAll(parsed.warnings());
        List<AssayPipeline> pipelines = pipelines();
        List<ResolvedModel> models = models();
        List<ResolvedExplainer> explainers = explainers();
        List<Stage> stages = stages();
        SharedFits shared = new SharedFits(EndpointUnits.SHARED_CELLS);
        List<EndpointUnits> endpoints = new ArrayList<>();
        for (String endpoint : analysis.endpoints()) {
            BuiltDataset built = DatasetBuilder.build(study, analysis, endpoint);
            EndpointUnits units = new EndpointUnits(analysis, endpoint, built.dataset(), built.predefinedFolds(),
                    folds(endpoint, built), pipelines, models, explainers, cohorts(endpoint, built.dataset()),
                    built.excluded(), instances, shared);
            for (Stage stage : stages) {
                stage.plan(units);
            }
            endpoints.add(units);
        }
        return new Plan(parsed, study, external, endpoints, findings);
    }

    private List<Fold> folds(String endpoint, BuiltDataset built) throws ProblemException {
        Dataset dataset = built.dataset();
        try {
            return Resampling.folds(analysis.outer(), dataset.target(), dataset.groups(), built.predefinedFolds(),
                    RandomStream.of(analysis.seed(), "outer/" + dataset.samples()));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.error("validate.folds", "Endpoint " + endpoint + ": " + e.getMessage(),
                    "Choose another scheme under validate: outer."), e);
        }
    }

    private List<ExternalCohort> cohorts(String endpoint, Dataset training) throws ProblemException {
        List<ExternalCohort> cohorts = new ArrayList<>();
        for (Study other : external) {
            if (other.endpoint(endpoint).isEmpty()) {
                findings.add(Problem.warning("external.no-endpoint",
                        "External cohort " + other.spec().id() + " has no endpoint " + endpoint + ".",
                        "Add it to its study file to measure the models there."));
                continue;
            }
            BuiltDataset built = DatasetBuilder.buildExternal(other, analysis, endpoint, training);
            findings.addAll(built.findings());
            cohorts.add(new ExternalCohort(other.spec().id(), built.dataset(),
                    new TreeMap<>(other.fileHashes()).toString()));
        }
        return cohorts;
    }

    private List<AssayPipeline> pipelines() throws ProblemException {
        List<AssayPipeline> pipelines = new ArrayList<>();
        for (String assay : analysis.assays()) {
            List<ResolvedStep> steps = new ArrayList<>();
            for (StepSpec spec : analysis.preprocess().getOrDefault(assay, List.of())) {
                Contribution step = instances.find(ContributionKind.STEPS, spec.id());
                steps.add(new ResolvedStep(spec.id(), instances.of(ContributionKind.STEPS, spec.id(), Step.class),
                        parameters(step, spec.parameters()), step.can("unsupervised")));
            }
            pipelines.add(new AssayPipeline(assay, steps));
        }
        return pipelines;
    }

    private List<ResolvedModel> models() throws ProblemException {
        Map<String, ResolvedModel> models = new LinkedHashMap<>();
        List<ModelSpec> open = new ArrayList<>(analysis.models());
        boolean ownBaseline = open.stream().anyMatch(spec -> spec.algorithm().equals(BASELINE));
        if (!ownBaseline) {
            open.add(new ModelSpec(BASELINE, BASELINE, Map.of(), Map.of(), List.of(), List.of()));
        }
        while (!open.isEmpty()) {
            ModelSpec next = open.stream().filter(spec -> models.keySet().containsAll(spec.members())).findFirst()
                    .orElseThrow(() -> Problem.error("analysis.members",
                            "The models " + open.stream().map(ModelSpec::id).toList() + " combine each other.",
                            "Let an ensemble combine models that do not depend on it.").toException());
            models.put(next.id(), resolve(next, models));
            open.remove(next);
        }
        List<ResolvedModel> ordered = new ArrayList<>();
        analysis.models().forEach(spec -> ordered.add(models.get(spec.id())));
        if (!ownBaseline) {
            ordered.add(models.get(BASELINE));
        }
        ordered.sort(Comparator.comparing(ResolvedModel::baseline));
        return ordered;
    }

    private ResolvedModel resolve(ModelSpec spec, Map<String, ResolvedModel> models) throws ProblemException {
        Contribution contribution = instances.find(ContributionKind.LEARNERS, spec.algorithm());
        boolean isEnsemble = contribution.can("ensemble");
        Learner learner = isEnsemble ? null
                : instances.of(ContributionKind.LEARNERS, spec.algorithm(), Learner.class);
        Ensemble ensemble = isEnsemble ? instances.of(ContributionKind.LEARNERS, spec.algorithm(), Ensemble.class)
                : null;
        return new ResolvedModel(spec, contribution, learner, ensemble, grid(contribution, spec),
                spec.members().stream().map(models::get).toList(), spec.algorithm().equals(BASELINE));
    }

    /** Every combination of the values to tune, the last name varying fastest. */
    private static List<Parameters> grid(Contribution contribution, ModelSpec spec) throws ProblemException {
        List<Map<String, Object>> points = new ArrayList<>();
        points.add(spec.parameters());
        for (Map.Entry<String, List<Object>> tuned : spec.tune().entrySet()) {
            List<Map<String, Object>> more = new ArrayList<>();
            for (Map<String, Object> point : points) {
                for (Object value : tuned.getValue()) {
                    Map<String, Object> extended = new LinkedHashMap<>(point);
                    extended.put(tuned.getKey(), value);
                    more.add(extended);
                }
            }
            points = more;
        }
        List<Parameters> grid = new ArrayList<>();
        for (Map<String, Object> point : points) {
            grid.add(parameters(contribution, point));
        }
        return grid;
    }

    private List<ResolvedExplainer> explainers() throws ProblemException {
        List<ResolvedExplainer> explainers = new ArrayList<>();
        for (StepSpec spec : analysis.interpret()) {
            Contribution explainer = instances.find(ContributionKind.EXPLAINERS, spec.id());
            explainers.add(new ResolvedExplainer(spec.id(),
                    instances.of(ContributionKind.EXPLAINERS, spec.id(), Explainer.class),
                    parameters(explainer, spec.parameters())));
        }
        return explainers;
    }

    /** The installed stages; one that cannot be loaded is named and left out. */
    private List<Stage> stages() {
        List<Contribution> declared = new ArrayList<>(instances.contributions().of(ContributionKind.STAGES));
        declared.sort(Comparator.comparingInt(Planner::order));
        List<Stage> stages = new ArrayList<>();
        for (Contribution stage : declared) {
            try {
                stages.add(instances.of(ContributionKind.STAGES, stage.id(), Stage.class));
            } catch (ProblemException e) {
                e.problems().forEach(problem -> findings
                        .add(Problem.warning(problem.code(), problem.message(), problem.remedy())));
            }
        }
        return stages;
    }

    private static int order(Contribution stage) {
        try {
            return Integer.parseInt(stage.attributes().getOrDefault("order", "100"));
        } catch (NumberFormatException e) {
            return 100;
        }
    }

    private static Parameters parameters(Contribution contribution, Map<String, Object> given)
            throws ProblemException {
        try {
            return Parameters.of(contribution.parameters(), given);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.error("analysis.parameter", contribution.id() + ": " + e.getMessage(),
                    "See: resistlab describe " + contribution.id()), e);
        }
    }
}
