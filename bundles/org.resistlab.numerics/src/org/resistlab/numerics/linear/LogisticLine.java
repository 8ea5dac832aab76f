package org.resistlab.numerics.linear;

/**
 * Logistic regression on one variable without a penalty: log odds of class 1 = intercept + slope · x, by Newton's
 * method with step halving (Boyd and Vandenberghe: Convex Optimization, 2004, section 9.5).
 *
 * @param intercept log odds where x is 0
 * @param slope rise of the log odds for each unit of x
 * @param converged whether the fit reached its optimum; false where x separates the classes, whose optimum lies at
 *        infinity, and where it does not vary
 */
public record LogisticLine(double intercept, double slope, boolean converged) {

    private static final int ITERATIONS = 100;
    private static final int HALVINGS = 40;
    private static final double TOLERANCE = 1e-13;
    private static final double SHORT_STEP = 1e-5;
    /** A determinant of the curvature below the product of its diagonal times this is rounding. */
    private static final double ROUNDING = 1e-14;

    /**
     * Fits a line.
     *
     * @param x one finite value a sample
     * @param classes 0 or 1 for each
     */
    public static LogisticLine fit(double[] x, int[] classes) {
        LogisticLine line = new LogisticLine(0, 0, false);
        double loss = line.loss(x, classes);
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            double slopeA = 0;
            double slopeB = 0;
            double curvatureA = 0;
            double curvatureB = 0;
            double mixed = 0;
            for (int i = 0; i < x.length; i++) {
                double p = logistic(line.intercept + line.slope * x[i]);
                double weight = p * (1 - p);
                slopeA += p - classes[i];
                slopeB += (p - classes[i]) * x[i];
                curvatureA += weight;
                mixed += weight * x[i];
                curvatureB += weight * x[i] * x[i];
            }
            double determinant = curvatureA * curvatureB - mixed * mixed;
            if (!(determinant > ROUNDING * curvatureA * curvatureB)) {
                return line;
            }
            double stepA = (curvatureB * slopeA - mixed * slopeB) / determinant;
            double stepB = (curvatureA * slopeB - mixed * slopeA) / determinant;
            LogisticLine next = line.descend(stepA, stepB, loss, x, classes);
            double nextLoss = next.loss(x, classes);
            // Where the optimum lies at infinity the loss levels out but the steps stay long.
            double longest = Math.max(Math.abs(stepA), Math.abs(stepB));
            if (slopeA * stepA + slopeB * stepB <= TOLERANCE * (1 + loss)
                    && longest <= SHORT_STEP * (1 + Math.max(Math.abs(next.intercept), Math.abs(next.slope)))) {
                return new LogisticLine(next.intercept, next.slope, true);
            }
            if (!(nextLoss < loss)) {
                return next;
            }
            line = next;
            loss = nextLoss;
        }
        return line;
    }

    /** Goes down the step, halved until the loss does not rise. */
    private LogisticLine descend(double stepA, double stepB, double loss, double[] x, int[] classes) {
        double length = 1;
        for (int halving = 0; halving < HALVINGS; halving++) {
            LogisticLine next = new LogisticLine(intercept - length * stepA, slope - length * stepB, false);
            if (next.loss(x, classes) <= loss) {
                return next;
            }
            length /= 2;
        }
        return this;
    }

    private double loss(double[] x, int[] classes) {
        double loss = 0;
        for (int i = 0; i < x.length; i++) {
            double logOdds = intercept + slope * x[i];
            double margin = classes[i] == 1 ? logOdds : -logOdds;
            loss += Math.max(-margin, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(margin)));
        }
        return loss;
    }

    /** 1 / (1 + exp(-x)). */
    static double logistic(double x) {
        if (x >= 0) {
            return 1 / (1 + StrictMath.exp(-x));
        }
        double e = StrictMath.exp(x);
        return e / (1 + e);
    }
}
