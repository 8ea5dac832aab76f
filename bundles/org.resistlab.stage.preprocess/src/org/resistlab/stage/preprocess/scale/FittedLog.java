package org.resistlab.stage.preprocess.scale;

import java.util.function.IntFunction;

import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.state.State;
import org.resistlab.core.step.FittedStep;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.matrix.ViewMatrix;
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
        ViewMatrix view = ViewMatrix.of(samples.values());
        boolean shared = view.shift() == null && samples.features().stream().allMatch(Feature::isNumeric);
        return new FeatureMatrix(samples.features(),
                shared ? view.over(allOf(view.base())) : logs(samples.values(), samples.features()::get));
    }

    /**
     * The logarithms of the whole matrix that a fold is a view of, computed once for all folds: each depends on one
     * value alone, so nothing is learned. Values without a logarithm, which other samples may have, become NaN.
     */
    private Matrix allOf(Matrix base) {
        return base.derived(new FittedLog(0, this.base, offset), () -> logs(base, column -> null));
    }

    /** @param featureOf a column's feature; null where all are numbers */
    private DenseMatrix logs(Matrix matrix, IntFunction<Feature> featureOf) {
        DenseMatrix logs = new DenseMatrix(matrix.rows(), matrix.columns());
        for (int j = 0; j < matrix.columns(); j++) {
            double[] values = logs.values()[j];
            matrix.column(j, values);
            Feature feature = featureOf.apply(j);
            if (feature == null || feature.isNumeric()) {
                for (int i = 0; i < values.length; i++) {
                    values[i] = Logarithm.of(values[i] + offset, base);
                }
            }
        }
        return logs;
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
