package org.resistlab.numerics.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.matrix.RowMajor;

class GramTest {

    @Test
    void elementsAreInnerProducts() {
        DenseMatrix x = MadeMatrix.of(7, 10);
        double[][] rows = RowMajor.of(x);
        double[][] gram = Gram.of(x);
        for (int i = 0; i < 7; i++) {
            for (int k = 0; k < 7; k++) {
                double product = 0;
                for (int j = 0; j < 10; j++) {
                    product += rows[i][j] * rows[k][j];
                }
                assertEquals(product, gram[i][k], 1e-11);
                assertEquals(gram[k][i], gram[i][k]);
            }
        }
    }

    @Test
    void twoMatricesGiveTheBlockOfTheirJoin() {
        DenseMatrix x = MadeMatrix.of(9, 13);
        double[][] whole = Gram.of(x);
        double[][] block = Gram.of(x.selectRows(new int[] {7, 8}), x.selectRows(new int[] {0, 1, 2}));
        assertArrayEquals(new double[] {whole[7][0], whole[7][1], whole[7][2]}, block[0], 1e-11);
        assertArrayEquals(new double[] {whole[8][0], whole[8][1], whole[8][2]}, block[1], 1e-11);
        assertThrows(IllegalArgumentException.class, () -> Gram.of(x, new DenseMatrix(2, 12)));
    }

    @Test
    void centeredRowsSumToZero() {
        for (double[] row : Gram.centered(MadeMatrix.of(6, 11))) {
            double sum = 0;
            for (double value : row) {
                sum += value;
            }
            assertEquals(0, sum, 1e-10);
        }
    }
}
