package org.resistlab.algorithm.forest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

/**
 * A single tree on all samples with all features as candidates has no randomness left. scikit-learn 1.2.1:
 * {@code RandomForestClassifier(n_estimators=1, bootstrap=False, max_features=None, …).predict_proba(new)}, see
 * golden/make_trees.py; NaN where its prediction depends on the order in which it tries equally good splits.
 */
class AgreementWithScikitLearnTest {

    private static void assertAgrees(String name, int target, Object... more) throws IOException {
        Object[] given = Arrays.copyOf(more, more.length + 6);
        System.arraycopy(new Object[] {"n_estimators", 1, "bootstrap", false, "max_features", "all"}, 0, given,
                more.length, 6);
        double[][] predicted = Cohort.fit(Cohort.FOREST, Golden.training(target), given).predict(Golden.fresh());
        int compared = 0;
        int i = 0;
        for (String line : Golden.lines("expected.csv")) {
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
        assertAgrees("gini-two", Golden.TWO, "max_depth", 3);
        assertAgrees("gini-three", Golden.THREE, "max_depth", 3);
    }

    @Test
    void treesByEntropyAreThoseOfScikitLearn() throws IOException {
        assertAgrees("entropy-two", Golden.TWO, "max_depth", 3, "criterion", "entropy");
        assertAgrees("entropy-three", Golden.THREE, "max_depth", 3, "criterion", "entropy");
    }

    @Test
    void balancedClassesWeighAsInScikitLearn() throws IOException {
        assertAgrees("balanced-two", Golden.TWO, "max_depth", 2, "class_weight", "balanced");
        assertAgrees("balanced-three", Golden.THREE, "max_depth", 2, "class_weight", "balanced", "criterion",
                "entropy");
    }

    @Test
    void leavesHaveTheLeastNumberOfSamplesAskedFor() throws IOException {
        assertAgrees("leaf-two", Golden.TWO, "max_depth", 4, "min_samples_leaf", 9);
        assertAgrees("leaf-three", Golden.THREE, "max_depth", 4, "min_samples_leaf", 9);
    }

    @Test
    void treesOfRealValuesAreThoseOfScikitLearn() throws IOException {
        assertAgrees("real", Golden.REAL, "max_depth", 4);
        assertAgrees("real-leaf", Golden.REAL, "min_samples_leaf", 6, "min_samples_split", 15);
    }
}
