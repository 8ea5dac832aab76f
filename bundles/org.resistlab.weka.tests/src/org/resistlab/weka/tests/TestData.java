package org.resistlab.weka.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Dataset;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Training;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.random.RandomStream;

/** Small data sets with a known signal. */
final class TestData {

    private TestData() {
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
        List<Feature> names = new ArrayList<>();
        for (int j = 0; j < features; j++) {
            names.add(Feature.numeric("rna", "gene" + j));
            for (int i = 0; i < columns[j].length; i++) {
                boolean raised = j < 5 && target.codes()[i] == j % target.classes().size();
                columns[j][i] = random.nextGaussian() + (raised ? shift : 0);
            }
        }
        return new FeatureMatrix(names, DenseMatrix.ofColumns(columns));
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

    /** The features with two categorical ones behind them: one that follows the class loosely, and one at random. */
    static FeatureMatrix withCategories(FeatureMatrix features, ClassTarget target, long seed) {
        RandomStream random = RandomStream.of(seed, "categories");
        double[][] columns = new double[2][features.rows()];
        for (int i = 0; i < features.rows(); i++) {
            columns[0][i] = random.nextDouble() < 0.8 ? target.codes()[i] : random.nextInt(3);
            columns[1][i] = random.nextInt(4);
        }
        FeatureMatrix categories = new FeatureMatrix(
                List.of(Feature.categorical("clinical", "stage", List.of("I", "II", "III", "IV")),
                        Feature.categorical("clinical", "site", List.of("a", "b", "c", "d"))),
                DenseMatrix.ofColumns(columns));
        return FeatureMatrix.join(List.of(features, categories));
    }

    /** The features with a share of the values missing. */
    static FeatureMatrix withMissing(FeatureMatrix features, double share, long seed) {
        RandomStream random = RandomStream.of(seed, "missing");
        double[][] columns = new double[features.columns()][];
        for (int j = 0; j < columns.length; j++) {
            columns[j] = features.column(j);
            for (int i = 0; i < columns[j].length; i++) {
                if (random.nextDouble() < share) {
                    columns[j][i] = Double.NaN;
                }
            }
        }
        return new FeatureMatrix(features.features(), DenseMatrix.ofColumns(columns));
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

    static FeatureMatrix matrix(double[][] rows) {
        List<Feature> names = new ArrayList<>();
        for (int j = 0; j < rows[0].length; j++) {
            names.add(Feature.numeric("rna", "gene" + j));
        }
        return new FeatureMatrix(names, DenseMatrix.of(rows));
    }
}
