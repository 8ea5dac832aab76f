package org.resistlab.numerics.tree;

/**
 * Gauss's quadrature on [0, 1]: the weighted sum of a polynomial at {@code points} nodes is its integral, exactly up to
 * degree {@code 2 · points - 1}. Nodes are the roots of a Legendre polynomial, found by Newton's method (Press et al.:
 * Numerical Recipes, 2007, section 4.6).
 *
 * @param node in (0, 1)
 * @param weight positive, with the sum 1
 */
record GaussLegendre(double[] node, double[] weight) {

    private static final int MOST_STEPS = 100;
    private static final double PRECISE = 1e-15;

    static GaussLegendre of(int points) {
        double[] node = new double[points];
        double[] weight = new double[points];
        for (int i = 0; i < (points + 1) / 2; i++) {
            double x = StrictMath.cos(Math.PI * (i + 0.75) / (points + 0.5));
            double slope = 1;
            for (int step = 0; step < MOST_STEPS; step++) {
                double previous = 1;
                double value = x;
                for (int n = 2; n <= points; n++) {
                    double next = ((2 * n - 1) * x * value - (n - 1) * previous) / n;
                    previous = value;
                    value = next;
                }
                slope = points * (x * value - previous) / (x * x - 1);
                double change = value / slope;
                if (Math.abs(change) < PRECISE) {
                    break;
                }
                x -= change;
            }
            node[i] = (1 - x) / 2;
            node[points - 1 - i] = (1 + x) / 2;
            weight[i] = 1 / ((1 - x * x) * slope * slope);
            weight[points - 1 - i] = weight[i];
        }
        return new GaussLegendre(node, weight);
    }
}
