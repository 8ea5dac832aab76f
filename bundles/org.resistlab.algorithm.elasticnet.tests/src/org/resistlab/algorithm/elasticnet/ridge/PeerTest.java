package org.resistlab.algorithm.elasticnet.ridge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.learner.LinearModel;
import org.resistlab.core.parameter.Parameters;

/** Coefficients against those of scikit-learn and glmnet: {@code golden/README} says how these were obtained. */
class PeerTest {

    private static final Map<String, double[]> PEER = read();

    private static Map<String, double[]> read() {
        Map<String, double[]> numbers = new HashMap<>();
        try (InputStream in = PeerTest.class.getResourceAsStream("golden/peer.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] words = line.split(" ");
                numbers.put(words[0], Arrays.stream(words).skip(1).mapToDouble(Double::parseDouble).toArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return numbers;
    }

    private static double[][] x(String shape) {
        return shape.equals("wide") ? TestData.congruential(24, 60, 7) : TestData.congruential(60, 5, 1);
    }

    private static RealTarget real(String shape) {
        return new RealTarget(
                Arrays.stream(x(shape)).mapToDouble(x -> 3 + 2 * x[0] - x[3] + x[4] * x[1]).toArray());
    }

    private static ClassTarget two(String shape) {
        return new ClassTarget(Arrays.stream(x(shape)).mapToInt(x -> x[0] + x[1] - x[2] > 0.1 ? 1 : 0).toArray(),
                List.of("sensitive", "resistant"), 1);
    }

    private static ClassTarget three(String shape) {
        return new ClassTarget(Arrays.stream(x(shape)).mapToInt(x -> {
            double signal = x[0] + x[1] - x[2];
            return signal < -0.2 ? 0 : signal < 0.3 ? 1 : 2;
        }).toArray(), List.of("sensitive", "mixed", "resistant"), 2);
    }

    private static LinearModel ridge(String shape, Object... parameters) {
        return (LinearModel) new RidgeLearner().fit(TestData.training(TestData.features(x(shape)), real(shape)),
                TestData.parameters("ridge", parameters), new QuietExecution());
    }

    private static LinearModel logistic(String shape, Target target, Object... parameters) {
        QuietExecution execution = new QuietExecution();
        Parameters all = TestData.parameters("logistic", parameters);
        LinearModel model = (LinearModel) new LogisticLearner()
                .fit(TestData.training(TestData.features(x(shape)), target), all, execution);
        assertTrue(execution.notes().isEmpty(), execution.notes().toString());
        return model;
    }

    /** Intercepts, then coefficients. */
    private static double[] flat(LinearModel model) {
        double[] flat = model.intercepts();
        for (double[] row : model.coefficients()) {
            int from = flat.length;
            flat = Arrays.copyOf(flat, from + row.length);
            System.arraycopy(row, 0, flat, from, row.length);
        }
        return flat;
    }

    @ParameterizedTest
    @CsvSource({"wide,0.01", "wide,1.0", "wide,100.0", "narrow,0.01", "narrow,1.0", "narrow,100.0"})
    void ridgeIsThatOfScikitLearn(String shape, double alpha) {
        assertArrayEquals(PEER.get("ridge/" + shape + "/" + alpha), flat(ridge(shape, "alpha", alpha)), 1e-10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wide", "narrow"})
    void leaveOneOutChoosesThePenaltyOfScikitLearn(String shape) {
        double[] expected = PEER.get("loo/" + shape);
        List<Double> alphas = List.of(1e-3, 1e-2, 0.1, 1.0, 10.0, 100.0, 1e3);
        LinearModel model = ridge(shape, "alpha", "loo", "alphas", alphas);
        assertArrayEquals(Arrays.copyOfRange(expected, 1, expected.length), flat(model), 1e-9);
        assertArrayEquals(flat(ridge(shape, "alpha", expected[0])), flat(model), 0);
    }

    @ParameterizedTest
    @CsvSource({"wide,0.01", "wide,1.0", "wide,100.0", "narrow,0.01", "narrow,1.0", "narrow,100.0"})
    void logisticOfTwoClassesIsThatOfScikitLearn(String shape, double c) {
        assertArrayEquals(PEER.get("two/" + shape + "/" + c), flat(logistic(shape, two(shape), "C", c)), 1e-9);
        assertArrayEquals(PEER.get("balanced/" + shape + "/" + c),
                flat(logistic(shape, two(shape), "C", c, "class_weight", "balanced")), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"wide,0.01", "wide,1.0", "wide,100.0", "narrow,0.01", "narrow,1.0", "narrow,100.0"})
    void logisticOfThreeClassesIsTheSoftmaxOfScikitLearn(String shape, double c) {
        assertClose(PEER.get("three/" + shape + "/" + c), flat(logistic(shape, three(shape), "C", c)));
        assertClose(PEER.get("three-balanced/" + shape + "/" + c),
                flat(logistic(shape, three(shape), "C", c, "class_weight", "balanced")));
    }

    /** The peer's softmax ends with a gradient of some 1e-5 where the penalty is weak. */
    private static void assertClose(double[] expected, double[] actual) {
        double largest = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
        assertArrayEquals(expected, actual, 1e-6 * Math.max(1, largest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wide", "narrow"})
    void unpenalizedFeaturesAreThoseOfGlmnet(String shape) {
        List<String> free = List.of("gene0", "gene1");
        assertArrayEquals(PEER.get("free-ridge/" + shape), flat(ridge(shape, "alpha", 1, "unpenalized", free)), 1e-6);
        assertArrayEquals(PEER.get("free-two/" + shape),
                flat(logistic(shape, two(shape), "C", 2, "unpenalized", free)), 1e-5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wide", "narrow"})
    void thePositiveClassHasTheLogOdds(String shape) {
        ClassTarget turned = new ClassTarget(two(shape).codes(), two(shape).classes(), 0);
        double[] other = Arrays.stream(flat(logistic(shape, turned))).map(x -> -x).toArray();
        assertArrayEquals(flat(logistic(shape, two(shape))), other, 1e-9);
        assertEquals("log-odds", logistic(shape, turned).outputScale());
    }
}
