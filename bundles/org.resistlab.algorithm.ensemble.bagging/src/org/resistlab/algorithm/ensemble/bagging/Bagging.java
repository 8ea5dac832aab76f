package org.resistlab.algorithm.ensemble.bagging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.resistlab.core.data.Target;
import org.resistlab.core.data.TrainingSet;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.learner.Ensemble;
import org.resistlab.core.learner.EnsembleExecution;
import org.resistlab.core.learner.EnsembleModel;
import org.resistlab.core.learner.Member;
import org.resistlab.core.learner.Predictor;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;

/**
 * Fits each member on many {@linkplain RandomPart random parts} of the training samples and predicts the mean. Breiman:
 * Bagging predictors. Machine Learning 1996, <a href="https://doi.org/10.1007/BF00058655">doi:10.1007/BF00058655</a>.
 *
 * <p>
 * The parts are drawn without replacement. That serves as well as a bootstrap (Bühlmann and Yu: Analyzing bagging.
 * Annals of Statistics 2002, <a href="https://doi.org/10.1214/aos/1031689014">doi:10.1214/aos/1031689014</a>; Friedman
 * and Hall: On bagging and nonlinear estimation. Journal of Statistical Planning and Inference 2007,
 * <a href="https://doi.org/10.1016/j.jspi.2006.06.002">doi:10.1016/j.jspi.2006.06.002</a>), and a bootstrap would put
 * copies of a patient on both sides of the folds in which a member is tuned. The default share of 0.632 is that of the
 * different samples in a bootstrap.
 */
public final class Bagging implements Ensemble {

    private static final String MEMBERS = "members";

    @Override
    public EnsembleModel fit(List<Member> members, TrainingSet data, Parameters parameters,
            EnsembleExecution execution) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("Bagging has no members: name the models it fits under \"of\".");
        }
        Target target = data.target();
        double share = parameters.real("max_samples");
        List<Predictor> fitted = new ArrayList<>();
        for (int part = 0; part < parameters.integer("n_estimators"); part++) {
            Execution ofPart = execution.part("part-" + part);
            TrainingSet drawn = data.resample(RandomPart.draw(target, share, ofPart.random().child("samples")));
            for (Member member : members) {
                execution.checkCancelled();
                fitted.add(member.fit(drawn, ofPart.part(member.id())));
            }
        }
        return new MeanOfParts(fitted);
    }

    @Override
    public EnsembleModel restore(State state, Function<State, Predictor> predictors) {
        return new MeanOfParts(state.states(MEMBERS).stream().map(predictors).toList());
    }

    static State state(MeanOfParts model) {
        return new State().putStates(MEMBERS, model.members().stream().map(Predictor::state).toList());
    }
}
