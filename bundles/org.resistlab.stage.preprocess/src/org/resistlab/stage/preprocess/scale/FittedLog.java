package org.resistlab.stage.preprocess.scale;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.state.State;
import org.resistlab.core.step.FittedStep;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.stage.preprocess.Columns;

/**
 * A {@link Log} for so many columns.
 *
 * @param columns how many features it was fitted on
 * @param base base of the logarithm
 * @param offset what is added first
 */
record FittedLog(int columns, double base, double offset) implements FittedStep {

    /** @throws IllegalArgumentException naming the feature, if a value has no logarithm */
    @Override
    public FeatureMatrix apply(FeatureMatrix samples) {
        requirePositive(samples);
        DenseMatrix logs = new DenseMatrix(samples.rows(), columns);
        for (int j = 0; j < columns; j++) {
            double[] values = logs.values()[j];
            samples.values().column(j, values);
            if (samples.feature(j).isNumeric()) {
                for (int i = 0; i < values.length; i++) {
                    values[i] = Logarithm.of(values[i] + offset, base);
                }
            }
        }
        return new FeatureMatrix(samples.features(), logs);
    }

    /**
     * @throws IllegalArgumentException naming the feature, if a value has no logarithm, or if there are not as many
     *         features
     */
    void requirePositive(FeatureMatrix samples) {
        Columns.requireCount(columns, samples, "log");
        double[] values = new double[samples.rows()];
        for (int j = 0; j < columns; j++) {
            samples.values().column(j, values);
            for (double value : values) {
                if (value + offset <= 0 && samples.feature(j).isNumeric()) {
                    throw new IllegalArgumentException("log needs numbers above 0, but \"" + samples.feature(j).name()
                            + "\" has " + value + " (with offset " + offset
                            + " added). Raise offset, or leave log out if these are logarithms already.");
                }
            }
        }
    }

    @Override
    public State state() {
        return new State().put("columns", columns).put("base", base).put("offset", offset);
    }

    static FittedLog of(State state) {
        return new FittedLog(state.integer("columns"), state.real("base"), state.real("offset"));
    }
}
