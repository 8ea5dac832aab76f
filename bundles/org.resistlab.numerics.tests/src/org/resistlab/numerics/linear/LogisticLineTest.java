package org.resistlab.numerics.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LogisticLineTest {

    /** scikit-learn 1.2.1: LogisticRegression(penalty=None, solver="newton-cholesky", tol=1e-14). */
    @Test
    void isThatOfScikitLearn() {
        double[] x = {-2.1, -1.3, -0.4, 0.2, 0.5, 1.1, 1.9, 2.6, -0.9, 0.8};
        LogisticLine line = LogisticLine.fit(x, new int[] {0, 0, 1, 0, 1, 1, 0, 1, 0, 1});
        assertTrue(line.converged());
        assertEquals(-0.21226895334663295, line.intercept(), 1e-9);
        assertEquals(0.8863418088822068, line.slope(), 1e-9);
    }

    @Test
    void classesThatXSeparatesOrDoesNotTellHaveNone() {
        assertFalse(LogisticLine.fit(new double[] {1, 2, 3, 4, 5, 6}, new int[] {0, 0, 0, 1, 1, 1}).converged());
        assertFalse(LogisticLine.fit(new double[] {2, 2, 2}, new int[] {0, 1, 1}).converged());
    }
}
