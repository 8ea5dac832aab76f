package org.resistlab.numerics.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.resistlab.numerics.Iris;

class CorrelationTest {

    /** R 4.2: cor(x, y), and with method = "spearman". */
    @Test
    void correlationsAreThoseOfR() {
        assertEquals(-0.11756978413300206, Correlation.pearson(Iris.SEPAL_LENGTH, Iris.SEPAL_WIDTH), 1e-14);
        assertEquals(0.96286543140279601, Correlation.pearson(Iris.PETAL_LENGTH, Iris.PETAL_WIDTH), 1e-14);
        assertEquals(-0.16677765828323501, Correlation.spearman(Iris.SEPAL_LENGTH, Iris.SEPAL_WIDTH), 1e-14);
        assertEquals(0.93766682357634124, Correlation.spearman(Iris.PETAL_LENGTH, Iris.PETAL_WIDTH), 1e-14);
    }

    /** R 4.2: cor(x, y, use = "complete.obs"), with x[c(3, 77)] and y[c(9, 77, 120)] set to NA. */
    @Test
    void rowsWithAMissingValueAreLeftOut() {
        double[] x = Iris.SEPAL_LENGTH.clone();
        double[] y = Iris.SEPAL_WIDTH.clone();
        x[2] = x[76] = Double.NaN;
        y[8] = y[76] = y[119] = Double.NaN;
        assertEquals(-0.11612123339567437, Correlation.pearson(x, y), 1e-14);
        assertEquals(-0.16507006679168598, Correlation.spearman(x, y), 1e-14);
    }

    @Test
    void aConstantHasNoCorrelation() {
        double[] constant = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1};
        double[] values = {1, 2, 3, 4, 5, 6, 8};
        assertTrue(Double.isNaN(Correlation.pearson(constant, values)));
        assertTrue(Double.isNaN(Correlation.spearman(values, constant)));
        assertTrue(Double.isNaN(Correlation.pearson(new double[1], new double[1])));
        assertThrows(IllegalArgumentException.class, () -> Correlation.pearson(values, new double[2]));
    }
}
