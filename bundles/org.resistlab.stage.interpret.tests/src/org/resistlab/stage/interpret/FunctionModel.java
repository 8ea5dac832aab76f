package org.resistlab.stage.interpret;

import java.util.function.ToDoubleFunction;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.learner.Model;
import org.resistlab.core.state.State;
import org.resistlab.numerics.matrix.RowMajor;

/**
 * A model that is any function of a sample.
 *
 * @param function the value, or the probability of the second of two classes
 * @param classes whether it predicts two classes
 */
record FunctionModel(ToDoubleFunction<double[]> function, boolean classes) implements Model {

    @Override
    public double[][] predict(FeatureMatrix samples) {
        double[][] rows = RowMajor.of(samples.values());
        double[][] predictions = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            double value = function.applyAsDouble(rows[i]);
            predictions[i] = classes ? new double[] {1 - value, value} : new double[] {value};
        }
        return predictions;
    }

    @Override
    public State state() {
        throw new UnsupportedOperationException("not needed to explain");
    }
}
