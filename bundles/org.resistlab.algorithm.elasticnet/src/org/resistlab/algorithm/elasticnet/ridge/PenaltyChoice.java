package org.resistlab.algorithm.elasticnet.ridge;

import java.util.Arrays;

import org.resistlab.numerics.blas.Blas;

/**
 * The penalty of ridge regression by leave-one-out or generalised cross-validation, both without fitting again (Golub,
 * Heath and Wahba 1979,
 * <a href="https://doi.org/10.1080/00401706.1979.10489751">doi:10.1080/00401706.1979.10489751</a>). Leaving a sample
 * out leaves it out of the free columns too, the intercept among them; the penalised features stay as they were
 * standardised.
 */
final class PenaltyChoice {

    /** The default grid: so many powers of ten on both sides of the mean squared singular value … */
    private static final int DECADES = 4;
    /** … and so many penalties in each. */
    private static final int PER_DECADE = 4;
    /** A sample that determines its own fitted value up to this cannot be predicted by the others. */
    private static final double DETERMINED = 1e-10;

    private final Spectrum spectrum;
    private final double[] alphas;
    /** [penalty][sample]: share of the fitted value that the sample does not determine itself. */
    private final double[][] open;

    /** @param alphas the penalties to choose from; none for a grid that follows the scale of the features */
    PenaltyChoice(Spectrum spectrum, double[] alphas) {
        this.spectrum = spectrum;
        this.alphas = alphas.length > 0 ? alphas : grid(spectrum);
        this.open = new double[this.alphas.length][];
        double[] left = spectrum.left();
        double[] squares = new double[left.length];
        for (int i = 0; i < squares.length; i++) {
            squares[i] = left[i] * left[i];
        }
        for (int a = 0; a < open.length; a++) {
            open[a] = open(squares, this.alphas[a]);
        }
    }

    private static double[] grid(Spectrum spectrum) {
        double mean = 0;
        for (double value : spectrum.values()) {
            mean += value / spectrum.rank();
        }
        double[] grid = new double[2 * DECADES * PER_DECADE + 1];
        for (int a = 0; a < grid.length; a++) {
            double power = (a - DECADES * PER_DECADE) / (double) PER_DECADE;
            grid[a] = (mean > 0 ? mean : 1) * StrictMath.pow(10, power);
        }
        return grid;
    }

    private double[] open(double[] squares, double alpha) {
        int n = spectrum.samples();
        double[] open = new double[n];
        Arrays.fill(open, 1);
        double[] basis = spectrum.basis().vectors();
        for (int i = 0; i < basis.length; i++) {
            open[i % n] -= basis[i] * basis[i];
        }
        Blas.get().gemv(true, spectrum.rank(), n, -1, squares, 0, n, shares(alpha), 0, 1, open, 0);
        return open;
    }

    /** How much of each direction is fitted. */
    private double[] shares(double alpha) {
        double[] shares = new double[spectrum.rank()];
        for (int k = 0; k < shares.length; k++) {
            shares[k] = spectrum.values()[k] / (spectrum.values()[k] + alpha);
        }
        return shares;
    }

    /**
     * The penalty with the least error; the largest of equals.
     *
     * @param target values of an endpoint without what the free columns explain
     * @param amounts of the endpoint, from {@code from} on
     * @param leaveOneOut whether by leave-one-out, not generalised cross-validation
     */
    double best(double[] target, double[] amounts, int from, boolean leaveOneOut) {
        double best = Double.NaN;
        double least = Double.POSITIVE_INFINITY;
        for (int a = 0; a < alphas.length; a++) {
            double error = error(a, target, amounts, from, leaveOneOut);
            if (Double.isNaN(best) || error < least || error == least && alphas[a] > best) {
                best = alphas[a];
                least = error;
            }
        }
        return best;
    }

    private double error(int a, double[] target, double[] amounts, int from, boolean leaveOneOut) {
        int n = target.length;
        double[] fitted = shares(alphas[a]);
        for (int k = 0; k < fitted.length; k++) {
            fitted[k] *= amounts[from + k];
        }
        double[] residuals = target.clone();
        Blas.get().gemv(true, spectrum.rank(), n, -1, spectrum.left(), 0, n, fitted, 0, 1, residuals, 0);
        double squares = 0;
        double total = 0;
        int counted = 0;
        for (int i = 0; i < n; i++) {
            total += open[a][i];
            double factor = leaveOneOut ? open[a][i] : 1;
            if (factor > DETERMINED) {
                squares += residuals[i] / factor * (residuals[i] / factor);
                counted++;
            }
        }
        if (leaveOneOut) {
            return counted == 0 ? Double.POSITIVE_INFINITY : squares / counted;
        }
        return total > DETERMINED * n ? n * squares / (total * total) : Double.POSITIVE_INFINITY;
    }
}
