package org.resistlab.algorithm.forest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Training;
import org.resistlab.numerics.matrix.DenseMatrix;

/** The data in the folder golden: 150 training rows of five features with three endpoints, and 40 new rows. */
final class Golden {

    private static final int ROWS = 150;
    private static final int FEATURES = 5;
    /** Columns of the endpoints. */
    static final int TWO = FEATURES;
    static final int THREE = FEATURES + 1;
    static final int REAL = FEATURES + 2;

    private Golden() {
    }

    static List<String> lines(String file) throws IOException {
        try (InputStream in = Golden.class.getResourceAsStream("golden/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static double[][] rows(int from, int to) throws IOException {
        return lines("trees.csv").subList(from, to).stream()
                .map(line -> Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray())
                .toArray(double[][]::new);
    }

    private static FeatureMatrix features(double[][] rows) {
        return Cohort.features(
                DenseMatrix.of(Arrays.stream(rows).map(row -> Arrays.copyOf(row, FEATURES)).toArray(double[][]::new)));
    }

    private static Target target(double[][] rows, int column) {
        double[] values = Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
        if (column == REAL) {
            return new RealTarget(values);
        }
        List<String> classes = List.of("0", "1", "2").subList(0, column == TWO ? 2 : 3);
        return new ClassTarget(Arrays.stream(values).mapToInt(value -> (int) value).toArray(), classes, 1);
    }

    static Training training(int endpoint) throws IOException {
        double[][] rows = rows(0, ROWS);
        return Cohort.training(features(rows), target(rows, endpoint));
    }

    static FeatureMatrix fresh() throws IOException {
        return features(rows(ROWS, lines("trees.csv").size()));
    }
}
