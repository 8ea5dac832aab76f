package org.resistlab.algorithm.elasticnet.path;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.matrix.ViewMatrix;

/** Against R 4.2.2, glmnet 4.1-6, thresh = 1e-16: {@code golden/glmnet.R}. */
class GlmnetTest {

    private static final double CLOSE = 4e-6;
    private static final Convergence TIGHT = new Convergence(1e-20, 1_000_000);

    static List<GlmnetReference.Case> cases() throws IOException {
        return GlmnetReference.read().cases();
    }

    static List<GlmnetReference.Case> curves() throws IOException {
        return GlmnetReference.read().curves();
    }

    private static Penalty penalty(GlmnetReference reference, GlmnetReference.Case expected) {
        double[] factors = new double[expected.columns()];
        Arrays.fill(factors, 1);
        if (expected.number(6) == 1) {
            System.arraycopy(reference.data("factors"), 0, factors, 0, factors.length);
        }
        return new Penalty(expected.number(4), factors, expected.number(8), expected.number(9));
    }

    private static List<PathPoint> fit(GlmnetReference.Case expected, Matrix features) throws IOException {
        GlmnetReference reference = GlmnetReference.read();
        Response response = reference.response(expected.family(), expected.number(5) == 1);
        return GivenStrengths
                .fit(List.of(new GivenStrengths.Samples(features, response, expected.numbers("strengths"))),
                        expected.number(7) == 1, penalty(reference, expected), TIGHT, () -> fail("not converged"),
                        TestExecution.QUIET)
                .get(0);
    }

    private static void assertClose(double expected, double found, String where) {
        assertEquals(expected, found, CLOSE * Math.max(1, Math.abs(expected)), where);
    }

    private static void assertClose(GlmnetReference.Case expected, List<PathPoint> points) {
        List<double[]> intercepts = expected.all("intercepts");
        List<double[]> coefficients = expected.all("coefficients");
        int steps = points.size();
        assertEquals(expected.numbers("strengths").length, steps);
        for (int k = 0; k < intercepts.size(); k++) {
            for (int s = 0; s < steps; s++) {
                double[] wanted = new double[expected.columns()];
                double[] pairs = coefficients.get(k * steps + s);
                for (int i = 0; i < pairs.length; i += 2) {
                    wanted[(int) pairs[i]] = pairs[i + 1];
                }
                double[] found = new double[wanted.length];
                PathPoint point = points.get(s);
                for (int f = 0; f < point.features().length; f++) {
                    found[point.features()[f]] = point.coefficients()[k][f];
                }
                String where = "output " + k + ", strength " + s;
                for (int j = 0; j < wanted.length; j++) {
                    assertClose(wanted[j], found[j], where + ", feature " + j);
                }
                assertClose(intercepts.get(k)[s], point.intercepts()[k], where);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void coefficientsAreThoseOfGlmnet(GlmnetReference.Case expected) throws IOException {
        assertClose(expected, fit(expected, GlmnetReference.read().features(expected.columns())));
    }

    /** The scaling of a view is undone in the matrix it is of, and done again in the coefficients. */
    @ParameterizedTest
    @MethodSource("cases")
    void coefficientsOfAViewAreThoseOfItsValues(GlmnetReference.Case expected) throws IOException {
        if (expected.number(7) == 0) {
            return;
        }
        Matrix features = GlmnetReference.read().features(expected.columns());
        double[] shift = new double[features.columns()];
        double[] scale = new double[features.columns()];
        for (int j = 0; j < shift.length; j++) {
            shift[j] = j - 7;
            scale[j] = 0.5 + j;
        }
        int[] backwards = IntStream.range(0, features.columns()).map(j -> features.columns() - 1 - j).toArray();
        Matrix view = ViewMatrix.scaled(features, shift, scale);
        if (expected.number(6) == 1 || expected.number(8) != Double.NEGATIVE_INFINITY) {
            return;
        }
        List<PathPoint> plain = fit(expected, features);
        List<PathPoint> viewed = fit(expected, view.selectColumns(backwards));
        for (int s = 0; s < plain.size(); s++) {
            double[][] a = dense(plain.get(s), shift.length);
            double[][] b = dense(viewed.get(s), shift.length);
            for (int k = 0; k < a.length; k++) {
                for (int j = 0; j < shift.length; j++) {
                    assertClose(a[k][j] * scale[j], b[k][shift.length - 1 - j], "feature " + j);
                }
            }
        }
    }

    private static double[][] dense(PathPoint point, int columns) {
        double[][] all = new double[point.intercepts().length][columns];
        for (int k = 0; k < all.length; k++) {
            for (int f = 0; f < point.features().length; f++) {
                all[k][point.features()[f]] = point.coefficients()[k][f];
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theLargestStrengthIsThatOfGlmnet(GlmnetReference.Case expected) throws IOException {
        GlmnetReference reference = GlmnetReference.read();
        Response response = reference.response(expected.family(), expected.number(5) == 1);
        int[] folds = new int[GlmnetReference.SAMPLES];
        folds[0] = 1;
        CrossValidatedPath path = CrossValidatedPath.of(reference.features(expected.columns()), response, folds,
                expected.number(7) == 1, penalty(reference, expected), new PathLengths(2, 0.9), TIGHT,
                TestExecution.QUIET);

        assertEquals(expected.numbers("largest")[0], path.points().get(0).strength(), 1e-6);
    }

    @ParameterizedTest
    @MethodSource("curves")
    void theTuningCurveIsThatOfGlmnet(GlmnetReference.Case expected) throws IOException {
        GlmnetReference reference = GlmnetReference.read();
        int[] folds = Arrays.stream(reference.data("fold")).mapToInt(fold -> (int) fold - 1).toArray();
        TuningCurve curve = CrossValidatedPath.of(reference.features(30), reference.response(expected.family(), false),
                folds, true, Penalty.of(1, 30), new PathLengths(20, 0.05), TIGHT, TestExecution.QUIET).curve();

        assertArrayEquals(expected.numbers("strengths"), curve.strengths(), 1e-6);
        assertArrayEquals(expected.numbers("means"), curve.means(), 1e-5);
        assertArrayEquals(expected.numbers("errors"), curve.errors(), 1e-5);
        assertEquals(expected.numbers("chosen")[0], curve.strengths()[curve.best()], 1e-6);
        assertEquals(expected.numbers("chosen")[1], curve.strengths()[curve.oneStandardError()], 1e-6);
    }
}
