package org.resistlab.engine.fit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.data.HeldOut;
import org.resistlab.core.learner.Learner;
import org.resistlab.core.learner.Model;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.state.State;

/** A learner's model with its preprocessing: one for all assays, or one for each (late fusion), then averaged. */
public final class FittedLearner implements FittedModel {

    /**
     * @param pipeline fitted preprocessing of its assays
     * @param model fitted on the result
     */
    record Part(FittedPipeline pipeline, Model model) {
    }

    private final String algorithm;
    private final List<Part> parts;
    private final Map<String, String> chosen;

    FittedLearner(String algorithm, List<Part> parts, Map<String, String> chosen) {
        this.algorithm = algorithm;
        this.parts = List.copyOf(parts);
        this.chosen = new LinkedHashMap<>(chosen);
    }

    @Override
    public double[][] predict(HeldOut samples) {
        List<double[][]> predictions = new ArrayList<>();
        for (Part part : parts) {
            predictions.add(part.model().predict(part.pipeline().apply(samples)));
        }
        return Averages.of(predictions);
    }

    @Override
    public Map<String, String> chosen() {
        return new LinkedHashMap<>(chosen);
    }

    @Override
    public Optional<Explainable> explainable() {
        if (parts.size() == 1) {
            return Optional.of(new Explainable(parts.get(0).pipeline(), parts.get(0).model()));
        }
        FittedPipeline joined = FittedPipeline.join(parts.stream().map(Part::pipeline).toList());
        return Optional.of(new Explainable(joined, new LateFusionModel(parts)));
    }

    @Override
    public State state() {
        List<State> states = new ArrayList<>();
        for (Part part : parts) {
            states.add(new State().put("pipeline", part.pipeline().state()).put("model", part.model().state()));
        }
        State values = new State();
        chosen.forEach(values::put);
        return new State().put("kind", "learner").put("algorithm", algorithm).put("chosen", values)
                .putStates("parts", states);
    }

    static FittedLearner restore(State state, Instances instances) throws ProblemException {
        String algorithm = state.text("algorithm");
        Learner learner = instances.of(ContributionKind.LEARNERS, algorithm, Learner.class);
        List<Part> parts = new ArrayList<>();
        for (State part : state.states("parts")) {
            parts.add(new Part(FittedPipeline.restore(part.state("pipeline"), instances),
                    learner.restore(part.state("model"))));
        }
        Map<String, String> chosen = new LinkedHashMap<>();
        State values = state.state("chosen");
        values.names().stream().sorted().forEach(name -> chosen.put(name, values.text(name)));
        return new FittedLearner(algorithm, parts, chosen);
    }
}
