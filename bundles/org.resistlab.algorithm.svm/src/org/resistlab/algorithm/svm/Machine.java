package org.resistlab.algorithm.svm;

/**
 * A trained machine over training samples: {@code f(x) = bias + Σ dual_i · K(row_i, x)}.
 *
 * @param rows training rows
 * @param duals one a row; 0 for a row that is not a support vector
 */
record Machine(int[] rows, double[] duals, double bias) {

    /**
     * The decision value of a sample.
     *
     * @param kernel its kernel values with all training samples begin at {@code from}
     */
    double decision(double[] kernel, int from) {
        double sum = bias;
        for (int i = 0; i < rows.length; i++) {
            sum += duals[i] * kernel[from + rows[i]];
        }
        return sum;
    }

    /** One dual for each of {@code n} training samples. */
    double[] spread(int n) {
        double[] all = new double[n];
        for (int i = 0; i < rows.length; i++) {
            all[rows[i]] = duals[i];
        }
        return all;
    }
}
