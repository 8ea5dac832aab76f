package org.resistlab.engine.fit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;

import org.resistlab.core.analysis.Fusion;
import org.resistlab.core.analysis.ResamplingSpec;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.Split;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Training;
import org.resistlab.core.data.TrainingSet;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.learner.EnsembleExecution;
import org.resistlab.core.learner.EnsembleModel;
import org.resistlab.core.learner.Member;
import org.resistlab.core.learner.Model;
import org.resistlab.core.learner.PanelLearner;
import org.resistlab.core.learner.Predictor;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.step.FittedStep;
import org.resistlab.engine.evaluate.Score;
import org.resistlab.engine.resample.Resampling;
import org.resistlab.numerics.linear.Products;
import org.resistlab.numerics.random.RandomStream;

/**
 * Fits whole pipelines of one analysis and one truth: preprocessing, tuning in inner folds, learner. Models that share
 * their preprocessing share its fitted result. Safe for many threads.
 */
public final class ModelFitter {

    /** Enough for the members of an ensemble in the folds at work. */
    private static final int SHARED_MODELS = 48;

    private final Map<String, AssayPipeline> pipelines;
    private final Fusion fusion;
    private final ResamplingSpec inner;
    private final long seed;
    private final Truth truth;
    private final FitCache<FittedTraining> trainings;
    private final SharedFits shared;
    private final FitCache<FittedModel> models;

    /**
     * @param pipelines the steps of each assay, in the order of the analysis
     * @param inner the folds that tune
     * @param truth what all training sets come from
     * @param maximumCells how many values of fitted training data to keep for sharing
     * @param shared what endpoints share
     */
    public ModelFitter(List<AssayPipeline> pipelines, Fusion fusion, ResamplingSpec inner, long seed, Truth truth,
            long maximumCells, SharedFits shared) {
        this.pipelines = new LinkedHashMap<>();
        pipelines.forEach(pipeline -> this.pipelines.put(pipeline.assay(), pipeline));
        this.fusion = fusion;
        this.inner = inner;
        this.seed = seed;
        this.truth = truth;
        this.trainings = new FitCache<>(maximumCells, FittedTraining::cells);
        this.shared = shared;
        this.models = new FitCache<>(SHARED_MODELS, fitted -> 1);
    }

    /**
     * Fits preprocessing, tunes, and learns, all on these samples. The randomness belongs to the model and the samples,
     * so that an ensemble's member is the very model that stands alone.
     *
     * @throws FitException if a step or an algorithm cannot do its part
     * @throws CancellationException if the user has cancelled
     */
    public FittedModel fit(ResolvedModel model, TrainingSet data, Execution execution) {
        execution.checkCancelled();
        String key = model.key() + "/" + data.rowKey();
        return models.get(key, () -> {
            Execution own = new SharedExecution(execution, RandomStream.of(seed, truth.scope() + "/fit/" + key));
            return model.ensemble() == null ? fitLearner(model, data, own) : fitEnsemble(model, data, own);
        });
    }

    /** The training samples as the model's explainers take them. */
    public Training background(Explainable model, TrainingSet data, Execution execution) {
        List<String> assays = model.pipeline().assays().stream().map(FittedAssay::assay).toList();
        if (fusion == Fusion.EARLY || assays.size() == 1) {
            return preprocess(assays, data, execution).training();
        }
        return data.join(assays.stream().map(assay -> preprocess(List.of(assay), data, execution).training()).toList());
    }

    /** The inner folds of a training set: the same for every model. */
    public List<Split> innerSplits(TrainingSet data) {
        return Resampling.inner(inner, data, RandomStream.of(seed, "inner/" + data.samples()));
    }

    private FittedModel fitLearner(ResolvedModel model, TrainingSet data, Execution execution) {
        List<String> assays = model.spec().assays().isEmpty() ? List.copyOf(pipelines.keySet())
                : model.spec().assays();
        List<FittedLearner.Part> parts = new ArrayList<>();
        Map<String, String> chosen = new LinkedHashMap<>();
        for (List<String> group : fusion == Fusion.EARLY ? List.of(assays) : assays.stream().map(List::of).toList()) {
            Execution part = execution.part("assays-" + group);
            Parameters parameters = tune(model, group, data, part);
            for (String name : model.spec().tune().keySet()) {
                chosen.merge(name, parameters.text(name), (a, b) -> a + ", " + b);
            }
            FittedTraining fitted = preprocess(group, data, part);
            Model learned = learn(model, group, data, fitted.training(), parameters, part.part("fit"));
            parts.add(new FittedLearner.Part(fitted.pipeline(), learned));
        }
        return new FittedLearner(model.contribution().id(), parts, chosen);
    }

