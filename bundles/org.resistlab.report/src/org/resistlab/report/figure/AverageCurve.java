package org.resistlab.report.figure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.resistlab.numerics.metrics.PrecisionRecallCurve;
import org.resistlab.numerics.metrics.RocCurve;

/**
 * The average, at each place across, of the curves of the folds. An area is linear in its curve: the average of the ROC
 * curves weighted by their pairs of samples has as its area the cross-validated ROC AUC, and the average of the
 * precision-recall curves weighted by their positives has the cross-validated average precision (Fawcett 2006,
 * <a href="https://doi.org/10.1016/j.patrec.2005.10.010">doi:10.1016/j.patrec.2005.10.010</a>, vertical averaging).
 *
 * @param x from 0 to 1, rising; a place occurs twice where the curve jumps
 * @param y the average
 */
record AverageCurve(double[] x, double[] y) {

    /** More places than this cannot be told apart in a figure. */
    private static final int MOST_PLACES = 500;

    /** Sensitivity over the false positive rate; empty where no fold has both classes. */
    static AverageCurve roc(int[] truth, HeldOutScores scores) {
        List<FoldScores> folds = FoldScores.of(truth, scores);
        List<RocCurve> curves = folds.stream().map(fold -> RocCurve.of(fold.truth(), fold.score())).toList();
        double[] places = places(curves.stream().map(RocCurve::falsePositiveRate).toList());
        double[] weights = shares(folds.stream().mapToDouble(FoldScores::pairs).toArray());
        double[] x = new double[2 * places.length];
        double[] y = new double[x.length];
        for (int p = 0; p < places.length; p++) {
            x[2 * p] = places[p];
            x[2 * p + 1] = places[p];
            for (int c = 0; c < weights.length; c++) {
                RocCurve curve = curves.get(c);
                y[2 * p] += weights[c] * below(curve.falsePositiveRate(), curve.truePositiveRate(), places[p]);
                y[2 * p + 1] += weights[c] * curve.sensitivityAt(places[p]);
            }
        }
        return new AverageCurve(x, y).within();
    }

    /** Lowest height of a rising curve at a place, by linear interpolation. */
    private static double below(double[] x, double[] y, double place) {
        int i = 0;
        while (x[i] < place) {
            i++;
        }
        if (x[i] == place) {
            return y[i];
        }
        return y[i - 1] + (place - x[i - 1]) / (x[i] - x[i - 1]) * (y[i] - y[i - 1]);
    }

    /**
     * Precision over recall: between two recalls a fold's precision is that of the greater one, as in average
     * precision.
     */
    static AverageCurve precisionRecall(int[] truth, HeldOutScores scores) {
        List<FoldScores> folds = FoldScores.of(truth, scores);
        List<PrecisionRecallCurve> curves = folds.stream()
                .map(fold -> PrecisionRecallCurve.of(fold.truth(), fold.score())).toList();
        double[] places = places(curves.stream().map(PrecisionRecallCurve::recall).toList());
        double[] weights = shares(folds.stream().mapToDouble(FoldScores::positives).toArray());
        int steps = Math.max(0, places.length - 1);
        double[] x = new double[2 * steps];
        double[] y = new double[x.length];
        for (int p = 0; p < steps; p++) {
            x[2 * p] = places[p];
            x[2 * p + 1] = places[p + 1];
            for (int c = 0; c < weights.length; c++) {
                y[2 * p] += weights[c] * precisionAt(curves.get(c), places[p + 1]);
            }
            y[2 * p + 1] = y[2 * p];
        }
        return new AverageCurve(x, y).within();
    }

    /** The precision at the highest threshold that reaches a recall. */
    private static double precisionAt(PrecisionRecallCurve curve, double recall) {
        int i = curve.recall().length - 1;
        while (i > 0 && curve.recall()[i] < recall) {
            i--;
        }
        return curve.precision()[i];
    }

    private static double[] places(List<double[]> x) {
        double[] places = x.stream().flatMapToDouble(Arrays::stream).sorted().distinct().toArray();
        return places.length <= MOST_PLACES ? places
                : IntStream.rangeClosed(0, MOST_PLACES).mapToDouble(i -> (double) i / MOST_PLACES).toArray();
    }

    private static double[] shares(double[] weights) {
        double total = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / total).toArray();
    }

    /** Rounding can lead beyond 1. */
    private AverageCurve within() {
        return new AverageCurve(x, Arrays.stream(y).map(value -> Math.clamp(value, 0.0, 1.0)).toArray());
    }

    /** The area under the curve. */
    double area() {
        double area = 0;
        for (int i = 1; i < x.length; i++) {
            area += (x[i] - x[i - 1]) * (y[i] + y[i - 1]) / 2;
        }
        return area;
    }
}
