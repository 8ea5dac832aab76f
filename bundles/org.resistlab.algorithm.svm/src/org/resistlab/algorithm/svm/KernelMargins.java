package org.resistlab.algorithm.svm;

import java.util.Arrays;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.state.State;
import org.resistlab.numerics.linear.Products;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.matrix.Matrix;

/**
 * Machines of a kernel that is not linear.
 *
 * @param kernel the kernel
 * @param vectors support vectors of all machines, × features; a view of the training samples until restored
 * @param squares squared length of each support vector
 * @param duals machines × support vectors
 * @param biases one a machine
 */
record KernelMargins(KernelFunction kernel, Matrix vectors, double[] squares, double[][] duals,
        double[] biases) implements Margins {

    static KernelMargins of(Machine[] machines, KernelFunction kernel, Samples training) {
        double[][] all = Arrays.stream(machines).map(machine -> machine.spread(training.size()))
                .toArray(double[][]::new);
        int[] support = support(all, training.size());
        double[][] duals = new double[all.length][support.length];
        for (int m = 0; m < all.length; m++) {
            for (int i = 0; i < support.length; i++) {
                duals[m][i] = all[m][support[i]];
            }
        }
        Matrix values = training.features().values();
        Matrix vectors = support.length == training.size() ? values : values.selectRows(support);
        double[] squares = Arrays.stream(support).mapToDouble(training::square).toArray();
        return new KernelMargins(kernel, vectors, squares, duals,
                Arrays.stream(machines).mapToDouble(Machine::bias).toArray());
    }

    private static int[] support(double[][] duals, int n) {
        int count = 0;
        int[] rows = new int[n];
        for (int i = 0; i < n; i++) {
            boolean used = false;
            for (double[] ofMachine : duals) {
                used |= ofMachine[i] != 0;
            }
            if (used) {
                rows[count++] = i;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    @Override
    public double[][] of(FeatureMatrix samples) {
        Requirements.columns(samples, vectors.columns());
        double[][] decisions = new double[samples.rows()][];
        if (vectors.rows() == 0) {
            Arrays.setAll(decisions, i -> biases.clone());
            return decisions;
        }
        double[] products = Products.cross(samples.values(), vectors);
        double[] own = Samples.squares(samples.values());
        for (int i = 0; i < decisions.length; i++) {
            decisions[i] = biases.clone();
            for (int v = 0; v < squares.length; v++) {
                double value = kernel.of(products[i * squares.length + v], own[i], squares[v]);
                for (int m = 0; m < duals.length; m++) {
                    decisions[i][m] += duals[m][v] * value;
                }
            }
        }
        return decisions;
    }

    @Override
    public boolean isLinear() {
        return false;
    }

    @Override
    public LinearMargins linear() {
        throw new IllegalStateException("The kernel is not linear.");
    }

    /** Holds the values of all support vectors, feature by feature. */
    @Override
    public State state() {
        int n = vectors.rows();
        double[] values = new double[Math.multiplyExact(n, vectors.columns())];
        double[] column = new double[n];
        for (int j = 0; j < vectors.columns(); j++) {
            vectors.column(j, column);
            System.arraycopy(column, 0, values, j * n, n);
        }
        return new State().put("kernel", kernel.state()).put("features", vectors.columns()).put("vectors", values)
                .put("squares", squares).put("duals", duals).put("biases", biases);
    }

    static KernelMargins restore(State state) {
        double[] values = state.reals("vectors");
        double[][] columns = new double[state.integer("features")][];
        int n = values.length / columns.length;
        for (int j = 0; j < columns.length; j++) {
            columns[j] = Arrays.copyOfRange(values, j * n, (j + 1) * n);
        }
        return new KernelMargins(KernelFunction.restore(state.state("kernel")), DenseMatrix.ofColumns(columns),
                state.reals("squares"), state.rows("duals"), state.reals("biases"));
    }
}
