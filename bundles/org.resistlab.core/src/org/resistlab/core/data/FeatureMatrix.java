package org.resistlab.core.data;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.matrix.JoinedColumns;
import org.resistlab.numerics.matrix.MappedMatrix;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.matrix.SparseMatrix;
import org.resistlab.numerics.matrix.ViewMatrix;

/**
 * Samples × features with the features' names. Immutable. Values are stored by feature; NaN means missing.
 *
 * @param features one for each column
 * @param values samples × features
 */
public record FeatureMatrix(List<Feature> features, Matrix values) {

    /** Values from which on a view is kept: 8 MB. */
    private static final long LARGE = 1 << 20;

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

    /**
     * This matrix in the form to compute with: a view of a stored matrix stays one where it is large, as its base is
     * shared by all folds; all else becomes dense.
     */
    public FeatureMatrix settled() {
        boolean large = (long) rows() * columns() > LARGE;
        return large && isStoredView() ? this : materialize();
    }

    /** Whether the values are rows and columns of stored matrices, shifted and scaled at most. */
    public boolean isStoredView() {
        return isStoredView(values) || values instanceof JoinedColumns joined
                && joined.parts().stream().allMatch(FeatureMatrix::isStoredView);
    }

    private static boolean isStoredView(Matrix matrix) {
        Matrix base = ViewMatrix.of(matrix).base();
        return base instanceof DenseMatrix || base instanceof MappedMatrix || base instanceof SparseMatrix;
    }

    /** A dense copy; this matrix itself where it already is one. */
    public FeatureMatrix materialize() {
        return values instanceof DenseMatrix ? this : new FeatureMatrix(features, values.toDense());
    }
}
