package org.resistlab.numerics.metrics;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.stat.interval.BinomialProportion;
import org.hipparchus.stat.interval.ConfidenceInterval;
import org.resistlab.numerics.linear.LogisticLine;
import org.resistlab.numerics.statistics.Descriptive;

/**
 * How predicted probabilities compare with observed frequencies: bins of equally many samples (scikit-learn:
 * {@code calibration_curve(..., strategy="quantile")}) and the logistic recalibration of Cox 1958
 * (<a href="https://doi.org/10.1093/biomet/45.3-4.562">doi:10.1093/biomet/45.3-4.562</a>), log odds of truth =
 * intercept + slope · log odds of prediction. A sound model has intercept 0 and slope 1; a slope below 1 means
 * overconfidence.
 *
 * @param bins by rising probability, none empty
 * @param intercept of the recalibration; NaN where it has no finite solution, as for probabilities that separate the
 *        classes
 * @param slope of the recalibration; NaN likewise
 */
public record CalibrationCurve(List<CalibrationBin> bins, double intercept, double slope) {

    private static final double CONFIDENCE = 0.95;

    public CalibrationCurve {
        bins = List.copyOf(bins);
    }

    /**
     * The curve of some probabilities; samples without one (NaN) do not count.
     *
     * @param truth 1 for positive, 0 for negative
     * @param probability of the positive class
     * @param bins number of bins, at least 1
     */
    public static CalibrationCurve of(int[] truth, double[] probability, int bins) {
        Weights.requireSameLength(truth.length, probability.length);
        double[] recalibration = recalibrate(truth, probability);
        return new CalibrationCurve(bin(truth, probability, bins), recalibration[0], recalibration[1]);
    }

    private static List<CalibrationBin> bin(int[] truth, double[] probability, int bins) {
        double[] shares = new double[bins - 1];
        for (int b = 1; b < bins; b++) {
            shares[b - 1] = (double) b / bins;
        }
        double[] edges = Descriptive.quantiles(probability, shares);
        double[] sums = new double[bins];
        int[] positives = new int[bins];
        int[] counts = new int[bins];
        for (int i = 0; i < truth.length; i++) {
            if (!Double.isNaN(probability[i])) {
                int b = 0;
                while (b < edges.length && edges[b] < probability[i]) {
                    b++;
                }
                sums[b] += probability[i];
                positives[b] += truth[i];
                counts[b]++;
            }
        }
        List<CalibrationBin> out = new ArrayList<>();
        for (int b = 0; b < bins; b++) {
            if (counts[b] > 0) {
                out.add(new CalibrationBin(sums[b] / counts[b], (double) positives[b] / counts[b],
                        wilson(positives[b], counts[b]), counts[b]));
            }
        }
        return out;
    }

    /**
     * Wilson's 95 % interval of a share (1927,
     * <a href="https://doi.org/10.1080/01621459.1927.10502953">doi:10.1080/01621459.1927.10502953</a>).
     *
     * @param successes 0 to trials
     * @param trials at least 1
     */
    public static Interval wilson(int successes, int trials) {
        ConfidenceInterval interval = BinomialProportion.getWilsonScoreInterval(trials,
                (double) successes / trials, CONFIDENCE);
        return new Interval(interval.getLowerBound(), interval.getUpperBound());
    }

    /** Intercept and slope. */
    private static double[] recalibrate(int[] truth, double[] probability) {
        int n = Descriptive.count(probability);
        double[] logit = new double[n];
        int[] classes = new int[n];
        int positives = 0;
        int count = 0;
        for (int i = 0; i < truth.length; i++) {
            if (!Double.isNaN(probability[i])) {
                double p = BinaryMetrics.clip(probability[i]);
                logit[count] = StrictMath.log(p / (1 - p));
                classes[count++] = truth[i];
                positives += truth[i];
            }
        }
        if (positives == 0 || positives == n) {
            return new double[] {Double.NaN, Double.NaN};
        }
        LogisticLine line = LogisticLine.fit(logit, classes);
        return line.converged() ? new double[] {line.intercept(), line.slope()}
                : new double[] {Double.NaN, Double.NaN};
    }
}
