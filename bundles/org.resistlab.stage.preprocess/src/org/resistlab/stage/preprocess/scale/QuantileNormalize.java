package org.resistlab.stage.preprocess.scale;

import java.util.Arrays;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;
import org.resistlab.core.step.FittedStep;
import org.resistlab.core.step.Step;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.matrix.RowMajor;
import org.resistlab.numerics.statistics.Descriptive;
import org.resistlab.stage.preprocess.Columns;

/**
 * Gives every sample the distribution of the training samples: Bolstad et al. 2003
 * (<a href="https://doi.org/10.1093/bioinformatics/19.2.185">doi:10.1093/bioinformatics/19.2.185</a>), as limma's
 * {@code normalizeQuantiles}. The reference is the mean of the training samples' sorted values; a sample's value is
 * replaced by the reference at its rank, held-out samples included, so that no sample depends on another that is not in
 * training. Equal values get the reference at the mean of their ranks. Missing values (NaN) stay missing; the ranks of
 * the others are stretched over the whole reference, by linear interpolation. A sample without any value does not
 * count; one with a single value gets the middle of the reference. Categories pass through.
 */
public final class QuantileNormalize implements Step {

    @Override
    public FittedStep fit(Training data, Parameters parameters, Execution execution) {
        FeatureMatrix samples = data.features();
        int[] numeric = Columns.numeric(samples);
        Matrix numbers = samples.values().selectColumns(numeric);
        double[] reference = new double[numeric.length];
        int counted = 0;
        for (int from = 0; from < numbers.rows(); from += RowBlock.ROWS) {
            execution.checkCancelled();
            for (double[] sample : RowMajor.of(numbers.selectRows(RowBlock.at(from, numbers.rows())))) {
                counted += add(sample, reference) ? 1 : 0;
            }
        }
        if (counted == 0 && numeric.length > 0) {
            throw new IllegalArgumentException("quantile-normalize: no training sample has any number.");
        }
        for (int f = 0; f < reference.length; f++) {
            reference[f] /= counted;
        }
        return new FittedQuantileNormalize(samples.columns(), reference);
    }

    private static boolean add(double[] sample, double[] reference) {
        Arrays.sort(sample); // NaN last
        int count = Descriptive.count(sample);
        if (count == 0) {
            return false;
        }
        for (int f = 0; f < reference.length; f++) {
            reference[f] += Interpolation.at(sample, count, f, reference.length);
        }
        return true;
    }

    @Override
    public FittedStep restore(State state) {
        return FittedQuantileNormalize.of(state);
    }
}
