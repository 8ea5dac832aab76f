package org.resistlab.algorithm.forest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Dataset;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Training;
import org.resistlab.core.learner.Learner;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.random.RandomStream;

/** Made-up samples and the learners as the registry gives them. */
final class Cohort {

    static final String FOREST = "random-forest";
    static final String EXTRA = "extra-trees";

    private Cohort() {
    }

    /** Standard normal values, by column. */
    static double[][] normal(String seed, int rows, int columns) {
        RandomStream random = RandomStream.of(11, seed);
        double[][] values = new double[columns][rows];
        for (double[] column : values) {
            for (int i = 0; i < rows; i++) {
                column[i] = random.nextGaussian();
            }
        }
        return values;
    }

    /** Two classes that follow the first feature but for some noise. */
    static ClassTarget twoClasses(double[][] columns) {
        double[] noise = normal("noise", columns[0].length, 1)[0];
        int[] codes = IntStream.range(0, noise.length).map(i -> columns[0][i] + 0.4 * noise[i] > 0 ? 1 : 0).toArray();
        return new ClassTarget(codes, List.of("sensitive", "resistant"), 1);
    }

    static FeatureMatrix features(Matrix values) {
        List<Feature> features = new ArrayList<>();
        for (int j = 0; j < values.columns(); j++) {
            features.add(Feature.numeric("rna", "gene" + j));
        }
        return new FeatureMatrix(features, values);
    }

    static FeatureMatrix features(double[][] columns) {
        return features(DenseMatrix.ofColumns(columns));
    }

    static Training training(FeatureMatrix features, Target target) {
        List<String> samples = IntStream.range(0, target.size()).mapToObj(i -> "S" + i).toList();
        return new Dataset(samples, Map.of("rna", features), target, List.of()).all().assay("rna");
    }

    private static Contribution declared(String id) {
        return Contributions.installed().find(ContributionKind.LEARNERS, id).orElseThrow();
    }

    static Learner learner(String id) {
        try {
            return Contributions.installed().create(declared(id), Learner.class);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static Parameters parameters(String id, Object... namesAndValues) {
        Map<String, Object> given = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            given.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return Parameters.of(declared(id).parameters(), given);
    }

    static ForestModel fit(String id, Training data, Object... namesAndValues) {
        return (ForestModel) learner(id).fit(data, parameters(id, namesAndValues), TestExecution.of(1));
    }
}
