package org.resistlab.numerics.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.resistlab.numerics.Iris;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.matrix.RowMajor;

/** Expected values: scikit-learn 1.2.1, LogisticRegression(C=1/lambda, solver="newton-cg", tol=1e-12). */
class RidgeLogisticTest {

    private static final double CLOSE = 1e-7;

    private final Matrix lastTwo = Iris.matrix().selectRows(IntStream.range(50, 150).toArray());

    @Test
    void twoClassesAreThoseOfScikitLearn() {
        LogisticModel model = RidgeLogistic.fit(lastTwo, Iris.isVirginica(), 2, 1);
        assertTrue(model.converged());
        assertArrayEquals(new double[] {-14.430758180002856}, model.intercepts(), CLOSE);
        assertArrayEquals(
                new double[] {-0.39443347857725636, -0.5132774044215348, 2.9307513838222183, 2.417032188333511},
                model.coefficients()[0], CLOSE);

        LogisticModel strong = RidgeLogistic.fit(lastTwo, Iris.isVirginica(), 2, 100);
        assertEquals(-2.327455147363197, strong.intercepts()[0], CLOSE);
        assertArrayEquals(
                new double[] {0.11573536002037692, 0.03497466475020396, 0.2566590906976656, 0.14527880484869027},
                strong.coefficients()[0], CLOSE);
    }

    /** sample_weight = 1 + i % 3. */
    @Test
    void weightedSamplesAreThoseOfScikitLearn() {
        double[] weights = new double[100];
        Arrays.setAll(weights, i -> 1 + i % 3);
        LogisticModel model = RidgeLogistic.fit(lastTwo, Iris.isVirginica(), 2, 1, weights);
        assertEquals(-15.356633732877196, model.intercepts()[0], CLOSE);
        assertArrayEquals(
                new double[] {-0.7867050192282611, -0.940941504155721, 3.584886094784807, 3.2858992736185697},
                model.coefficients()[0], CLOSE);
    }

    /** multi_class="multinomial". */
    @Test
    void threeClassesAreThoseOfScikitLearn() {
        LogisticModel model = RidgeLogistic.fit(Iris.matrix(), Iris.species(), 3, 1);
        assertTrue(model.converged());
        assertArrayEquals(new double[] {9.849568050459212, 2.237205632205556, -12.08677368266462}, model.intercepts(),
                CLOSE);
        assertArrayEquals(
                new double[] {-0.11095158894605452, -0.6457627243669007, 2.723544449235181, 2.023635113141689},
                model.coefficients()[2], CLOSE);
        assertArrayEquals(new double[] {0.0023098314188285166, 0.44008098411284047, 0.557609184468331},
                model.probabilities(RowMajor.row(Iris.matrix(), 70)), CLOSE);
        assertArrayEquals(model.probabilities(RowMajor.row(Iris.matrix(), 70)),
                model.probabilities(Iris.matrix())[70], 1e-15);
    }

    /** Eight samples of twelve features, C = 0.1: solved among the samples' directions. */
    @Test
    void moreFeaturesThanSamplesAreThoseOfScikitLearn() {
        LogisticModel two = RidgeLogistic.fit(MadeMatrix.of(8, 12), new int[] {0, 1, 0, 1, 1, 0, 1, 0}, 2, 10);
        assertEquals(0.0432973874204124, two.intercepts()[0], CLOSE);
        assertArrayEquals(new double[] {0.10804561745645298, 0.025675821792142825, 0.03309432671408393,
                -0.0065145671694215096, -0.2961915732977485, 0.1820461183410324, 0.1407252145066625,
                0.17746239395688648, 0.10851716546252853, 0.04651457921101567, 0, -0.062002586246228834},
                two.coefficients()[0], CLOSE);

        LogisticModel three = RidgeLogistic.fit(MadeMatrix.of(8, 12), new int[] {0, 1, 2, 0, 1, 2, 0, 1}, 3, 10);
        assertArrayEquals(new double[] {0.1591636910438463, -0.08971113568368107, -0.06945255536016515},
                three.intercepts(), CLOSE);
        assertArrayEquals(new double[] {-0.20918161927105894, 0.1554607866519333, 0.05567613268502275,
                -0.08071850979894798, -0.10509177782894834, -0.0011754477413647565, 0.08122484838012067,
                0.08458951209049052, 0.0027795716247715156, -0.04382416006276656, 0, -0.046603731763805285},
                three.coefficients()[1], CLOSE);
    }

    @Test
    void withoutPenaltySeparatedClassesDoNotConverge() {
        DenseMatrix x = DenseMatrix.ofColumns(new double[][] {{1, 2, 3, 4, 5, 6}});
        int[] classes = {0, 0, 0, 1, 1, 1};
        assertFalse(RidgeLogistic.fit(x, classes, 2, 0).converged());
        assertTrue(RidgeLogistic.fit(x, classes, 2, 1e-3).converged());
    }

    @Test
    void aClassThatNoSampleHasGetsNoProbability() {
        LogisticModel full = RidgeLogistic.fit(lastTwo, Iris.isVirginica(), 2, 1);
        int[] firstMissing = Arrays.stream(Iris.isVirginica()).map(c -> c + 1).toArray();
        LogisticModel model = RidgeLogistic.fit(lastTwo, firstMissing, 3, 1);
        double[] sample = RowMajor.row(lastTwo, 20);
        assertEquals(0, model.probabilities(sample)[0]);
        assertEquals(full.probabilities(sample)[1], model.probabilities(sample)[2], 1e-12);
    }

    @Test
    void whatCannotBeFittedIsAnError() {
        DenseMatrix missing = DenseMatrix.ofColumns(new double[][] {{1, Double.NaN}});
        DenseMatrix x = DenseMatrix.ofColumns(new double[][] {{1, 2}});
        assertThrows(IllegalArgumentException.class, () -> RidgeLogistic.fit(missing, new int[] {0, 1}, 2, 1));
        assertThrows(IllegalArgumentException.class, () -> RidgeLogistic.fit(x, new int[] {1, 1}, 2, 1));
        assertThrows(IllegalArgumentException.class, () -> RidgeLogistic.fit(x, new int[] {0, 1}, 2, -1));
        assertThrows(IllegalArgumentException.class, () -> RidgeLogistic.fit(x, new int[] {0, 1, 0}, 2, 1));
    }
}
