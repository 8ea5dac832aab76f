package org.resistlab.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;

import org.resistlab.report.chart.CurvePoint;

/**
 * Where the samples are on an average curve. A sample lies where the threshold reaches its score: at the rates of its
 * own fold, averaged over the repeats, and there on the curve.
 */
final class CurvePlaces {

    /** More samples than this cannot be told apart on a curve. */
    private static final int MOST = 2000;

    private final int[] truth;
    private final double[] falsePositiveRate;
    private final double[] truePositiveRate;
    private final int[] counts;

    private CurvePlaces(int[] truth) {
        this.truth = truth;
        falsePositiveRate = new double[truth.length];
        truePositiveRate = new double[truth.length];
        counts = new int[truth.length];
    }

    /** The rates of all samples; folds of one class count as the curve counts them. */
    private static CurvePlaces of(int[] truth, HeldOutScores scores) {
        CurvePlaces places = new CurvePlaces(truth);
        for (int r = 0; r < scores.values().length; r++) {
            TreeMap<Integer, List<Integer>> folds = new TreeMap<>();
            for (int i = 0; i < truth.length; i++) {
                if (!Double.isNaN(scores.values()[r][i])) {
                    folds.computeIfAbsent(scores.folds()[r][i], fold -> new ArrayList<>()).add(i);
                }
            }
            for (List<Integer> fold : folds.values()) {
                places.add(scores.values()[r], fold);
            }
        }
        if (places.isEmpty()) {
            for (double[] repeat : scores.values()) {
                List<Integer> all = new ArrayList<>();
                for (int i = 0; i < truth.length; i++) {
                    if (!Double.isNaN(repeat[i])) {
                        all.add(i);
                    }
                }
                places.add(repeat, all);
            }
        }
        return places;
    }

    private boolean isEmpty() {
        for (int count : counts) {
            if (count > 0) {
                return false;
            }
        }
        return true;
    }

    private void add(double[] score, List<Integer> members) {
        int positives = members.stream().mapToInt(i -> truth[i]).sum();
        int negatives = members.size() - positives;
        if (positives == 0 || negatives == 0) {
            return;
        }
        List<Integer> falling = new ArrayList<>(members);
        falling.sort(Comparator.comparingDouble(i -> -score[i]));
        int found = 0;
        for (int from = 0; from < falling.size();) {
            int to = from;
            while (to < falling.size() && score[falling.get(to)] == score[falling.get(from)]) {
                found += truth[falling.get(to++)];
            }
            for (int k = from; k < to; k++) {
                int i = falling.get(k);
                truePositiveRate[i] += (double) found / positives;
                falsePositiveRate[i] += (double) (to - found) / negatives;
                counts[i]++;
            }
            from = to;
        }
    }

    /** Places on an average ROC curve. */
    static List<CurvePoint> roc(AverageCurve curve, int[] truth, HeldOutScores scores, List<String> samples,
            IntFunction<String> text) {
        CurvePlaces places = of(truth, scores);
        return places.points(curve, places.falsePositiveRate, places.truePositiveRate, samples, text);
    }

    /** Places on an average precision-recall curve. */
    static List<CurvePoint> precisionRecall(AverageCurve curve, int[] truth, HeldOutScores scores,
            List<String> samples, IntFunction<String> text) {
        CurvePlaces places = of(truth, scores);
        double[] none = new double[truth.length];
        return places.points(curve, places.truePositiveRate, none, samples, text);
    }

    private List<CurvePoint> points(AverageCurve curve, double[] across, double[] up, List<String> samples,
            IntFunction<String> text) {
        List<CurvePoint> points = new ArrayList<>();
        if (samples.size() > MOST || curve.x().length == 0) {
            return points;
        }
        for (int i = 0; i < samples.size(); i++) {
            if (counts[i] > 0) {
                double x = across[i] / counts[i];
                double y = on(curve, x, up[i] / counts[i]);
                points.add(new CurvePoint(samples.get(i), x, y, text.apply(i)));
            }
        }
        return points;
    }

    /** The height of the curve at a place; where it jumps, the height within the jump that is nearest to one wanted. */
    private static double on(AverageCurve curve, double x, double wanted) {
        double[] places = curve.x();
        int after = 0;
        while (after < places.length - 1 && places[after] < x - 1e-12) {
            after++;
        }
        if (Math.abs(places[after] - x) > 1e-9 && after > 0) {
            double length = places[after] - places[after - 1];
            double weight = length == 0 ? 0 : (x - places[after - 1]) / length;
            return curve.y()[after - 1] + Math.clamp(weight, 0.0, 1.0) * (curve.y()[after] - curve.y()[after - 1]);
        }
        double low = curve.y()[after];
        double high = low;
        for (int i = after; i < places.length && Math.abs(places[i] - x) <= 1e-9; i++) {
            low = Math.min(low, curve.y()[i]);
            high = Math.max(high, curve.y()[i]);
        }
        return Math.clamp(wanted, low, high);
    }
}
