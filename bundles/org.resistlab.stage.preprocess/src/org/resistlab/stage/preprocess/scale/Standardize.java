package org.resistlab.stage.preprocess.scale;

import java.util.Arrays;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;
import org.resistlab.core.step.FittedStep;
import org.resistlab.core.step.Step;
import org.resistlab.numerics.statistics.Descriptive;
import org.resistlab.numerics.statistics.Moments;

/**
 * Brings each numeric feature to mean 0 ({@code with_mean}) and standard deviation 1 ({@code with_std}) over the
 * training samples, as scikit-learn's {@code StandardScaler}: the deviation is the population's (divided by n), and a
 * feature that is constant up to rounding is only centred. Missing values (NaN) are left out of both and stay missing;
 * a feature without any value in training passes through, and so do categories. The result is a view: nothing is
 * copied.
 */
public final class Standardize implements Step {

    private static final int CHECK_EVERY = 1024;

    @Override
    public FittedStep fit(Training data, Parameters parameters, Execution execution) {
        FeatureMatrix samples = data.features();
        boolean withMean = parameters.flag("with_mean");
        boolean withStd = parameters.flag("with_std");
        double[] centres = new double[samples.columns()];
        double[] scales = new double[samples.columns()];
        Arrays.fill(scales, 1);
        double[] values = new double[samples.rows()];
        for (int j = 0; j < centres.length; j++) {
            if (j % CHECK_EVERY == 0) {
                execution.checkCancelled();
            }
            samples.values().column(j, values);
            Moments moments = Descriptive.moments(values);
            if (moments.count() == 0 || !samples.feature(j).isNumeric()) {
                continue;
            }
            if (withMean) {
                centres[j] = moments.mean();
            }
            if (withStd) {
                scales[j] = scale(moments);
            }
        }
        return new FittedStandardize(centres, scales);
    }

    private static double scale(Moments moments) {
        int count = moments.count();
        double variance = count == 1 ? 0 : moments.variance() * (count - 1) / count;
        return isConstant(variance, moments.mean(), count) ? 1 : Math.sqrt(variance);
    }

    /** Whether a variance is no more than the rounding of the mean leaves, by scikit-learn's bound. */
    private static boolean isConstant(double variance, double mean, int count) {
        double rounding = count * mean * Math.ulp(1.0);
        return variance <= count * Math.ulp(1.0) * variance + rounding * rounding;
    }

    @Override
    public FittedStep restore(State state) {
        return FittedStandardize.of(state);
    }
}
