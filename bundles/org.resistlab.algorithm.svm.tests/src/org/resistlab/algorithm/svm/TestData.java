package org.resistlab.algorithm.svm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.resistlab.core.contribution.Contribution;
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

/** Small data sets with a known signal. */
final class TestData {

    private TestData() {
    }

    static Contribution declared() {
        return Contributions.installed().find(ContributionKind.LEARNERS, SupportVectorLearner.ID).orElseThrow();
    }

    /** The declared defaults with some values replaced. */
    static Parameters parameters(Map<String, ?> given) {
        return Parameters.of(declared().parameters(), given);
    }

    static Training training(FeatureMatrix features, Target target) {
        List<String> samples = new ArrayList<>();
        for (int i = 0; i < target.size(); i++) {
            samples.add("S" + i);
        }
        return new Dataset(samples, Map.of("rna", features), target, List.of()).all().assay("rna");
    }

    /** Class of sample i: i modulo the number of classes. */
    static ClassTarget classes(int samples, int classes, int positive) {
        int[] codes = new int[samples];
        for (int i = 0; i < samples; i++) {
            codes[i] = i % classes;
        }
        return new ClassTarget(codes, List.of("resistant", "sensitive", "mixed", "unknown").subList(0, classes),
                positive);
    }

    /**
     * Standard normal numbers, of which the first five differ between classes by {@code shift}, each in its own way.
     */
    static FeatureMatrix numbers(ClassTarget target, int features, double shift, long seed) {
        RandomStream random = RandomStream.of(seed, "numbers");
        double[][] columns = new double[features][target.size()];
        for (int j = 0; j < features; j++) {
            for (int i = 0; i < columns[j].length; i++) {
                boolean raised = j < 5 && target.codes()[i] == j % target.classes().size();
                columns[j][i] = random.nextGaussian() + (raised ? shift : 0);
            }
        }
        return columns(columns);
    }

    /** A real target: twice the first feature less the second, and some noise. */
    static RealTarget real(FeatureMatrix features, long seed) {
        RandomStream random = RandomStream.of(seed, "noise");
        double[] values = new double[features.rows()];
        for (int i = 0; i < values.length; i++) {
            values[i] = 10 + 2 * features.values().get(i, 0) - features.values().get(i, 1)
                    + 0.3 * random.nextGaussian();
        }
        return new RealTarget(values);
    }

    /** Numbers in [-0.5, 0.5) that other languages can make too: s = (1103515245 s + 12345) mod 2^31, by row. */
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

    static FeatureMatrix rows(double[][] rows) {
        return new FeatureMatrix(names(rows[0].length), DenseMatrix.of(rows));
    }

    static FeatureMatrix columns(double[]... columns) {
        return new FeatureMatrix(names(columns.length), DenseMatrix.ofColumns(columns));
    }

    private static List<Feature> names(int count) {
        List<Feature> names = new ArrayList<>();
        for (int j = 0; j < count; j++) {
            names.add(Feature.numeric("rna", "gene" + j));
        }
        return names;
    }
}
