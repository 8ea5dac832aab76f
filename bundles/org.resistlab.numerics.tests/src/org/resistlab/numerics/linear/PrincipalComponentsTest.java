package org.resistlab.numerics.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.resistlab.numerics.Iris;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.matrix.RowMajor;

class PrincipalComponentsTest {

    private static final double CLOSE = 1e-11;

    /** R 4.2: prcomp(iris[, 1:4]); the second and third components' signs are turned. */
    @Test
    void fewFeaturesAreThoseOfR() {
        PrincipalComponents pca = PrincipalComponents.fit(Iris.matrix(), 4);
        double[] deviation = {2.05626887980022310, 0.49261622783728248, 0.27965961460840105, 0.15438618129045564};
        for (int c = 0; c < 4; c++) {
            assertEquals(deviation[c] * deviation[c], pca.variance()[c], CLOSE);
        }
        assertArrayEquals(
                new double[] {0.361386591785368583, -0.084522514064568677, 0.856670605949835240, 0.358289197151550776},
                pca.loadings()[0], CLOSE);
        assertArrayEquals(
                new double[] {0.656588771286841677, 0.730161434785027041, -0.173372662795856725, -0.075481019917463463},
                pca.loadings()[1], CLOSE);
        DenseMatrix scores = pca.transform(Iris.matrix());
        assertEquals(-2.6841256259695343012, scores.get(0, 0), CLOSE);
        assertEquals(0.3193972465851012132, scores.get(0, 1), CLOSE);
        assertEquals(1.39018886194791635, scores.get(149, 0), CLOSE);
        assertEquals(-0.28266093799054987, scores.get(149, 1), CLOSE);
        assertEquals(1, pca.varianceRatio()[0] + pca.varianceRatio()[1] + pca.varianceRatio()[2]
                + pca.varianceRatio()[3], CLOSE);
    }

    /** scikit-learn 1.2.1: PCA(3).fit on 8 samples of 12 features. */
    @Test
    void moreFeaturesThanSamplesAreThoseOfScikitLearn() {
        PrincipalComponents pca = PrincipalComponents.fit(MadeMatrix.of(8, 12), 3);
        assertArrayEquals(new double[] {31.802504717265883, 19.512485085909073, 14.846424008324343}, pca.variance(),
                CLOSE);
        assertArrayEquals(new double[] {0.31533680094460587, 0.19347547245639982, 0.14720928096303348},
                pca.varianceRatio(), CLOSE);
        assertArrayEquals(new double[] {-0.252232791680973, 0.2920855552560044, 0.004702888857341364,
                0.0706069812571881, 0.29036788620849696, -0.14048105424690724, -0.07457696184706018,
                0.21388159580965815, -0.5105793112286519, 0.13179227270042645, 0, 0.6423715839290783},
                pca.loadings()[0], CLOSE);
        double[] first = RowMajor.row(pca.transform(MadeMatrix.of(8, 12)), 0);
        assertEquals(3.443224527414418, first[0], CLOSE);
        assertEquals(7.3189255260702035, Math.abs(first[1]), CLOSE);
        assertEquals(3.1143562118695534, Math.abs(first[2]), CLOSE);
    }

    @Test
    void theLargestLoadingIsPositive() {
        PrincipalComponents pca = PrincipalComponents.fit(MadeMatrix.of(20, 30), 10);
        for (double[] loading : pca.loadings()) {
            double largest = 0;
            for (double value : loading) {
                largest = Math.abs(value) > Math.abs(largest) ? value : largest;
            }
            assertTrue(largest > 0);
        }
    }

    @Test
    void thereAreNoMoreComponentsThanDirections() {
        assertEquals(7, PrincipalComponents.fit(MadeMatrix.of(8, 12), 50).components());
        Matrix twins = Iris.matrix().selectColumns(new int[] {0, 1, 0, 1, 0});
        assertEquals(2, PrincipalComponents.fit(twins, 5).components());
        Matrix wideTwins = MadeMatrix.of(8, 12).selectRows(new int[] {0, 1, 2, 0, 1, 2});
        assertEquals(2, PrincipalComponents.fit(wideTwins, 5).components());
        assertEquals(0, PrincipalComponents.fit(new DenseMatrix(5, 7), 2).components());
    }

    @Test
    void missingValuesAreAnErrorInTheFitAndStayInTheScores() {
        DenseMatrix missing = DenseMatrix.of(new double[][] {{1, 2, 3, 4}, {1, Double.NaN, 1, 1}});
        assertThrows(IllegalArgumentException.class, () -> PrincipalComponents.fit(missing, 1));
        assertThrows(IllegalArgumentException.class, () -> PrincipalComponents.fit(new DenseMatrix(1, 3), 1));
        DenseMatrix scores = PrincipalComponents.fit(Iris.matrix(), 2).transform(missing);
        assertTrue(Double.isNaN(scores.get(1, 0)));
        assertTrue(Double.isFinite(scores.get(0, 0)));
        assertThrows(IllegalArgumentException.class,
                () -> PrincipalComponents.fit(Iris.matrix(), 2).transform(new DenseMatrix(2, 3)));
    }
}
