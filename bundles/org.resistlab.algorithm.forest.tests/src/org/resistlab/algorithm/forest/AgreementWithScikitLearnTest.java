package org.resistlab.algorithm.forest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Target;
import org.resistlab.numerics.matrix.DenseMatrix;

/**
 * A single tree on all samples with all features as candidates has no randomness left. scikit-learn 1.2.1:
 * {@code RandomForestClassifier(n_estimators=1, bootstrap=False, max_features=None, …).predict_proba(new)}, see
 * golden/make_trees.py; NaN where its prediction depends on the order in which it tries equally good splits.
 */
class AgreementWithScikitLearnTest {

    private static final int ROWS = 150;
    private static final int FEATURES = 5;

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = AgreementWithScikitLearnTest.class.getResourceAsStream("golden/" + file)) {
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
        if (column == FEATURES + 2) {
            return new RealTarget(values);
        }
        List<String> classes = List.of("0", "1", "2").subList(0, column == FEATURES ? 2 : 3);
        return new ClassTarget(Arrays.stream(values).mapToInt(value -> (int) value).toArray(), classes, 1);
    }

    private static void assertAgrees(String name, int target, Object... more) throws IOException {
        double[][] rows = rows(0, ROWS);
        Object[] given = Arrays.copyOf(more, more.length + 6);
        System.arraycopy(new Object[] {"n_estimators", 1, "bootstrap", false, "max_features", "all"}, 0, given,
                more.length, 6);
        double[][] predicted = Cohort.fit(Cohort.FOREST, Cohort.training(features(rows), target(rows, target)), given)
                .predict(features(rows(ROWS, lines("trees.csv").size())));
        int compared = 0;
        int i = 0;
        for (String line : lines("expected.csv")) {
            String[] words = line.split(",");
            if (words[0].equals(name)) {
                for (int k = 1; k < words.length; k++) {
                    double expected = Double.parseDouble(words[k]);
                    if (!Double.isNaN(expected)) {
                        assertEquals(expected, predicted[i][k - 1], 1e-12, name + ", row " + i);
                        compared++;
                    }
                }
                i++;
            }
        }
        assertTrue(compared >= 33, name + ": " + compared + " predictions compared");
    }

    @Test
    void treesByGiniAreThoseOfScikitLearn() throws IOException {
        assertAgrees("gini-two", FEATURES, "max_depth", 3);
        assertAgrees("gini-three", FEATURES + 1, "max_depth", 3);
    }

    @Test
    void treesByEntropyAreThoseOfScikitLearn() throws IOException {
        assertAgrees("entropy-two", FEATURES, "max_depth", 3, "criterion", "entropy");
        assertAgrees("entropy-three", FEATURES + 1, "max_depth", 3, "criterion", "entropy");
    }

    @Test
    void balancedClassesWeighAsInScikitLearn() throws IOException {
        assertAgrees("balanced-two", FEATURES, "max_depth", 2, "class_weight", "balanced");
        assertAgrees("balanced-three", FEATURES + 1, "max_depth", 2, "class_weight", "balanced", "criterion",
                "entropy");
    }

    @Test
    void leavesHaveTheLeastNumberOfSamplesAskedFor() throws IOException {
        assertAgrees("leaf-two", FEATURES, "max_depth", 4, "min_samples_leaf", 9);
        assertAgrees("leaf-three", FEATURES + 1, "max_depth", 4, "min_samples_leaf", 9);
    }

    @Test
    void treesOfRealValuesAreThoseOfScikitLearn() throws IOException {
        assertAgrees("real", FEATURES + 2, "max_depth", 4);
        assertAgrees("real-leaf", FEATURES + 2, "min_samples_leaf", 6, "min_samples_split", 15);
    }
}
