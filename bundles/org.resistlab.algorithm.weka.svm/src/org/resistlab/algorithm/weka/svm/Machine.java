package org.resistlab.algorithm.weka.svm;

/**
 * A trained support vector machine over rows of a kernel matrix: {@code f(x) = bias + Σ dual_i · K(row_i, x)}.
 *
 * @param rows training rows
 * @param duals one a row; 0 for a row that is not a support vector
 */
record Machine(int[] rows, double[] duals, double bias) {

    /** The decision value of a sample, given its row of kernel values with all training samples. */
    double decision(double[] kernel) {
        double sum = bias;
        for (int i = 0; i < rows.length; i++) {
            sum += duals[i] * kernel[rows[i]];
        }
        return sum;
    }

    /** The same machine for a target of another mean and scale. */
    Machine scaled(double scale, double offset) {
        double[] scaled = new double[duals.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = duals[i] * scale;
        }
        return new Machine(rows, scaled, bias * scale + offset);
    }
}
