package org.resistlab.algorithm.ensemble.voting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.resistlab.core.data.TrainingSet;
import org.resistlab.core.learner.Ensemble;
import org.resistlab.core.learner.EnsembleExecution;
import org.resistlab.core.learner.EnsembleModel;
import org.resistlab.core.learner.Member;
import org.resistlab.core.learner.Predictor;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;

/**
 * Fits each member on all training samples and predicts the weighted mean of their probabilities (soft vote, the sum
 * rule) or of their values. Kittler, Hatef, Duin and Matas: On combining classifiers. IEEE TPAMI 1998,
 * <a href="https://doi.org/10.1109/34.667881">doi:10.1109/34.667881</a>.
 */
public final class Voting implements Ensemble {

    private static final String WEIGHTS = "weights";
    private static final String MEMBERS = "members";

    @Override
    public EnsembleModel fit(List<Member> members, TrainingSet data, Parameters parameters,
            EnsembleExecution execution) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("Voting has no members: name the models it combines under \"of\".");
        }
        double[] weights = weights(members, parameters);
        List<Predictor> fitted = new ArrayList<>();
        for (Member member : members) {
            execution.checkCancelled();
            fitted.add(member.fit(data, execution.part(member.id())));
        }
        return new WeightedMean(fitted, weights);
    }

    private static double[] weights(List<Member> members, Parameters parameters) {
        if (!parameters.has(WEIGHTS)) {
            double[] alike = new double[members.size()];
            Arrays.fill(alike, 1);
            return alike;
        }
        double[] weights = parameters.reals(WEIGHTS);
        if (weights.length != members.size()) {
            String ids = members.stream().map(Member::id).collect(Collectors.joining(", "));
            throw new IllegalArgumentException("weights has " + weights.length + " values for " + members.size()
                    + " members: give one for each of " + ids + ", in this order.");
        }
        if (Arrays.stream(weights).allMatch(weight -> weight == 0)) {
            throw new IllegalArgumentException("weights are all 0: at least one member must count.");
        }
        return weights;
    }

    @Override
    public EnsembleModel restore(State state, Function<State, Predictor> predictors) {
        return new WeightedMean(state.states(MEMBERS).stream().map(predictors).toList(), state.reals(WEIGHTS));
    }

    static State state(WeightedMean model) {
        return new State().put(WEIGHTS, model.weights()).putStates(MEMBERS,
                model.members().stream().map(Predictor::state).toList());
    }
}
