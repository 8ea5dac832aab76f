package org.resistlab.engine.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.HeldOut;
import org.resistlab.core.learner.Ensemble;
import org.resistlab.core.learner.EnsembleModel;
import org.resistlab.core.learner.Model;
import org.resistlab.core.learner.Predictor;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.state.State;

/** An ensemble of whole pipelines. */
public final class FittedEnsemble implements FittedModel {

    private final String algorithm;
    private final EnsembleModel ensemble;

    FittedEnsemble(String algorithm, EnsembleModel ensemble) {
        this.algorithm = algorithm;
        this.ensemble = ensemble;
    }

    @Override
    public double[][] predict(HeldOut samples) {
        List<double[][]> predictions = new ArrayList<>();
        for (Predictor member : ensemble.members()) {
            predictions.add(member.predict(samples));
        }
        return ensemble.combine(predictions);
    }

    @Override
    public Map<String, String> chosen() {
        return Map.of();
    }

    /** Explainable where all members share their preprocessing. */
    @Override
    public Optional<Explainable> explainable() {
        List<Model> models = new ArrayList<>();
        FittedPipeline shared = null;
        for (Predictor member : ensemble.members()) {
            Optional<Explainable> part = member instanceof FittedModel fitted ? fitted.explainable()
                    : Optional.empty();
            if (part.isEmpty() || shared != null && !shared.key().equals(part.get().pipeline().key())) {
                return Optional.empty();
            }
            shared = part.get().pipeline();
            models.add(part.get().model());
        }
        return shared == null ? Optional.empty()
                : Optional.of(new Explainable(shared, new CombinedModel(models, ensemble)));
    }

    @Override
    public State state() {
        return new State().put("kind", "ensemble").put("algorithm", algorithm).put("ensemble", ensemble.state());
    }

    static FittedEnsemble restore(State state, Instances instances) throws ProblemException {
        String algorithm = state.text("algorithm");
        Ensemble ensemble = instances.of(ContributionKind.LEARNERS, algorithm, Ensemble.class);
        EnsembleModel model;
        try {
            model = ensemble.restore(state.state("ensemble"), member -> restoreMember(member, instances));
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof ProblemException cause) {
                throw cause;
            }
            throw e;
        }
        return new FittedEnsemble(algorithm, model);
    }

    private static FittedModel restoreMember(State member, Instances instances) {
        try {
            return FittedModels.restore(member, instances);
        } catch (ProblemException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The members' models over their common features, for explainers. */
    private record CombinedModel(List<Model> models, EnsembleModel ensemble) implements Model {

        @Override
        public double[][] predict(FeatureMatrix samples) {
            List<double[][]> predictions = new ArrayList<>();
            for (Model model : models) {
                predictions.add(model.predict(samples));
            }
            return ensemble.combine(predictions);
        }

        @Override
        public State state() {
            throw new UnsupportedOperationException("a view for explainers is not kept");
        }
    }
}
