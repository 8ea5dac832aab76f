package org.resistlab.core.result;

/**
 * A metric with its uncertainty.
 *
 * @param metric id, such as {@code roc-auc}
 * @param estimate NaN where it is not defined for these predictions
 * @param low lower end of the 95 % interval; NaN where there is none
 * @param high upper end
 * @param method how the interval was made, such as {@code patient bootstrap, 2000 resamples, percentile}
 * @param pValue one-sided permutation p-value; NaN where none was computed
 */
public record MetricEstimate(String metric, double estimate, double low, double high, String method, double pValue) {
}
