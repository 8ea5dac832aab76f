package org.resistlab.algorithm.weka.svm;

import java.util.Arrays;
import java.util.List;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.state.State;
import org.resistlab.numerics.linear.Gram;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.weka.LinearForm;
import org.resistlab.weka.Requirements;

/**
 * Machines of any kernel.
 *
 * @param kernel the kernel
 * @param vectors support vectors of all machines, × features
 * @param squares squared length of each support vector
 * @param duals machines × support vectors
 * @param biases one a machine
 */
record KernelMargins(KernelFunction kernel, DenseMatrix vectors, double[] squares, double[][] duals, double[] biases)
        implements
            Margins {

    static KernelMargins of(List<Machine> machines, KernelFunction kernel, FeatureMatrix training) {
        double[][] all = new double[machines.size()][training.rows()];
        boolean[] used = new boolean[training.rows()];
        for (int m = 0; m < all.length; m++) {
            Machine machine = machines.get(m);
            for (int i = 0; i < machine.rows().length; i++) {
                all[m][machine.rows()[i]] = machine.duals()[i];
                used[machine.rows()[i]] |= machine.duals()[i] != 0;
            }
        }
        int count = 0;
        int[] rows = new int[used.length];
        for (int i = 0; i < used.length; i++) {
            if (used[i]) {
                rows[count++] = i;
            }
        }
        int[] support = Arrays.copyOf(rows, count);
        double[][] duals = new double[all.length][count];
        for (int m = 0; m < all.length; m++) {
            for (int i = 0; i < count; i++) {
                duals[m][i] = all[m][support[i]];
            }
        }
        DenseMatrix vectors = training.values().selectRows(support).toDense();
        return new KernelMargins(kernel, vectors, squares(vectors), duals,
                machines.stream().mapToDouble(Machine::bias).toArray());
    }

    private static double[] squares(Matrix samples) {
        double[] squares = new double[samples.rows()];
        double[] column = new double[samples.rows()];
        for (int j = 0; j < samples.columns(); j++) {
            samples.column(j, column);
            for (int i = 0; i < squares.length; i++) {
                squares[i] += column[i] * column[i];
            }
        }
        return squares;
    }

    @Override
    public double[][] of(FeatureMatrix samples) {
        Requirements.columns(samples, vectors.columns());
        double[][] products = Gram.of(samples.values(), vectors);
        double[] own = squares(samples.values());
        double[][] decisions = new double[products.length][];
        for (int i = 0; i < decisions.length; i++) {
            decisions[i] = biases.clone();
            for (int v = 0; v < squares.length; v++) {
                double value = kernel.of(products[i][v], own[i], squares[v]);
                for (int m = 0; m < duals.length; m++) {
                    decisions[i][m] += duals[m][v] * value;
                }
            }
        }
        return decisions;
    }

    @Override
    public LinearForm linearForm() {
        return null;
    }

    @Override
    public State state() {
        return new State().put("kernel", kernel.state()).put("vectors", vectors.values())
                .put("duals", duals).put("biases", biases.clone());
    }

    static KernelMargins restore(State state) {
        DenseMatrix vectors = DenseMatrix.ofColumns(state.rows("vectors"));
        return new KernelMargins(KernelFunction.restore(state.state("kernel")), vectors, squares(vectors),
                state.rows("duals"), state.reals("biases"));
    }
}
