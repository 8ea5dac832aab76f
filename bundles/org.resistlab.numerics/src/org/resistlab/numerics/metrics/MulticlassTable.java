package org.resistlab.numerics.metrics;

import java.util.Arrays;

/** The class called and the losses of each sample, computed once for any number of weights. */
final class MulticlassTable {

    private static final int NONE = -1;

    private final int k;
    private final int[] truth;
    /** The class called, or {@link #NONE} for a sample that does not count. */
    private final int[] called;
    private final double[] brier;
    private final double[] logLoss;

    MulticlassTable(int[] truth, double[][] probability) {
        Weights.requireSameLength(truth.length, probability.length);
        this.k = classes(probability);
        this.truth = truth;
        this.called = new int[truth.length];
        this.brier = new double[truth.length];
        this.logLoss = new double[truth.length];
        for (int i = 0; i < truth.length; i++) {
            boolean counts = counts(probability[i]);
            called[i] = counts ? mostProbable(probability[i]) : NONE;
            brier[i] = counts ? brier(probability[i], truth[i]) : Double.NaN;
            logLoss[i] = counts ? -StrictMath.log(BinaryMetrics.clip(probability[i][truth[i]])) : Double.NaN;
        }
    }

    static int classes(double[][] probability) {
        return probability.length == 0 ? 0 : probability[0].length;
    }

    static boolean counts(double[] probability) {
        for (double p : probability) {
            if (Double.isNaN(p)) {
                return false;
            }
        }
        return true;
    }

    private static int mostProbable(double[] probability) {
        int best = 0;
        for (int c = 1; c < probability.length; c++) {
            if (probability[c] > probability[best]) {
                best = c;
            }
        }
        return best;
    }

    private static double brier(double[] probability, int truth) {
        double sum = 0;
        for (int c = 0; c < probability.length; c++) {
            double difference = probability[c] - (c == truth ? 1 : 0);
            sum += difference * difference;
        }
        return sum;
    }

    /** Weight of samples as [true class][called class]. */
    long[][] confusion(int[] weights) {
        long[][] counts = new long[k][k];
        for (int i = 0; i < truth.length; i++) {
            if (called[i] != NONE) {
                counts[truth[i]][called[i]] += Weights.of(weights, i);
            }
        }
        return counts;
    }

    double value(Metric metric, int[] weights) {
        return switch (metric) {
            case BRIER -> Weights.mean(brier, weights);
            case LOG_LOSS -> Weights.mean(logLoss, weights);
            case ACCURACY -> accuracy(confusion(weights));
            case MCC -> mcc(confusion(weights));
            case BALANCED_ACCURACY -> macro(confusion(weights), Metric.SENSITIVITY);
            case SENSITIVITY, SPECIFICITY, PPV, NPV, F1 -> macro(confusion(weights), metric);
            default ->
                throw new IllegalArgumentException(metric.id() + " is not a metric of several classes' decisions.");
        };
    }

    private static double accuracy(long[][] counts) {
        long right = 0;
        long total = 0;
        for (int t = 0; t < counts.length; t++) {
            right += counts[t][t];
            total += Arrays.stream(counts[t]).sum();
        }
        return (double) right / total;
    }

    private static double macro(long[][] counts, Metric metric) {
        double[] values = new double[counts.length];
        Arrays.setAll(values, c -> againstRest(counts, c).value(metric));
        return Weights.meanOfDefined(values);
    }

    private static Confusion againstRest(long[][] counts, int wanted) {
        long tp = counts[wanted][wanted];
        long ofClass = 0;
        long called = 0;
        long total = 0;
        for (int c = 0; c < counts.length; c++) {
            ofClass += counts[wanted][c];
            called += counts[c][wanted];
            total += Arrays.stream(counts[c]).sum();
        }
        return new Confusion(tp, called - tp, total - ofClass - called + tp, ofClass - tp);
    }

    private static double mcc(long[][] counts) {
        double total = 0;
        double right = 0;
        double both = 0;
        double ofTruth = 0;
        double ofCalled = 0;
        for (int c = 0; c < counts.length; c++) {
            Confusion rest = againstRest(counts, c);
            double actual = rest.tp() + rest.fn();
            double called = rest.tp() + rest.fp();
            total = rest.total();
            right += rest.tp();
            both += actual * called;
            ofTruth += actual * actual;
            ofCalled += called * called;
        }
        return (right * total - both)
                / (Math.sqrt(total * total - ofCalled) * Math.sqrt(total * total - ofTruth));
    }
}
