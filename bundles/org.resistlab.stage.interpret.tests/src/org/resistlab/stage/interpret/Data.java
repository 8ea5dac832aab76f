package org.resistlab.stage.interpret;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.random.RandomStream;

/** Feature matrices for tests. */
final class Data {

    private Data() {
    }

    static FeatureMatrix of(double[]... rows) {
        List<Feature> features = new ArrayList<>();
        for (int j = 0; j < rows[0].length; j++) {
            features.add(Feature.numeric("rna", "G" + j));
        }
        return new FeatureMatrix(features, DenseMatrix.of(rows));
    }

    static double[][] normal(String id, int rows, int columns) {
        RandomStream random = RandomStream.of(3, id);
        double[][] values = new double[rows][columns];
        for (double[] row : values) {
            for (int j = 0; j < columns; j++) {
                row[j] = random.nextGaussian();
            }
        }
        return values;
    }

    static double[] row(FeatureMatrix matrix, int i) {
        double[] row = new double[matrix.columns()];
        for (int j = 0; j < row.length; j++) {
            row[j] = matrix.values().get(i, j);
        }
        return row;
    }
}
