package org.resistlab.numerics.linear;

import org.resistlab.numerics.matrix.Matrix;

/** Checks of what the fits of this package take. */
final class Finite {

    private Finite() {
    }

    static void require(Matrix x) {
        double[] column = new double[x.rows()];
        for (int j = 0; j < x.columns(); j++) {
            x.column(j, column);
            for (double value : column) {
                if (!Double.isFinite(value)) {
                    throw new IllegalArgumentException("Column " + j + " holds " + value
                            + ": missing values must be imputed before the fit.");
                }
            }
        }
    }
}