    private Model learn(ResolvedModel model, List<String> assays, TrainingSet data, Training training,
            Parameters parameters, Execution execution) {
        try {
            if (model.learner() instanceof PanelLearner learner && truth.panel().endpoints().size() > 1
                    && model.grid().size() == 1 && isUnsupervised(assays)) {
                return learnPanel(learner, model, assays, data, training, execution)
                        .get(truth.panel().endpoints().indexOf(truth.dataset()));
            }
            return model.learner().fit(training, parameters, execution);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new FitException("Model " + model.id() + " (" + model.contribution().id() + ")", e);
        }
    }

    /** The models of all endpoints of the panel, learned by the first that asks. */
    private List<Model> learnPanel(PanelLearner learner, ResolvedModel model, List<String> assays, TrainingSet data,
            Training training, Execution execution) {
        List<Object> key = List.of(model.key(), assays, data.samples());
        return truth.panel().models(key, () -> {
            List<Training> endpoints = truth.panel().endpoints().stream()
                    .map(endpoint -> data.of(endpoint).join(List.of(training))).toList();
            return learner.fitPanel(endpoints, model.grid().get(0),
                    new SharedExecution(execution, RandomStream.of(seed, "panel/" + key)));
        });
    }

    private boolean isUnsupervised(List<String> assays) {
        return assays.stream().allMatch(assay -> pipelines.get(assay).isUnsupervised());
    }

    /** The grid point with the best mean metric over the inner folds; the first of equals. */
    private Parameters tune(ResolvedModel model, List<String> assays, TrainingSet data, Execution execution) {
        List<Parameters> grid = model.grid();
        if (grid.size() == 1) {
            return grid.get(0);
        }
        List<Split> splits = innerSplits(data);
        List<FittedTraining> fitted = new ArrayList<>();
        List<FeatureMatrix> heldOut = new ArrayList<>();
        for (Split split : splits) {
            FittedTraining fold = preprocess(assays, split.training(), execution);
            fitted.add(fold);
            heldOut.add(fold.pipeline().apply(split.heldOut()));
        }
        if (model.contribution().can("inner-products")) {
            Products.prepare(fitted.stream().map(fold -> fold.training().features().values()).toList(),
                    heldOut.stream().map(FeatureMatrix::values).toList(), execution::forEach);
        }
        List<List<Model>> models;
        try {
            models = model.learner().fitAll(fitted.stream().map(FittedTraining::training).toList(), grid,
                    execution.part("tune"));
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new FitException("Model " + model.id() + " (" + model.contribution().id() + ") while tuning", e);
        }
        double[] sums = new double[grid.size()];
        int[] counts = new int[grid.size()];
        Target truth = data.target();
        for (int fold = 0; fold < splits.size(); fold++) {
            Target heldOutTruth = truth.select(splits.get(fold).heldOutRows());
            for (int point = 0; point < grid.size(); point++) {
                double score = Score.of(inner.metric(), heldOutTruth,
                        models.get(fold).get(point).predict(heldOut.get(fold)));
                if (!Double.isNaN(score)) {
                    sums[point] += score;
                    counts[point]++;
                }
            }
        }
        return grid.get(best(sums, counts, model, execution));
    }

    private int best(double[] sums, int[] counts, ResolvedModel model, Execution execution) {
        int best = -1;
        for (int point = 0; point < sums.length; point++) {
            if (counts[point] > 0 && (best < 0 || sums[point] / counts[point] > sums[best] / counts[best])) {
                best = point;
            }
        }
        if (best < 0) {
            execution.note(Problem.warning("model.not-tuned",
                    "Model " + model.id() + " could not be tuned: " + inner.metric()
                            + " is not defined in any inner fold; the first grid point was taken.",
                    "Use fewer inner folds."));
            return 0;
        }
        return best;
    }

