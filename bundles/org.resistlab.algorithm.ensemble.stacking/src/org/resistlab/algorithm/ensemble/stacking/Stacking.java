package org.resistlab.algorithm.ensemble.stacking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.data.TrainingSet;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.learner.Ensemble;
import org.resistlab.core.learner.EnsembleExecution;
import org.resistlab.core.learner.EnsembleModel;
import org.resistlab.core.learner.Member;
import org.resistlab.core.learner.Predictor;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.state.State;

/**
 * Learns from {@linkplain OutOfFold out-of-fold predictions} how to combine its members, then fits the members on all
 * training samples. Wolpert: Stacked generalization. Neural Networks 1992,
 * <a href="https://doi.org/10.1016/S0893-6080(05)80023-1">doi:10.1016/S0893-6080(05)80023-1</a>.
 *
 * <p>
 * There is one weight a member, by default not negative, as Breiman (Stacked regressions. Machine Learning 1996,
 * <a href="https://doi.org/10.1007/BF00117832">doi:10.1007/BF00117832</a>) found best and as the super learner has it
 * (van der Laan, Polley and Hubbard 2007,
 * <a href="https://doi.org/10.2202/1544-6115.1309">doi:10.2202/1544-6115.1309</a>): members that agree cannot cancel
 * each other out. A ridge penalty draws the weights towards equal ones (Diebold and Pauly: The use of prior information
 * in forecast combination. International Journal of Forecasting 1990), so that with few samples stacking turns into
 * voting.
 *
 * @see LogarithmicPool what is learned for classes
 * @see LinearPool what is learned for real values
 */
public final class Stacking implements Ensemble {

    private static final String MEMBERS = "members";
    private static final String COMBINER = "combiner";

    @Override
    public EnsembleModel fit(List<Member> members, TrainingSet data, Parameters parameters,
            EnsembleExecution execution) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("Stacking has no members: name the models it combines under \"of\".");
        }
        Combiner combiner = combiner(OutOfFold.of(members, data, execution), data, parameters, execution);
        List<Predictor> fitted = new ArrayList<>();
        for (Member member : members) {
            execution.checkCancelled();
            fitted.add(member.fit(data, execution.part(member.id())));
        }
        return new StackedModel(fitted, combiner);
    }

    private static Combiner combiner(OutOfFold outOfFold, TrainingSet data, Parameters parameters,
            Execution execution) {
        boolean nonNegative = parameters.flag("non_negative");
        double inverseStrength = parameters.real("C");
        Runnable notConverged = () -> execution.note(Problem.warning("ensemble.not-converged",
                "The weights of the stacked members did not converge.", "Lower the parameter C."));
        return switch (data.target()) {
            case ClassTarget classes -> LogarithmicPool.fit(outOfFold.predictions(),
                    classes.select(outOfFold.rows()), inverseStrength, nonNegative, notConverged);
            case RealTarget real -> LinearPool.fit(outOfFold.predictions(), real.select(outOfFold.rows()),
                    inverseStrength, nonNegative, notConverged);
            case SurvivalTarget survival -> throw new IllegalArgumentException(
                    "Stacking predicts classes and real values, not " + survival.task().word() + " times.");
        };
    }

    @Override
    public EnsembleModel restore(State state, Function<State, Predictor> predictors) {
        return new StackedModel(state.states(MEMBERS).stream().map(predictors).toList(),
                Combiner.restore(state.state(COMBINER)));
    }

    static State state(StackedModel model) {
        return new State().put(COMBINER, model.combiner().state()).putStates(MEMBERS,
                model.members().stream().map(Predictor::state).toList());
    }
}
