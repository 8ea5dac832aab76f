package org.resistlab.numerics.linear;

/**
 * Platt's calibration: the probability of the positive class as 1 / (1 + exp(a · decision + b)). Fitted by the
 * algorithm of Lin, Lin and Weng: A note on Platt's probabilistic outputs for support vector machines. Machine Learning
 * 2007, <a href="https://doi.org/10.1007/s10994-007-5018-6">doi:10.1007/s10994-007-5018-6</a>, with Platt's smoothed
 * targets.
 *
 * @param a slope; negative where larger decision values mean the positive class
 * @param b offset
 */
public record PlattScaling(double a, double b) {

    private static final int ITERATIONS = 100;
    private static final double LEAST_STEP = 1e-10;
    private static final double RIDGE = 1e-12;
    private static final double TOLERANCE = 1e-5;

    /**
     * Fits the curve. The decision values must not come from the data the classifier was fitted to.
     *
     * @param decision one a sample, finite
     * @param labels 1 for positive, anything else for negative
     */
    public static PlattScaling fit(double[] decision, int[] labels) {
        if (decision.length != labels.length || decision.length == 0) {
            throw new IllegalArgumentException(decision.length + " decision values and " + labels.length + " labels.");
        }
        int positives = 0;
        for (int label : labels) {
            positives += label == 1 ? 1 : 0;
        }
        int negatives = labels.length - positives;
        double high = (positives + 1.0) / (positives + 2.0);
        double low = 1 / (negatives + 2.0);
        double[] target = new double[labels.length];
        for (int i = 0; i < target.length; i++) {
            target[i] = labels[i] == 1 ? high : low;
        }
        return fit(decision, target, StrictMath.log((negatives + 1.0) / (positives + 1.0)));
    }

    private static PlattScaling fit(double[] decision, double[] target, double offset) {
        PlattScaling current = new PlattScaling(0, offset);
        double value = current.loss(decision, target);
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            double h11 = RIDGE;
            double h22 = RIDGE;
            double h21 = 0;
            double g1 = 0;
            double g2 = 0;
            for (int i = 0; i < decision.length; i++) {
                double p = current.probability(decision[i]);
                double curvature = p * (1 - p);
                double slope = target[i] - p;
                h11 += decision[i] * decision[i] * curvature;
                h22 += curvature;
                h21 += decision[i] * curvature;
                g1 += decision[i] * slope;
                g2 += slope;
            }
            if (Math.abs(g1) < TOLERANCE && Math.abs(g2) < TOLERANCE) {
                break;
            }
            double determinant = h11 * h22 - h21 * h21;
            double da = -(h22 * g1 - h21 * g2) / determinant;
            double db = -(-h21 * g1 + h11 * g2) / determinant;
            double directional = g1 * da + g2 * db;
            PlattScaling next = null;
            for (double step = 1; step >= LEAST_STEP && next == null; step /= 2) {
                PlattScaling tried = new PlattScaling(current.a + step * da, current.b + step * db);
                double loss = tried.loss(decision, target);
                if (loss < value + 0.0001 * step * directional) {
                    next = tried;
                    value = loss;
                }
            }
            if (next == null) {
                break; // no step makes the loss smaller: rounding has been reached
            }
            current = next;
        }
        return current;
    }

    private double loss(double[] decision, double[] target) {
        double sum = 0;
        for (int i = 0; i < decision.length; i++) {
            double f = a * decision[i] + b;
            // -t log p - (1 - t) log(1 - p), where p = 1 / (1 + exp(f))
            sum += f >= 0 ? target[i] * f + StrictMath.log1p(StrictMath.exp(-f))
                    : (target[i] - 1) * f + StrictMath.log1p(StrictMath.exp(f));
        }
        return sum;
    }

    /** The probability of the positive class. */
    public double probability(double decision) {
        return LogisticLine.logistic(-(a * decision + b));
    }
}