    private FittedTraining preprocess(List<String> assays, TrainingSet data, Execution execution) {
        return trainings.get(assays + "/" + data.rowKey(), () -> {
            if (!isUnsupervised(assays)) {
                return fitAssays(assays, data, execution);
            }
            FittedTraining common = shared.training(assays, data.samples(),
                    () -> fitAssays(assays, data, execution));
            return new FittedTraining(common.pipeline(), data.join(List.of(common.training())));
        });
    }

    private FittedTraining fitAssays(List<String> assays, TrainingSet data, Execution execution) {
        List<FittedAssay> fittedAssays = new ArrayList<>();
        List<Training> parts = new ArrayList<>();
        for (String assay : assays) {
            fitAssay(pipelines.get(assay), data, execution, fittedAssays, parts);
        }
        return new FittedTraining(new FittedPipeline(fittedAssays, assays + "/" + data.rowKey()),
                data.join(parts).settled());
    }

    private void fitAssay(AssayPipeline pipeline, TrainingSet data, Execution execution, List<FittedAssay> fittedAssays,
            List<Training> parts) {
        Execution own = new SharedExecution(execution,
                RandomStream.of(seed, "preprocess/" + pipeline.assay() + "/" + data.samples()));
        Training training = data.assay(pipeline.assay());
        List<String> ids = new ArrayList<>();
        List<FittedStep> steps = new ArrayList<>();
        for (ResolvedStep step : pipeline.steps()) {
            execution.checkCancelled();
            try {
                FittedStep fitted = step.step().fit(step.unsupervised() ? training.blind() : training,
                        step.parameters(), own.part("step-" + steps.size()));
                training = training.transform(fitted);
                ids.add(step.id());
                steps.add(fitted);
            } catch (CancellationException e) {
                throw e;
            } catch (RuntimeException e) {
                throw new FitException("Step " + step.id() + " on assay " + pipeline.assay(), e);
            }
        }
        fittedAssays.add(new FittedAssay(pipeline.assay(), ids, steps));
        parts.add(training);
    }

    private FittedModel fitEnsemble(ResolvedModel model, TrainingSet data, Execution execution) {
        List<Member> members = new ArrayList<>();
        for (ResolvedModel member : model.members()) {
            members.add(new PipelineMember(member));
        }
        try {
            EnsembleModel fitted = model.ensemble().fit(members, data, model.grid().get(0),
                    new InnerExecution(execution));
            return new FittedEnsemble(model.contribution().id(), fitted);
        } catch (CancellationException | FitException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new FitException("Model " + model.id() + " (" + model.contribution().id() + ")", e);
        }
    }

    private final class PipelineMember implements Member {

        private final ResolvedModel model;

        PipelineMember(ResolvedModel model) {
            this.model = model;
        }

        @Override
        public String id() {
            return model.id();
        }

        @Override
        public Predictor fit(TrainingSet data, Execution execution) {
            return ModelFitter.this.fit(model, data, execution);
        }
    }

    /** What is fitted may be shared by units, so its randomness must not be that of one of them. */
    private record SharedExecution(Execution unit, RandomStream stream) implements Execution {

        @Override
        public RandomStream random() {
            return stream;
        }

        @Override
        public boolean isCancelled() {
            return unit.isCancelled();
        }

        @Override
        public void note(Problem problem) {
            unit.note(problem);
        }

        @Override
        public void forEach(int count, IntConsumer part) {
            unit.forEach(count, part);
        }
    }

    private final class InnerExecution implements EnsembleExecution {

        private final Execution execution;

        InnerExecution(Execution execution) {
            this.execution = execution;
        }

        @Override
        public List<Split> innerSplits(TrainingSet data) {
            return ModelFitter.this.innerSplits(data);
        }

        @Override
        public RandomStream random() {
            return execution.random();
        }

        @Override
        public boolean isCancelled() {
            return execution.isCancelled();
        }

        @Override
        public void note(Problem problem) {
            execution.note(problem);
        }

        @Override
        public void forEach(int count, IntConsumer part) {
            execution.forEach(count, part);
        }
    }
}
