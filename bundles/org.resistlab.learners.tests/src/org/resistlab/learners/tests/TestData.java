package org.resistlab.learners.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Dataset;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Task;
import org.resistlab.core.data.Training;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.random.RandomStream;

/** Seeded data with a signal in the first three features. */
final class TestData {

    static final String ASSAY = "expression";

    private TestData() {
    }

    static double[][] values(int samples, int features, String name) {
        RandomStream random = RandomStream.of(3, name);
        double[][] rows = new double[samples][features];
        for (double[] row : rows) {
            for (int j = 0; j < features; j++) {
                row[j] = random.nextGaussian();
            }
        }
        return rows;
    }

    /** The truth that the first features tell, but for some noise; every class has samples. */
    static Target target(Task task, double[][] rows, int classes) {
        RandomStream random = RandomStream.of(4, "noise");
        double[] scores = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            scores[i] = 0.5 * random.nextGaussian();
            for (int j = 0; j < Math.min(3, rows[i].length); j++) {
                scores[i] += rows[i][j];
            }
        }
        if (task == Task.REAL) {
            return new RealTarget(scores);
        }
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        int[] codes = new int[rows.length];
        for (int i = 0; i < codes.length; i++) {
            for (int k = 1; k < classes; k++) {
                codes[i] += scores[i] >= sorted[k * sorted.length / classes] ? 1 : 0;
            }
        }
        return new ClassTarget(codes, names(classes), 1);
    }

    static List<String> names(int classes) {
        return IntStream.range(0, classes).mapToObj(k -> "class " + k).toList();
    }

    static FeatureMatrix matrix(double[][] rows) {
        List<Feature> features = new ArrayList<>();
        for (int j = 0; j < rows[0].length; j++) {
            features.add(Feature.numeric(ASSAY, "g" + j));
        }
        return new FeatureMatrix(features, DenseMatrix.of(rows));
    }

    static Dataset dataset(double[][] rows, Target target) {
        List<String> samples = IntStream.range(0, rows.length).mapToObj(i -> "s" + i).toList();
        return new Dataset(samples, Map.of(ASSAY, matrix(rows)), target, List.of());
    }

    /** All samples for training. */
    static Training training(double[][] rows, Target target) {
        return dataset(rows, target).all().assay(ASSAY);
    }

    static int[] range(int from, int to) {
        return IntStream.range(from, to).toArray();
    }
}
