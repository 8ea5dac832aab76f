package org.resistlab.algorithm.elasticnet.ridge;

import org.resistlab.numerics.matrix.Matrix;

/**
 * Features of training samples less their means, and the free basis behind them, for no more features than samples.
 */
final class CenteredColumns {

    private final int samples;
    private final double[] values;
    private final double[] means;
    private final double longest;

    /** @throws NotFiniteException if a value is missing or infinite */
    CenteredColumns(Matrix x, FreeBasis basis) {
        this.samples = x.rows();
        int p = x.columns();
        this.means = new double[p];
        this.values = new double[(p + basis.size()) * samples];
        double[] squares = new double[samples];
        for (int j = 0; j < p; j++) {
            double[] column = x.column(j);
            double sum = 0;
            for (double value : column) {
                sum += value;
            }
            means[j] = sum / samples;
            NotFiniteException.require(sum);
            for (int i = 0; i < samples; i++) {
                double centered = column[i] - means[j];
                values[j * samples + i] = centered;
                squares[i] += centered * centered;
            }
        }
        System.arraycopy(basis.vectors(), 0, values, p * samples, basis.vectors().length);
        double most = 0;
        for (double square : squares) {
            most = Math.max(most, square);
        }
        this.longest = Math.sqrt(most);
    }

    int samples() {
        return samples;
    }

    int penalized() {
        return means.length;
    }

    /** Features and basis vectors × samples. Not to be changed. */
    double[] values() {
        return values;
    }

    double[] means() {
        return means;
    }

    /** Length of the longest centred sample. */
    double longestSample() {
        return longest;
    }
}
