package org.resistlab.weka.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Problem;
import org.resistlab.numerics.random.RandomStream;

/** Long fits end soon after the user has cancelled. */
class CancellationTest {

    private static final long CANCEL_AFTER_MILLIS = 300;

    /** Cancelled a moment after it was made. */
    private static final class SoonCancelled implements Execution {

        private final long end = System.nanoTime() + CANCEL_AFTER_MILLIS * 1_000_000;

        @Override
        public RandomStream random() {
            return RandomStream.of(1, "test");
        }

        @Override
        public boolean isCancelled() {
            return System.nanoTime() > end;
        }

        @Override
        public void note(Problem problem) {
            throw new AssertionError(problem.toString());
        }
    }

    private static void assertStops(String id, FeatureMatrix features, Target target, Map<String, ?> given) {
        Parameters parameters = InstalledLearners.parameters(id, given);
        long start = System.nanoTime();
        assertThrows(CancellationException.class, () -> InstalledLearners.learner(id)
                .fit(TestData.training(features, target), parameters, new SoonCancelled()));
        double seconds = (System.nanoTime() - start) / 1e9;
        assertTrue(seconds < 3, id + " took " + seconds + " s");
        assertFalse(Thread.currentThread().isInterrupted());
    }

    private final ClassTarget target = TestData.classes(200, 2, 1);

    @Test
    void aForestOfManyTrees() {
        FeatureMatrix features = TestData.numbers(target, 200, 0, 1);
        assertStops("weka.random-forest", features, target, Map.of("n_estimators", 10_000));
    }

    @Test
    void boostingOfManyTrees() {
        FeatureMatrix features = TestData.numbers(target, 200, 0, 1);
        assertStops("weka.adaboost", features, target, Map.of("n_estimators", 10_000));
        RealTarget real = TestData.real(features, 1);
        assertStops("weka.adaboost", features, real, Map.of("n_estimators", 10_000, "learning_rate", 0.001));
    }

    @Test
    void aTreeOnManyFeatures() {
        FeatureMatrix features = TestData.numbers(target, 12_000, 0, 1);
        assertStops("weka.j48", features, target, Map.of("pruning", false));
    }

    @Test
    void aMachineThatCannotSeparateItsClasses() {
        ClassTarget large = TestData.classes(1500, 2, 1);
        FeatureMatrix features = TestData.numbers(large, 5, 0.3, 1);
        assertStops("weka.svm", features, large, Map.of("C", 1e6));
        assertStops("weka.svm", features, TestData.real(features, 1), Map.of("C", 1e6));
    }

    @Test
    void logisticRegressionOfManyClassesAndFeatures() {
        ClassTarget large = TestData.classes(1500, 4, 1);
        assertStops("weka.logistic", TestData.numbers(large, 700, 0.1, 1), large, Map.of("C", 1e4));
    }
}
