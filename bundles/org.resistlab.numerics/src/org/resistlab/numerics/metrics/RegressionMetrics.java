package org.resistlab.numerics.metrics;

/**
 * Metrics of real values. A sample whose truth or prediction is missing (NaN) does not count. Each metric also takes
 * how often each sample counts (null: once).
 */
public final class RegressionMetrics {

    private RegressionMetrics() {
    }

    /** Root of the mean squared error. */
    public static double rmse(double[] truth, double[] prediction) {
        return value(Metric.RMSE, truth, prediction, null);
    }

    /** Mean absolute error. */
    public static double mae(double[] truth, double[] prediction) {
        return value(Metric.MAE, truth, prediction, null);
    }

    /** Coefficient of determination, 1 - Σ error² / Σ deviation²; negative for predictions worse than the mean. */
    public static double r2(double[] truth, double[] prediction) {
        return value(Metric.R2, truth, prediction, null);
    }

    /** Pearson's correlation; NaN where either does not vary. */
    public static double pearson(double[] truth, double[] prediction) {
        return value(Metric.PEARSON, truth, prediction, null);
    }

    /** Spearman's rank correlation; NaN where either does not vary. */
    public static double spearman(double[] truth, double[] prediction) {
        return value(Metric.SPEARMAN, truth, prediction, null);
    }

    /** One metric of weighted samples. */
    public static double value(Metric metric, double[] truth, double[] prediction, int[] weights) {
        return new RegressionTable(truth, prediction).value(metric, weights);
    }
}
