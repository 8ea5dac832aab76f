package org.resistlab.algorithm.lightgbm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Dataset;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Training;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.random.RandomStream;

/** Ninety samples with eight features, of which some values are missing, and the learner as it is declared. */
final class Fixture {

    static final int SAMPLES = 90;
    static final double[][] VALUES = values();

    private Fixture() {
    }

    private static double[][] values() {
        RandomStream random = RandomStream.of(2, "values");
        double[][] values = new double[SAMPLES][8];
        for (double[] row : values) {
            for (int j = 0; j < row.length; j++) {
                row[j] = random.nextGaussian();
            }
        }
        for (int i = 0; i < SAMPLES; i += 6) {
            values[i][i % 4] = Double.NaN;
        }
        return values;
    }

    private static double signal(int sample) {
        return VALUES[sample][4] + VALUES[sample][5] * VALUES[sample][6]
                + (Double.isNaN(VALUES[sample][0]) ? 1 : 0);
    }

    static ClassTarget two() {
        int[] codes = new int[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            codes[i] = signal(i) > 0.2 ? 0 : 1;
        }
        return new ClassTarget(codes, List.of("sensitive", "resistant"), 0);
    }

    /** Three classes and one without samples. */
    static ClassTarget several() {
        int[] codes = new int[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            codes[i] = signal(i) > 1 ? 0 : signal(i) > -0.5 ? 1 : 3;
        }
        return new ClassTarget(codes, List.of("a", "b", "c", "d"), 0);
    }

    static RealTarget real() {
        double[] values = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            values[i] = 100 + 5 * signal(i);
        }
        return new RealTarget(values);
    }

    static FeatureMatrix features(double[][] rows) {
        List<Feature> features = new ArrayList<>();
        for (int j = 0; j < rows[0].length; j++) {
            features.add(Feature.numeric("rna", "x" + j));
        }
        return new FeatureMatrix(features, DenseMatrix.of(rows));
    }

    static Training training(FeatureMatrix features, Target target) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < features.rows(); i++) {
            ids.add("s" + i);
        }
        return new Dataset(ids, Map.of("rna", features), target, List.of()).all().assay("rna");
    }

    static Training training(Target target) {
        return training(features(VALUES), target);
    }

    /** Declared parameters; {@code name, value, name, value, …} differ from their defaults. */
    static Parameters parameters(Object... given) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < given.length; i += 2) {
            values.put((String) given[i], given[i + 1]);
        }
        return Parameters.of(Contributions.installed().find(ContributionKind.LEARNERS, "lightgbm").orElseThrow()
                .parameters(), values);
    }
}
