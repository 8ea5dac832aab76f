package org.resistlab.algorithm.gradientboosting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;

/**
 * Predictions of training and new samples against xgboost 1.7.4 with the same parameters: {@code golden/README.md}.
 * xgboost calculates in single precision.
 */
class XgboostReferenceTest {

    private static final double FLOAT = 3e-5;
    private static final Golden GOLDEN = Golden.read("golden/xgboost.csv");
    private static final int FEATURES = 6;
    private static final int TRAINING = 80;

    @Test
    void twoClassesWithMissingValues() {
        check("two", "m", binary(), 1);
    }

    @Test
    void balancedClasses() {
        check("balanced", "m", binary(), 1, "class_weight", "balanced", "min_child_weight", 1.9);
    }

    @Test
    void penaltiesAndLeastGain() {
        check("penalised", "m", binary(), 1, "reg_lambda", 3, "reg_alpha", 0.4, "gamma", 0.3);
    }

    @Test
    void severalClasses() {
        Model model = fit("m", new ClassTarget(codes("several_y"), List.of("a", "b", "c"), 0));
        double[][] predicted = model.predict(samples("m"));
        for (int k = 0; k < 3; k++) {
            compare("several_" + k, predicted, k);
        }
    }

    @Test
    void squaredError() {
        check("squared", "m", real(), 0, "min_child_weight", 2.9);
    }

    @Test
    void monotoneConstraints() {
        check("monotone", "x", real(), 0, "monotone_constraints", List.of("+x0", "-rna:x3"));
    }

    @Test
    void theLargestGainFirst() {
        Model model = fit("x", real(), "max_leaves", 6, "max_depth", "none");
        double[][] predicted = Arrays.copyOf(model.predict(samples("x")), TRAINING);
        compare("leaves", predicted, 0);
    }

    @Test
    void stumps() {
        check("stump", "x", binary(), 1, "max_depth", 1, "n_estimators", 40, "learning_rate", 0.1);
    }

    private static void check(String name, String block, Target target, int column, Object... parameters) {
        compare(name, fit(block, target, parameters).predict(samples(block)), column);
    }

    private static void compare(String name, double[][] predicted, int column) {
        double[] expected = GOLDEN.column(name);
        for (int i = 0; i < predicted.length; i++) {
            assertEquals(expected[i], predicted[i][column], FLOAT, name + ", sample " + i);
        }
    }

    private static Model fit(String block, Target target, Object... given) {
        Object[] common = {"n_estimators", 12, "learning_rate", 0.3, "max_depth", 4, "min_child_weight", 0.9};
        Object[] all = Arrays.copyOf(common, common.length + given.length);
        System.arraycopy(given, 0, all, common.length, given.length);
        Parameters parameters = Fixture.parameters(all);
        FeatureMatrix training = Fixture.features(Arrays.copyOf(GOLDEN.block(block, FEATURES), TRAINING));
        return Fixture.LEARNER.fit(Fixture.training(training, target), parameters, new TestExecution(2));
    }

    /** All samples; the training samples alone where values are missing, as xgboost sends what it has not met left. */
    private static FeatureMatrix samples(String block) {
        double[][] all = GOLDEN.block(block, FEATURES);
        return Fixture.features(block.equals("m") ? Arrays.copyOf(all, TRAINING) : all);
    }

    private static Target binary() {
        return Fixture.classes(codes("two_y"));
    }

    private static Target real() {
        return new RealTarget(Arrays.copyOf(GOLDEN.column("real_y"), TRAINING));
    }

    private static int[] codes(String name) {
        return Arrays.stream(GOLDEN.column(name)).limit(TRAINING).mapToInt(value -> (int) value).toArray();
    }
}
