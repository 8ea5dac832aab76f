package org.resistlab.core.data;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.matrix.Matrix;

/**
 * Samples × features with the features' names. Immutable. Values are stored by feature; NaN means missing.
 *
 * @param features one for each column
 * @param values samples × features
 */
public record FeatureMatrix(List<Feature> features, Matrix values) {

    public FeatureMatrix {
        features = List.copyOf(features);
        if (features.size() != values.columns()) {
            throw new IllegalArgumentException(
                    features.size() + " features for " + values.columns() + " columns of values");
        }
    }

    /** Number of samples. */
    public int rows() {
        return values.rows();
    }

    /** Number of features. */
    public int columns() {
        return values.columns();
    }

    public Feature feature(int column) {
        return features.get(column);
    }

    /** The values of one feature, a copy. */
    public double[] column(int column) {
        return values.column(column);
    }

    /** A view of some samples; an index may occur more than once. */
    public FeatureMatrix selectRows(int[] rows) {
        return new FeatureMatrix(features, values.selectRows(rows));
    }

    /** A view of some features. */
    public FeatureMatrix selectColumns(int[] columns) {
        List<Feature> selected = new ArrayList<>(columns.length);
        for (int column : columns) {
            selected.add(features.get(column));
        }
        return new FeatureMatrix(selected, values.selectColumns(columns));
    }

    /** Several matrices of the same samples side by side. */
    public static FeatureMatrix join(List<FeatureMatrix> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        List<Feature> features = new ArrayList<>();
        List<Matrix> values = new ArrayList<>();
        for (FeatureMatrix part : parts) {
            features.addAll(part.features);
            values.add(part.values);
        }
        return new FeatureMatrix(features, Matrix.joinColumns(values));
    }

    /** A dense copy; this matrix itself where it already is one. */
    public FeatureMatrix materialize() {
        return values instanceof DenseMatrix ? this : new FeatureMatrix(features, values.toDense());
    }
}
