package org.resistlab.algorithm.svm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;

/** The optimum is that of LIBSVM 3.24 and scikit-learn 1.2.1: golden/README says how its numbers were made. */
class GoldenTest {

    private static final int TRAINING = 50;
    private static final List<String> MOLECULAR = List.of("ALL1/AF4", "BCR/ABL", "NEG");

    private static final String[][] LEUKAEMIA = read("leukaemia.tsv");
    private static final FeatureMatrix PROBES = TestData.rows(Arrays.stream(LEUKAEMIA).skip(1)
            .map(row -> Arrays.stream(row).skip(3).mapToDouble(Double::parseDouble).toArray())
            .toArray(double[][]::new));
    private static final double[][] X = TestData.congruential(60, 6, 1);

    /**
     * One problem.
     *
     * @param target of all samples, of which the first are trained on
     */
    record Case(String name, FeatureMatrix features, Target target, Map<String, Object> parameters) {

        @Override
        public final String toString() {
            return name;
        }

        Parameters exact() {
            Map<String, Object> given = new LinkedHashMap<>(parameters);
            given.put("tol", 1e-9);
            return TestData.parameters(given);
        }

        int[] trainingRows() {
            int[] rows = new int[TRAINING];
            Arrays.setAll(rows, i -> i);
            return rows;
        }
    }

    static List<Case> cases() {
        Target abl = classes(2, row -> row.equals("BCR/ABL") ? 1 : 0);
        Target three = classes(3, MOLECULAR::indexOf);
        Target age = new RealTarget(
                Arrays.stream(LEUKAEMIA).skip(1).mapToDouble(row -> Double.parseDouble(row[2])).toArray());
        FeatureMatrix s = TestData.rows(X);
        Target sign = codes(2, x -> x[0] + x[1] - x[2] + x[5] > 0.1 ? 1 : 0);
        Target third = codes(3, x -> x[0] * x[1] + x[2] < -0.15 ? 0 : x[0] * x[1] + x[2] < 0.15 ? 1 : 2);
        Target real = new RealTarget(Arrays.stream(X).mapToDouble(x -> 3 + 2 * x[0] - x[3] + x[4] * x[5]).toArray());
        return List.of(new Case("leukaemia-linear", PROBES, abl, Map.of("C", 0.01)),
                new Case("leukaemia-balanced", PROBES, abl, Map.of("C", 0.002, "class_weight", "balanced")),
                new Case("leukaemia-rbf", PROBES, abl, Map.of("C", 3, "kernel", "rbf")),
                new Case("leukaemia-poly", PROBES, abl,
                        Map.of("C", 0.5, "kernel", "poly", "gamma", 0.001, "coef0", 1, "degree", 2)),
                new Case("leukaemia-three-linear", PROBES, three, Map.of("C", 0.02)),
                new Case("leukaemia-three-rbf", PROBES, three, Map.of("C", 2, "kernel", "rbf")),
                new Case("leukaemia-age-linear", PROBES, age, Map.of("C", 0.05, "epsilon", 2)),
                new Case("leukaemia-age-rbf", PROBES, age, Map.of("C", 20, "epsilon", 0.5, "kernel", "rbf")),
                new Case("synthetic-linear", s, sign, Map.of("C", 10)),
                new Case("synthetic-rbf", s, sign, Map.of("C", 1, "kernel", "rbf", "gamma", 2)),
                new Case("synthetic-poly", s, sign, Map.of("C", 5, "kernel", "poly", "gamma", 2, "coef0", 1)),
                new Case("synthetic-three", s, third, Map.of("C", 4, "kernel", "rbf")),
                new Case("synthetic-real-linear", s, real, Map.of("C", 2)),
                new Case("synthetic-real-rbf", s, real,
                        Map.of("C", 2, "kernel", "rbf", "gamma", 1.5, "epsilon", 0.05)));
    }

    /** A function of a word. */
    private interface OfWord {
        int code(String word);
    }

    /** A function of a row. */
    private interface OfRow {
        int code(double[] row);
    }

    private static Target classes(int count, OfWord code) {
        int[] codes = Arrays.stream(LEUKAEMIA).skip(1).mapToInt(row -> code.code(row[1])).toArray();
        return new ClassTarget(codes, MOLECULAR.subList(0, count), 1);
    }

    private static Target codes(int count, OfRow code) {
        return new ClassTarget(Arrays.stream(X).mapToInt(code::code).toArray(), MOLECULAR.subList(0, count), 1);
    }

    private static String[][] read(String file) {
        try (InputStream in = GoldenTest.class.getResourceAsStream("golden/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t"))
                    .toArray(String[][]::new);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String[] reference(Case problem) {
        return Arrays.stream(read("reference.tsv")).filter(row -> row[0].equals(problem.name())).findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void dualObjectiveIsThatOfLibsvm(Case problem) {
        int[] rows = problem.trainingRows();
        Target target = problem.target().select(rows);
        Samples samples = Samples.of(TestData.training(problem.features().selectRows(rows), target),
                TestExecution.quiet());
        double[] kernel = KernelFunction.of(problem.exact(), samples).matrix(samples.products(), TRAINING);
        CostPath path = CostPath.of(problem.exact(), new double[] {problem.exact().real("C")}, new Convergence());
        double objective = 0;
        if (target instanceof ClassTarget classes) {
            ClassTrainer trainer = new ClassTrainer(kernel, classes, ClassTrainer.weights(classes, problem.exact()),
                    path, 5, TestExecution.quiet());
            for (Machine machine : trainer.train()[0].machines()) {
                objective += objective(machine.spread(TRAINING), kernel, new double[TRAINING], 1);
            }
        } else {
            double[] values = ((RealTarget) target).values();
            double epsilon = problem.exact().real("epsilon");
            Machine machine = path.values(kernel, TRAINING, values, epsilon, TestExecution.quiet())[0];
            objective = objective(machine.spread(TRAINING), kernel, values, -epsilon);
        }
        double expected = Double.parseDouble(reference(problem)[1]);
        assertEquals(expected, objective, 1e-6 * Math.abs(expected));
    }

    /** ½ aᵀKa − aᵀy − reward · Σ|a|. */
    private static double objective(double[] a, double[] kernel, double[] y, double reward) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            double product = 0;
            for (int k = 0; k < a.length; k++) {
                product += kernel[i * a.length + k] * a[k];
            }
            sum += a[i] * product / 2 - a[i] * y[i] - reward * Math.abs(a[i]);
        }
        return sum;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void decisionValuesAreThoseOfScikitLearn(Case problem) {
        int[] rows = problem.trainingRows();
        Model model = new SupportVectorLearner().fit(
                TestData.training(problem.features().selectRows(rows), problem.target().select(rows)),
                problem.exact(), TestExecution.quiet());
        double[][] decisions = margins(model).of(problem.features());
        double[] expected = Arrays.stream(reference(problem)[2].split(" ")).mapToDouble(Double::parseDouble).toArray();
        int pairs = decisions[0].length;
        assertEquals(expected.length, decisions.length * pairs);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], decisions[i / pairs][i % pairs], 1e-4);
        }
    }

    private static Margins margins(Model model) {
        return switch (model) {
            case LinearSvmModel linear -> linear.margins();
            case ClassSvmModel classes -> classes.margins();
            case RealSvmModel real -> real.margins();
            default -> throw new AssertionError(model);
        };
    }
}
