package org.resistlab.algorithm.gradientboosting;

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
import org.resistlab.core.learner.Learner;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.random.RandomStream;

/** Small data and the learner as it is declared. */
final class Fixture {

    static final Learner LEARNER = new GradientBoosting();

    private Fixture() {
    }

    /** Declared parameters; {@code name, value, name, value, …} differ from their defaults. */
    static Parameters parameters(Object... given) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < given.length; i += 2) {
            values.put((String) given[i], given[i + 1]);
        }
        return Parameters.of(Contributions.installed().find(ContributionKind.LEARNERS, "gradient-boosting")
                .orElseThrow().parameters(), values);
    }

    /** Features named x0, x1, …. */
    static FeatureMatrix features(Matrix values) {
        List<Feature> features = new ArrayList<>();
        for (int j = 0; j < values.columns(); j++) {
            features.add(Feature.numeric("rna", "x" + j));
        }
        return new FeatureMatrix(features, values);
    }

    static FeatureMatrix features(double[][] rows) {
        return features(DenseMatrix.of(rows));
    }

    static Training training(FeatureMatrix features, Target target) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < features.rows(); i++) {
            ids.add("s" + i);
        }
        return new Dataset(ids, Map.of("rna", features), target, List.of()).all().assay("rna");
    }

    static ClassTarget classes(int... codes) {
        return new ClassTarget(codes, List.of("resistant", "sensitive"), 1);
    }

    static RealTarget reals(double... values) {
        return new RealTarget(values);
    }

    /** Normal numbers. */
    static DenseMatrix normal(int rows, int columns, String name) {
        RandomStream random = RandomStream.of(3, name);
        double[][] values = new double[columns][rows];
        for (double[] column : values) {
            for (int i = 0; i < rows; i++) {
                column[i] = random.nextGaussian();
            }
        }
        return DenseMatrix.ofColumns(values);
    }
}
