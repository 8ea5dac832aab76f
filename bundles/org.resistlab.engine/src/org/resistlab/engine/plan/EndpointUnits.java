package org.resistlab.engine.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.resistlab.core.analysis.Analysis;
import org.resistlab.core.analysis.ResamplingSpec;
import org.resistlab.core.data.Dataset;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.result.Metrics;
import org.resistlab.engine.fit.AssayPipeline;
import org.resistlab.engine.fit.Instances;
import org.resistlab.engine.fit.ModelFitter;
import org.resistlab.engine.fit.ResolvedModel;
import org.resistlab.engine.fit.SharedFits;
import org.resistlab.engine.fit.Truth;
import org.resistlab.engine.resample.Fold;
import org.resistlab.engine.stage.EndpointPlan;
import org.resistlab.engine.stage.ExternalCohort;
import org.resistlab.engine.stage.Unit;

/** The plan of one endpoint: its data, its folds, its models and the units that the stages have added. */
public final class EndpointUnits implements EndpointPlan {

    /** Values of fitted training data kept for sharing by models: 64 million, 512 MB. */
    static final long SHARED_CELLS = 64_000_000L;

    private static final long PERMUTED_CELLS = 8_000_000L;

    private final Analysis analysis;
    private final String endpoint;
    private final Dataset dataset;
    private final int[] predefinedFolds;
    private final List<Fold> folds;
    private final List<AssayPipeline> pipelines;
    private final List<ResolvedModel> models;
    private final List<ResolvedExplainer> explainers;
    private final List<ExternalCohort> external;
    private final Map<String, Integer> excluded;
    private final Instances instances;
    private final ModelFitter fitter;
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final List<Problem> notes = new ArrayList<>();

    EndpointUnits(Analysis analysis, String endpoint, Dataset dataset, int[] predefinedFolds, List<Fold> folds,
            List<AssayPipeline> pipelines, List<ResolvedModel> models, List<ResolvedExplainer> explainers,
            List<ExternalCohort> external, Map<String, Integer> excluded, Instances instances,
            SharedFits shared) {
        this.analysis = analysis;
        this.endpoint = endpoint;
        this.dataset = dataset;
        this.predefinedFolds = predefinedFolds;
        this.folds = List.copyOf(folds);
        this.pipelines = List.copyOf(pipelines);
        this.models = List.copyOf(models);
        this.explainers = List.copyOf(explainers);
        this.external = List.copyOf(external);
        this.excluded = new LinkedHashMap<>(excluded);
        this.instances = instances;
        this.fitter = newFitter(shared.add(endpoint, dataset, folds), SHARED_CELLS, shared);
    }

    private ModelFitter newFitter(Truth truth, long sharedCells, SharedFits shared) {
        return new ModelFitter(pipelines, analysis.fusion(), inner(), analysis.seed(), truth, sharedCells, shared);
    }

    /** A fitter for a shuffled truth, whose folds are its own. */
    ModelFitter permutedFitter(String scope, Dataset shuffled) {
        return newFitter(Truth.alone(scope, shuffled), PERMUTED_CELLS, new SharedFits(PERMUTED_CELLS));
    }

    /** The inner folds with the metric that tunes: the task's usual one where the analysis names none. */
    private ResamplingSpec inner() {
        ResamplingSpec inner = analysis.inner();
        String metric = inner.metric().isEmpty() ? Metrics.primary(dataset.target().task()) : inner.metric();
        return new ResamplingSpec(inner.scheme(), inner.folds(), inner.repeats(), inner.testSize(), inner.column(),
                metric);
    }

    @Override
    public Analysis analysis() {
        return analysis;
    }

    @Override
    public String endpoint() {
        return endpoint;
    }

    @Override
    public Dataset dataset() {
        return dataset;
    }

    @Override
    public List<Fold> folds() {
        return folds;
    }

    @Override
    public List<ResolvedModel> models() {
        return models;
    }

    @Override
    public List<ExternalCohort> externalCohorts() {
        return external;
    }

    @Override
    public Map<String, Integer> excluded() {
        return new LinkedHashMap<>(excluded);
    }

    int[] predefinedFolds() {
        return predefinedFolds;
    }

    List<ResolvedExplainer> explainers() {
        return explainers;
    }

    Instances instances() {
        return instances;
    }

    ModelFitter fitter() {
        return fitter;
    }

    /** The units, in the order added. */
    public Collection<Unit> units() {
        return units.values();
    }

    /** Remarks of the stages. */
    public List<Problem> notes() {
        return List.copyOf(notes);
    }

    @Override
    public void add(Unit unit) {
        if (units.putIfAbsent(unit.id(), unit) != null) {
            throw new IllegalArgumentException("two units " + unit.id());
        }
    }

    @Override
    public void addCrossValidation(ResolvedModel model, Fold fold) {
        add(new CrossValidationUnit(this, model, fold));
    }

    @Override
    public void addPermutation(int index) {
        add(new PermutationUnit(this, index));
    }

    @Override
    public void addFinalModel(ResolvedModel model) {
        Unit unit = new FinalModelUnit(this, model);
        units.putIfAbsent(unit.id(), unit);
    }

    @Override
    public void addExternal(ResolvedModel model, ExternalCohort cohort) {
        addFinalModel(model);
        add(new ExternalUnit(this, model, cohort));
    }

    @Override
    public void note(Problem problem) {
        notes.add(problem);
    }
}
