package org.resistlab.engine.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureKind;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.state.State;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.statistics.Descriptive;

/**
 * Where a model's training data lay, feature by feature: means, deviations, extremes, and how far samples were from the
 * centre, but no sample's values together. That is what is needed to say that a new sample lies outside, and what the
 * mean patient looks like. The distance of a sample is the root mean square of its features, standardised by the
 * training data, of which a training sample itself is left out; missing values do not count.
 */
public final class TrainingRange {

    private final List<Feature> features;
    private final double[] means;
    private final double[] deviations;
    private final double[] minima;
    private final double[] maxima;
    private final double[] distances;

    private TrainingRange(List<Feature> features, double[] means, double[] deviations, double[] minima,
            double[] maxima, double[] distances) {
        this.features = features;
        this.means = means;
        this.deviations = deviations;
        this.minima = minima;
        this.maxima = maxima;
        this.distances = distances;
    }

    /** The range of the training samples, as the model takes them; computed once for all models of a matrix. */
    public static TrainingRange of(FeatureMatrix training) {
        return training.values().derived(TrainingRange.class, () -> compute(training));
    }

    /**
     * The range of raw numbers, for a model whose members preprocess differently, so that there is no one form in which
     * it takes them; features that are constant in training are left out.
     *
     * @param assays the raw features of the same samples
     */
    public static TrainingRange ofRaw(List<FeatureMatrix> assays) {
        FeatureMatrix raw = FeatureMatrix.join(assays);
        return compute(raw.selectColumns(IntStream.range(0, raw.columns())
                .filter(j -> raw.feature(j).isNumeric() && varies(raw.column(j))).toArray()));
    }

    private static boolean varies(double[] values) {
        return Descriptive.count(values) > 1 && Descriptive.maximum(values) > Descriptive.minimum(values);
    }

    /** The features of this range, from the raw features of new samples, which have all of them. */
    FeatureMatrix select(FeatureMatrix raw) {
        Map<String, Integer> columns = new HashMap<>();
        for (int j = 0; j < raw.columns(); j++) {
            columns.put(raw.feature(j).id(), j);
        }
        return raw.selectColumns(features.stream().map(Feature::id).mapToInt(columns::get).toArray());
    }

    private static TrainingRange compute(FeatureMatrix training) {
        int p = training.columns();
        TrainingRange range = new TrainingRange(training.features(), new double[p], new double[p], new double[p],
                new double[p], new double[training.rows()]);
        for (int j = 0; j < p; j++) {
            double[] values = training.column(j);
            range.means[j] = Descriptive.mean(values);
            range.deviations[j] = Descriptive.count(values) < 2 ? 0 : Descriptive.standardDeviation(values);
            range.minima[j] = Descriptive.minimum(values);
            range.maxima[j] = Descriptive.maximum(values);
        }
        double[] own = range.distancesLeftOut(training);
        Arrays.sort(own);
        System.arraycopy(own, 0, range.distances, 0, own.length);
        return range;
    }

    /** The mean training sample as a matrix of one row: the background of explanations. */
    public FeatureMatrix meanSample() {
        return new FeatureMatrix(features, DenseMatrix.of(new double[][] {means.clone()}));
    }

    /** Each sample's distance from the training data's centre; a constant feature counts where it differs. */
    public double[] distancesOf(FeatureMatrix samples) {
        double[] sums = new double[samples.rows()];
        int[] counts = new int[samples.rows()];
        for (int j = 0; j < samples.columns(); j++) {
            double[] column = samples.column(j);
            for (int i = 0; i < column.length; i++) {
                double difference = column[i] - means[j];
                if (!Double.isNaN(difference)) {
                    double z = difference == 0 ? 0 : difference / Math.max(deviations[j], 1e-12);
                    sums[i] += z * z;
                    counts[i]++;
                }
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.sqrt(sums[i] / Math.max(1, counts[i]));
        }
        return sums;
    }

    /**
     * Each training sample's distance from the centre of the others, as a new sample's is one from samples that it is
     * not among: with many features, nearly all new samples are farther from the centre than any sample that helped to
     * make it. A feature that is constant in the others does not count.
     */
    private double[] distancesLeftOut(FeatureMatrix training) {
        double[] sums = new double[training.rows()];
        int[] counts = new int[training.rows()];
        for (int j = 0; j < training.columns(); j++) {
            double[] column = training.column(j);
            double n = Descriptive.count(column);
            for (int i = 0; i < column.length; i++) {
                double z = (column[i] - means[j]) / deviations[j];
                double variance = (n - 1 - n / (n - 1) * z * z) / (n - 2); // of the others, in that of all
                if (variance > 1e-9) {
                    double leftOut = n / (n - 1) * z;
                    sums[i] += leftOut * leftOut / variance;
                    counts[i]++;
                }
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.sqrt(sums[i] / Math.max(1, counts[i]));
        }
        return sums;
    }

    /** The largest distance of a training sample from the centre of the others. */
    public double largestDistance() {
        return distances.length == 0 ? 0 : distances[distances.length - 1];
    }

    /** For each sample, the share of its features outside the smallest and largest training value. */
    public double[] shareOutside(FeatureMatrix samples) {
        double[] outside = new double[samples.rows()];
        for (int j = 0; j < samples.columns(); j++) {
            double[] column = samples.column(j);
            for (int i = 0; i < column.length; i++) {
                if (column[i] < minima[j] || column[i] > maxima[j]) {
                    outside[i]++;
                }
            }
        }
        for (int i = 0; i < outside.length; i++) {
            outside[i] /= Math.max(1, samples.columns());
        }
        return outside;
    }

    public State state() {
        List<String> names = new ArrayList<>();
        for (Feature feature : features) {
            names.add(feature.assay());
            names.add(feature.name());
            names.add(feature.origin());
        }
        return new State().putTexts("features", names).put("means", means).put("deviations", deviations)
                .put("minima", minima).put("maxima", maxima).put("distances", distances);
    }

    public static TrainingRange restore(State state) {
        List<String> names = state.texts("features");
        List<Feature> features = new ArrayList<>();
        for (int i = 0; i + 2 < names.size(); i += 3) {
            features.add(new Feature(names.get(i), names.get(i + 1), names.get(i + 2), FeatureKind.NUMERIC, List.of()));
        }
        return new TrainingRange(features, state.reals("means"), state.reals("deviations"), state.reals("minima"),
                state.reals("maxima"), state.reals("distances"));
    }
}
