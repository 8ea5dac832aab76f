package org.resistlab.algorithm.elasticnet.ridge;

import java.util.Arrays;

import org.resistlab.numerics.blas.Blas;

/** The weights themselves as unknowns, for no more features than samples. */
abstract class FeatureCoordinates implements Coordinates {

    /** Samples that are weighted together, so that their features stay in the cache. */
    private static final int BLOCK = 512;

    final int samples;
    final int outputs;
    final int penalized;
    /** Unknowns of an output × samples: centred features, then the free basis. */
    final double[] columns;
    private final double largest;
    /** Outputs × unknowns: minus the gradient. */
    final double[] fall;

    FeatureCoordinates(int outputs, CenteredColumns x) {
        this.outputs = outputs;
        this.samples = x.samples();
        this.penalized = x.penalized();
        this.columns = x.values();
        this.largest = x.longestSample();
        this.fall = new double[outputs * size()];
    }

    static FeatureCoordinates of(int outputs, CenteredColumns x) {
        return outputs == 1 ? new TwoClassFeatures(x) : new SoftmaxFeatures(outputs, x);
    }

    @Override
    public final int size() {
        return columns.length / samples;
    }

    @Override
    public double scale() {
        return Math.max(Double.MIN_NORMAL, largest * largest);
    }

    @Override
    public void sums(double[] unknowns, double[] sums) {
        Blas.get().gemm(false, false, outputs, samples, size(), 1, unknowns, 0, size(), columns, 0, samples, 0, sums, 0,
                samples);
    }

    @Override
    public double penalty(double[] unknowns, double[] sums) {
        double squares = 0;
        for (int k = 0; k < outputs; k++) {
            squares += Blas.get().dot(penalized, unknowns, k * size(), unknowns, k * size());
        }
        return squares / 2;
    }

    @Override
    public double moveTo(double[] unknowns, double[] sums, double[] slopes) {
        Blas.get().gemm(false, true, outputs, size(), samples, 1, slopes, 0, samples, columns, 0, samples, 0, fall, 0,
                size());
        double gradient = 0;
        double free = 0;
        for (int k = 0; k < outputs; k++) {
            for (int j = 0; j < size(); j++) {
                int at = k * size() + j;
                if (j < penalized) {
                    fall[at] -= unknowns[at];
                    gradient += fall[at] * fall[at];
                } else {
                    free += fall[at] * fall[at];
                }
            }
        }
        double scale = 0;
        double squares = 0;
        for (double slope : slopes) {
            scale += Math.abs(slope);
            squares += slope * slope;
        }
        return RelativeGradient.of(Math.sqrt(gradient), Math.sqrt(2 * penalty(unknowns, sums)), scale * largest,
                Math.sqrt(free), Math.sqrt(squares));
    }

    /** The lower triangle of Σ curvature · column · columnᵀ + the penalty's curvature. */
    final void products(double[] curvatures, double[] out) {
        int m = size();
        double[] block = new double[m * Math.min(BLOCK, samples)];
        Arrays.fill(out, 0);
        for (int from = 0; from < samples; from += BLOCK) {
            int count = Math.min(BLOCK, samples - from);
            for (int j = 0; j < m; j++) {
                for (int i = 0; i < count; i++) {
                    block[j * count + i] = Math.sqrt(curvatures[from + i]) * columns[j * samples + from + i];
                }
            }
            Blas.get().syrk(false, m, count, 1, block, 0, count, 1, out, 0, m);
        }
        for (int j = 0; j < penalized; j++) {
            out[j * m + j] += 1;
        }
    }
}
