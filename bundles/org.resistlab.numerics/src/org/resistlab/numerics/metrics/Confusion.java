package org.resistlab.numerics.metrics;

/**
 * Counts of right and wrong decisions between two classes. A ratio of 0 to 0 is NaN (scikit-learn's
 * {@code zero_division} makes most of them 0).
 *
 * @param tp positives called positive
 * @param fp negatives called positive
 * @param tn negatives called negative
 * @param fn positives called negative
 */
public record Confusion(long tp, long fp, long tn, long fn) {

    /** The score from which on a sample is called positive. */
    public static final double THRESHOLD = 0.5;

    /**
     * Counts the decisions at a threshold; a sample without a score (NaN) does not count.
     *
     * @param truth 1 for positive, 0 for negative
     * @param score one a sample
     * @param threshold the least score that is called positive
     * @param weights how often each sample counts, or null for once
     */
    public static Confusion of(int[] truth, double[] score, double threshold, int[] weights) {
        Weights.requireSameLength(truth.length, score.length);
        long tp = 0;
        long fp = 0;
        long tn = 0;
        long fn = 0;
        for (int i = 0; i < truth.length; i++) {
            if (!Double.isNaN(score[i])) {
                int weight = Weights.of(weights, i);
                boolean called = score[i] >= threshold;
                if (truth[i] == 1) {
                    tp += called ? weight : 0;
                    fn += called ? 0 : weight;
                } else {
                    fp += called ? weight : 0;
                    tn += called ? 0 : weight;
                }
            }
        }
        return new Confusion(tp, fp, tn, fn);
    }

    /** Counts the decisions at 0.5, each sample once. */
    public static Confusion of(int[] truth, double[] score) {
        return of(truth, score, THRESHOLD, null);
    }

    public long total() {
        return tp + fp + tn + fn;
    }

    public double accuracy() {
        return (double) (tp + tn) / total();
    }

    /** Mean of sensitivity and specificity. */
    public double balancedAccuracy() {
        return (sensitivity() + specificity()) / 2;
    }

    /** Recall of the positive class. */
    public double sensitivity() {
        return (double) tp / (tp + fn);
    }

    /** Recall of the negative class. */
    public double specificity() {
        return (double) tn / (tn + fp);
    }

    /** Positive predictive value, the precision. */
    public double ppv() {
        return (double) tp / (tp + fp);
    }

    /** Negative predictive value. */
    public double npv() {
        return (double) tn / (tn + fn);
    }

    /** Harmonic mean of sensitivity and PPV, as 2 tp / (2 tp + fp + fn). */
    public double f1() {
        return 2.0 * tp / (2 * tp + fp + fn);
    }

    /** Matthews' correlation coefficient. */
    public double mcc() {
        double margins = Math.sqrt((double) (tp + fp) * (tp + fn)) * Math.sqrt((double) (tn + fp) * (tn + fn));
        return ((double) tp * tn - (double) fp * fn) / margins;
    }

    /**
     * A metric of decisions.
     *
     * @throws IllegalArgumentException if the metric is not one of decisions between two classes
     */
    public double value(Metric metric) {
        return switch (metric) {
            case ACCURACY -> accuracy();
            case BALANCED_ACCURACY -> balancedAccuracy();
            case SENSITIVITY -> sensitivity();
            case SPECIFICITY -> specificity();
            case PPV -> ppv();
            case NPV -> npv();
            case F1 -> f1();
            case MCC -> mcc();
            default -> throw new IllegalArgumentException(metric.id() + " is not a metric of decisions.");
        };
    }
}
