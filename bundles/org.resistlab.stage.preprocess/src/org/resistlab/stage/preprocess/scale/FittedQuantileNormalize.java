package org.resistlab.stage.preprocess.scale;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.state.State;
import org.resistlab.core.step.FittedStep;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.matrix.RowMajor;
import org.resistlab.numerics.statistics.Descriptive;
import org.resistlab.numerics.statistics.Ranks;
import org.resistlab.stage.preprocess.Columns;

/**
 * What {@link QuantileNormalize} learned.
 *
 * @param columns how many features it was fitted on
 * @param reference mean of the training samples' sorted numbers, one for each numeric feature
 */
record FittedQuantileNormalize(int columns, double[] reference) implements FittedStep {

    @Override
    public FeatureMatrix apply(FeatureMatrix samples) {
        Columns.requireCount(columns, samples, "quantile-normalize");
        DenseMatrix normalized = new DenseMatrix(samples.rows(), columns);
        for (int j : Columns.categorical(samples)) {
            samples.values().column(j, normalized.values()[j]);
        }
        int[] numeric = Columns.numeric(samples);
        Matrix numbers = samples.values().selectColumns(numeric);
        for (int from = 0; from < samples.rows(); from += RowBlock.ROWS) {
            double[][] rows = RowMajor.of(numbers.selectRows(RowBlock.at(from, samples.rows())));
            for (int i = 0; i < rows.length; i++) {
                rows[i] = normalize(rows[i]);
            }
            for (int f = 0; f < numeric.length; f++) {
                double[] column = normalized.values()[numeric[f]];
                for (int i = 0; i < rows.length; i++) {
                    column[from + i] = rows[i][f];
                }
            }
        }
        return new FeatureMatrix(samples.features(), normalized);
    }

    private double[] normalize(double[] sample) {
        double[] values = Ranks.average(sample);
        int count = Descriptive.count(values);
        for (int f = 0; f < values.length; f++) {
            if (!Double.isNaN(values[f])) {
                values[f] = Interpolation.at(reference, reference.length, values[f] - 1, count);
            }
        }
        return values;
    }

    @Override
    public State state() {
        return new State().put("columns", columns).put("reference", reference);
    }

    static FittedQuantileNormalize of(State state) {
        return new FittedQuantileNormalize(state.integer("columns"), state.reals("reference"));
    }
}
