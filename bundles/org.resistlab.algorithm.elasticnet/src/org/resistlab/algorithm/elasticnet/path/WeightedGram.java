package org.resistlab.algorithm.elasticnet.path;

import java.util.Arrays;

import org.resistlab.numerics.blas.Blas;

/** Products of the members of a working set with one another, weighted by sample. */
final class WeightedGram {

    private static final Blas BLAS = Blas.get();

    private final int samples;
    private final double[] weights;
    private double[][] rows = new double[0][];
    private int size;

    WeightedGram(int samples) {
        this.samples = samples;
        weights = new double[samples];
    }

    /** Symmetric; rows may be longer than members. */
    double[][] rows() {
        return rows;
    }

    double[] weights() {
        return weights;
    }

    /** Forgets all products. */
    void clear() {
        rows = new double[0][];
        size = 0;
    }

    /** All products anew, with other weights. */
    void compute(WorkingSet set, double[] newWeights) {
        System.arraycopy(newWeights, 0, weights, 0, samples);
        size = set.size();
        if (size == 0) {
            return;
        }
        reserve(size);
        double[] roots = Arrays.stream(weights).map(Math::sqrt).toArray();
        double[] scaled = weighted(set.values(), 0, size, roots);
        double[] products = new double[size * size];
        BLAS.syrk(false, size, samples, 1, scaled, 0, samples, 0, products, 0, size);
        for (int a = 0; a < size; a++) {
            System.arraycopy(products, a * size, rows[a], 0, a + 1);
            for (int b = 0; b < a; b++) {
                rows[b][a] = rows[a][b];
            }
        }
    }

    private double[] weighted(double[] values, int first, int count, double[] factors) {
        double[] weighted = new double[count * samples];
        for (int a = 0; a < count; a++) {
            for (int i = 0; i < samples; i++) {
                weighted[a * samples + i] = factors[i] * values[(first + a) * samples + i];
            }
        }
        return weighted;
    }

    /** The products of members that came since. */
    void extend(WorkingSet set) {
        int all = set.size();
        int added = all - size;
        if (added == 0) {
            return;
        }
        reserve(all);
        double[] values = set.values();
        double[] weighted = weighted(values, size, added, weights);
        double[] products = new double[added * all];
        BLAS.gemm(false, true, added, all, samples, 1, weighted, 0, samples, values, 0, samples, 0, products, 0, all);
        for (int a = 0; a < added; a++) {
            double[] row = rows[size + a];
            System.arraycopy(products, a * all, row, 0, all);
            for (int other = 0; other < size; other++) {
                rows[other][size + a] = row[other];
            }
        }
        for (int a = 0; a < added; a++) {
            for (int b = 0; b < a; b++) {
                rows[size + b][size + a] = rows[size + a][size + b];
            }
        }
        size = all;
    }

    private void reserve(int all) {
        int capacity = rows.length;
        if (all > capacity) {
            int larger = Math.max(32, Math.max(all, capacity + capacity / 2));
            rows = Arrays.copyOf(rows, larger);
            for (int r = 0; r < larger; r++) {
                rows[r] = r < capacity ? Arrays.copyOf(rows[r], larger) : new double[larger];
            }
        }
    }
}
