package org.resistlab.algorithm.elasticnet.ridge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.data.Dataset;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Training;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.matrix.Matrix;

/** Small data that other languages can make too. */
final class TestData {

    private TestData() {
    }

    /** Numbers in [-0.5, 0.5): s = (1103515245 s + 12345) mod 2^31, by row. */
    static double[][] congruential(int rows, int columns, long seed) {
        long state = seed;
        double[][] values = new double[rows][columns];
        for (double[] row : values) {
            for (int j = 0; j < columns; j++) {
                state = (1103515245L * state + 12345L) % (1L << 31);
                row[j] = state / (double) (1L << 31) - 0.5;
            }
        }
        return values;
    }

    /** Element (i, j) is ((31 i + 17 j + 7 i j) mod 101) / 10 - 5. */
    static double[][] tenths(int rows, int columns) {
        double[][] values = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                values[i][j] = (i * 31 + j * 17 + i * j * 7) % 101 / 10.0 - 5;
            }
        }
        return values;
    }

    static FeatureMatrix features(double[][] rows) {
        return features(DenseMatrix.of(rows));
    }

    static FeatureMatrix features(Matrix values) {
        List<Feature> names = new ArrayList<>();
        for (int j = 0; j < values.columns(); j++) {
            names.add(Feature.numeric("rna", "gene" + j));
        }
        return new FeatureMatrix(names, values);
    }

    static Training training(FeatureMatrix features, Target target) {
        List<String> samples = new ArrayList<>();
        for (int i = 0; i < target.size(); i++) {
            samples.add("S" + i);
        }
        return new Dataset(samples, Map.of("rna", features), target, List.of()).all().assay("rna");
    }

    /** Declared parameters with some values replaced: name, value, name, value … */
    static Parameters parameters(String learner, Object... given) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < given.length; i += 2) {
            values.put((String) given[i], given[i + 1]);
        }
        return Parameters.of(Contributions.installed().find(ContributionKind.LEARNERS, learner).orElseThrow()
                .parameters(), values);
    }
}
