package org.resistlab.algorithm.elasticnet.path;

import org.resistlab.core.state.State;

/**
 * Loss of cross-validation along a path: squared error of real values, deviance (minus twice the log-likelihood, with
 * probabilities kept within 1e-5 of 0 and 1) of classes.
 *
 * @param strengths descending
 * @param means weighted mean over folds
 * @param errors standard error of the mean
 * @param nonzero number of features of the model on all samples
 * @param best index of the least mean ({@code lambda.min})
 * @param oneStandardError index of the largest strength whose mean is within one standard error of the least
 *        ({@code lambda.1se})
 */
public record TuningCurve(double[] strengths, double[] means, double[] errors, int[] nonzero, int best,
        int oneStandardError) {

    static TuningCurve of(double[] strengths, double[] means, double[] errors, int[] nonzero) {
        int best = 0;
        for (int s = 1; s < means.length; s++) {
            if (means[s] < means[best]) {
                best = s;
            }
        }
        int oneStandardError = 0;
        while (means.length > 0 && means[oneStandardError] > means[best] + errors[best]) {
            oneStandardError++;
        }
        return new TuningCurve(strengths, means, errors, nonzero, best, oneStandardError);
    }

    /** Of a path without strengths, where there was nothing to explain. */
    public boolean isEmpty() {
        return strengths.length == 0;
    }

    public State state() {
        State state = new State().put("alphas", strengths).put("means", means).put("standard_errors", errors)
                .put("nonzero", nonzero).put("best", best).put("within_one_standard_error", oneStandardError);
        return isEmpty() ? state
                : state.put("alpha_min", strengths[best]).put("alpha_1se", strengths[oneStandardError]);
    }

    public static TuningCurve restore(State state) {
        return new TuningCurve(state.reals("alphas"), state.reals("means"), state.reals("standard_errors"),
                state.integers("nonzero"), state.integer("best"), state.integer("within_one_standard_error"));
    }
}
