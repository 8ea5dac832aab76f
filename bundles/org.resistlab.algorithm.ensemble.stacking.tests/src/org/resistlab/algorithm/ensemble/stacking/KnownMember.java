package org.resistlab.algorithm.ensemble.stacking;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.TrainingSet;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.learner.Member;
import org.resistlab.core.learner.Predictor;

/**
 * A member whose predictions are known beforehand.
 *
 * @param unseen what it predicts of a sample it was not trained on
 * @param memorizes whether it knows the truth of those it was trained on
 */
record KnownMember(String id, Map<String, double[]> unseen, boolean memorizes) implements Member {

    @Override
    public Predictor fit(TrainingSet data, Execution execution) {
        Map<String, double[]> predictions = new HashMap<>(unseen);
        if (memorizes) {
            Function<Integer, double[]> truth = switch (data.target()) {
                case ClassTarget target -> row -> {
                    double[] certain = new double[target.classes().size()];
                    certain[target.codes()[row]] = 1;
                    return certain;
                };
                case RealTarget real -> row -> new double[] {real.values()[row]};
                default -> throw new AssertionError(data.target());
            };
            for (int row = 0; row < data.size(); row++) {
                predictions.put(data.samples().get(row), truth.apply(row));
            }
        }
        return new KnownPredictor(predictions);
    }
}
