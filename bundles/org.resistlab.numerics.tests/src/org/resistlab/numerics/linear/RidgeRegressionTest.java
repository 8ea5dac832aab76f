package org.resistlab.numerics.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.resistlab.numerics.Iris;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.matrix.RowMajor;

/** Expected values: scikit-learn 1.2.1, Ridge(alpha=2.5, solver="cholesky"). */
class RidgeRegressionTest {

    private static final double CLOSE = 1e-10;

    private final Matrix firstThree = Iris.matrix().selectColumns(new int[] {0, 1, 2});

    @Test
    void fewFeaturesAreThoseOfScikitLearn() {
        LinearFit fit = RidgeRegression.fit(firstThree, Iris.PETAL_WIDTH, 2.5);
        assertEquals(-0.3106452847484069, fit.intercept(), CLOSE);
        assertArrayEquals(new double[] {-0.1367970540989687, 0.15819104504919823, 0.485813371244358},
                fit.coefficients(), CLOSE);
        assertEquals(fit.predict(RowMajor.row(firstThree, 9)), fit.predict(firstThree)[9], 1e-15);
    }

    /** sample_weight = 1 + i % 3. */
    @Test
    void weightedSamplesAreThoseOfScikitLearn() {
        double[] weights = new double[150];
        Arrays.setAll(weights, i -> 1 + i % 3);
        LinearFit fit = RidgeRegression.fit(firstThree, Iris.PETAL_WIDTH, 2.5, weights);
        assertEquals(-0.1486791310001947, fit.intercept(), CLOSE);
        assertArrayEquals(new double[] {-0.1774057273031741, 0.16669179908541393, 0.49775138066205443},
                fit.coefficients(), CLOSE);
    }

    @Test
    void moreFeaturesThanSamplesAreThoseOfScikitLearn() {
        double[] y = {1.5, 2, 0.3, 4, 3.3, -1, 0.2, 2.2};
        LinearFit fit = RidgeRegression.fit(MadeMatrix.of(8, 12), y, 2.5);
        assertEquals(2.2954494930618914, fit.intercept(), CLOSE);
        assertArrayEquals(new double[] {-0.08646220120800507, 0.47907109979671125, 0.21267330197416776,
                -0.0529420999555653, -0.07576596405699594, 0.2843807984032014, -0.048883632327603205,
                -0.0660491532983703, 0.3291332320343277, 0.2795296035325541, 0, -0.04960362850177352},
                fit.coefficients(), CLOSE);
    }

    @Test
    void aPenaltyTooSmallForDependentColumnsIsAnError() {
        DenseMatrix twins = DenseMatrix.ofColumns(new double[][] {{1, 2, 4}, {1, 2, 4}});
        double[] y = {1, 2, 3};
        assertThrows(IllegalArgumentException.class, () -> RidgeRegression.fit(twins, y, 0));
        assertThrows(IllegalArgumentException.class, () -> RidgeRegression.fit(twins, y, -1));
        assertThrows(IllegalArgumentException.class,
                () -> RidgeRegression.fit(twins, new double[] {1, Double.NaN, 2}, 1));
    }
}
