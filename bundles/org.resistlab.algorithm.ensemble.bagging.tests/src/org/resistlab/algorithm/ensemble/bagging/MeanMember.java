package org.resistlab.algorithm.ensemble.bagging;

import java.util.Arrays;
import java.util.List;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.HeldOut;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.TrainingSet;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.learner.Member;
import org.resistlab.core.learner.Predictor;
import org.resistlab.core.state.State;

/**
 * Predicts the mean of what it was trained on, or the shares of its classes, and shows which samples those were.
 *
 * @param seen receives the training samples of each fit
 */
record MeanMember(String id, List<List<String>> seen) implements Member {

    @Override
    public Predictor fit(TrainingSet data, Execution execution) {
        seen.add(data.samples());
        return predictor(switch (data.target()) {
            case RealTarget real -> new double[] {Arrays.stream(real.values()).average().orElseThrow()};
            case ClassTarget target -> Arrays.stream(target.counts()).mapToDouble(n -> n / (double) target.size())
                    .toArray();
            default -> throw new AssertionError(data.target());
        });
    }

    static Predictor restore(State state) {
        return predictor(state.reals("prediction"));
    }

    private static Predictor predictor(double[] prediction) {
        return new Predictor() {

            @Override
            public double[][] predict(HeldOut samples) {
                double[][] predictions = new double[samples.size()][];
                Arrays.setAll(predictions, i -> prediction.clone());
                return predictions;
            }

            @Override
            public State state() {
                return new State().put("prediction", prediction);
            }
        };
    }
}
