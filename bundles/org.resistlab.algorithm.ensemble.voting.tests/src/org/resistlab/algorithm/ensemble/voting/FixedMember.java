package org.resistlab.algorithm.ensemble.voting;

import java.util.Arrays;

import org.resistlab.core.data.HeldOut;
import org.resistlab.core.data.TrainingSet;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.learner.Member;
import org.resistlab.core.learner.Predictor;
import org.resistlab.core.state.State;

/** A member that predicts one thing for every sample. */
record FixedMember(String id, double... prediction) implements Member {

    @Override
    public Predictor fit(TrainingSet data, Execution execution) {
        return predictor(prediction);
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
