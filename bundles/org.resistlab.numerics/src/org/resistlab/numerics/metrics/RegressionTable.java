package org.resistlab.numerics.metrics;

import org.resistlab.numerics.statistics.Order;

/** True and predicted values, sorted once for any number of weights. */
final class RegressionTable {

    private final double[] truth;
    private final double[] prediction;
    private final int[] truthOrder;
    private final int[] predictionOrder;

    RegressionTable(double[] truth, double[] prediction) {
        Weights.requireSameLength(truth.length, prediction.length);
        this.truth = truth.clone();
        this.prediction = prediction.clone();
        for (int i = 0; i < truth.length; i++) {
            if (Double.isNaN(truth[i]) || Double.isNaN(prediction[i])) {
                this.truth[i] = Double.NaN;
                this.prediction[i] = Double.NaN;
            }
        }
        this.truthOrder = Order.ascending(this.truth);
        this.predictionOrder = Order.ascending(this.prediction);
    }

    double value(Metric metric, int[] weights) {
        return switch (metric) {
            case RMSE -> Math.sqrt(squaredError(weights) / total(weights));
            case MAE -> absoluteError(weights) / total(weights);
            case R2 -> r2(weights);
            case PEARSON -> correlation(truth, prediction, weights);
            case SPEARMAN -> correlation(ranks(truth, truthOrder, weights),
                    ranks(prediction, predictionOrder, weights), weights);
            default -> throw new IllegalArgumentException(metric.id() + " is not a metric of real values.");
        };
    }

    private boolean counts(int i) {
        return !Double.isNaN(truth[i]);
    }

    private double total(int[] weights) {
        long total = 0;
        for (int i = 0; i < truth.length; i++) {
            total += counts(i) ? Weights.of(weights, i) : 0;
        }
        return total;
    }

    private double squaredError(int[] weights) {
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            if (counts(i)) {
                double error = prediction[i] - truth[i];
                sum += Weights.of(weights, i) * error * error;
            }
        }
        return sum;
    }

    private double absoluteError(int[] weights) {
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            if (counts(i)) {
                sum += Weights.of(weights, i) * Math.abs(prediction[i] - truth[i]);
            }
        }
        return sum;
    }

    private double r2(int[] weights) {
        if (!varies(truth, weights)) {
            return Double.NaN;
        }
        double mean = Weights.mean(truth, weights);
        double deviations = 0;
        for (int i = 0; i < truth.length; i++) {
            if (counts(i)) {
                deviations += Weights.of(weights, i) * (truth[i] - mean) * (truth[i] - mean);
            }
        }
        return 1 - squaredError(weights) / deviations;
    }

    private double correlation(double[] x, double[] y, int[] weights) {
        if (!varies(x, weights) || !varies(y, weights)) {
            return Double.NaN; // the squares below may be rounding and not 0
        }
        double meanX = Weights.mean(x, weights);
        double meanY = Weights.mean(y, weights);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            if (counts(i)) {
                int weight = Weights.of(weights, i);
                double dx = x[i] - meanX;
                double dy = y[i] - meanY;
                xx += weight * dx * dx;
                yy += weight * dy * dy;
                xy += weight * dx * dy;
            }
        }
        return Math.max(-1, Math.min(1, xy / (Math.sqrt(xx) * Math.sqrt(yy))));
    }

    private boolean varies(double[] values, int[] weights) {
        int first = -1;
        for (int i = 0; i < values.length; i++) {
            if (counts(i) && Weights.of(weights, i) > 0) {
                first = first < 0 ? i : first;
                if (values[i] != values[first]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Mean ranks as if each sample were there as often as it weighs. */
    private static double[] ranks(double[] values, int[] order, int[] weights) {
        double[] ranks = new double[values.length];
        long below = 0;
        int from = 0;
        while (from < order.length) {
            int to = from;
            long tied = 0;
            while (to < order.length && (to == from || values[order[to]] == values[order[from]])) {
                tied += Weights.of(weights, order[to]);
                to++;
            }
            double rank = Double.isNaN(values[order[from]]) ? Double.NaN : below + (tied + 1) / 2.0;
            for (int i = from; i < to; i++) {
                ranks[order[i]] = rank;
            }
            below += tied;
            from = to;
        }
        return ranks;
    }
}
