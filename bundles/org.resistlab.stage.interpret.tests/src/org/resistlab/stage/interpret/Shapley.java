package org.resistlab.stage.interpret;

import java.util.function.IntToDoubleFunction;

/** Shapley values by their definition: the sum over all sets of other features (Shapley 1953). */
final class Shapley {

    private Shapley() {
    }

    /**
     * @param features how many
     * @param worth what a set of features, as bits, is worth
     */
    static double[] values(int features, IntToDoubleFunction worth) {
        double[] values = new double[features];
        for (int j = 0; j < features; j++) {
            for (int set = 0; set < 1 << features; set++) {
                if ((set >> j & 1) == 0) {
                    int size = Integer.bitCount(set);
                    double weight = factorial(size) * factorial(features - size - 1) / factorial(features);
                    values[j] += weight * (worth.applyAsDouble(set | 1 << j) - worth.applyAsDouble(set));
                }
            }
        }
        return values;
    }

    private static double factorial(int n) {
        double factorial = 1;
        for (int i = 2; i <= n; i++) {
            factorial *= i;
        }
        return factorial;
    }
}
