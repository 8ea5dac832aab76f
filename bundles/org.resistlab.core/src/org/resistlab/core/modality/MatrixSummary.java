package org.resistlab.core.modality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

import org.resistlab.core.data.FeatureMatrix;

/**
 * What the values of an assay look like, feature by feature. The totals count numeric features only.
 *
 * @param samples number of samples
 * @param features one for each column
 */
public record MatrixSummary(int samples, List<FeatureSummary> features) {

    public MatrixSummary {
        features = List.copyOf(features);
    }

    /** Sums up all columns; reads each once. */
    public static MatrixSummary of(FeatureMatrix data) {
        List<FeatureSummary> features = new ArrayList<>(data.columns());
        double[] column = new double[data.rows()];
        for (int j = 0; j < data.columns(); j++) {
            data.values().column(j, column);
            features.add(FeatureSummary.of(data.feature(j), column));
        }
        return new MatrixSummary(data.rows(), features);
    }

    /** Names of the features for which a condition holds. */
    public List<String> names(Predicate<FeatureSummary> condition) {
        return features.stream().filter(condition).map(FeatureSummary::name).toList();
    }

    /** Number of finite values. */
    public long values() {
        return total(FeatureSummary::values);
    }

    public long missing() {
        return total(FeatureSummary::missing);
    }

    public long zeros() {
        return total(FeatureSummary::zeros);
    }

    public long negatives() {
        return total(FeatureSummary::negatives);
    }

    /** Number of values that are whole numbers. */
    public long whole() {
        return total(FeatureSummary::whole);
    }

    /** The smallest value; NaN where there is none. */
    public double minimum() {
        return features.stream().filter(FeatureSummary::isNumeric).mapToDouble(FeatureSummary::minimum)
                .filter(value -> !Double.isNaN(value)).min().orElse(Double.NaN);
    }

    /** The largest value; NaN where there is none. */
    public double maximum() {
        return features.stream().filter(FeatureSummary::isNumeric).mapToDouble(FeatureSummary::maximum)
                .filter(value -> !Double.isNaN(value)).max().orElse(Double.NaN);
    }

    private long total(ToLongFunction<FeatureSummary> count) {
        return features.stream().filter(FeatureSummary::isNumeric).mapToLong(count).sum();
    }
}
