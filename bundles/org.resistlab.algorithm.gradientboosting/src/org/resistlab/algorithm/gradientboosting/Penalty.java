package org.resistlab.algorithm.gradientboosting;

/**
 * The penalty on a leaf's value w: λ w² / 2 + α |w| (Chen and Guestrin 2016,
 * <a href="https://doi.org/10.1145/2939672.2939785">doi:10.1145/2939672.2939785</a>, section 2.2, with α as in
 * xgboost), within bounds.
 */
record Penalty(double lambda, double alpha) {

    /** The best value of a leaf. */
    double value(double gradient, double hessian, double low, double high) {
        double down = hessian + lambda;
        if (!(down > 0)) {
            return Math.clamp(0.0, low, high);
        }
        double shrunk = Math.max(0, Math.abs(gradient) - alpha) * Math.signum(gradient);
        return Math.clamp(-shrunk / down, low, high);
    }

    /** Twice what a leaf of some value lowers the loss by. */
    double gain(double gradient, double hessian, double value) {
        return -(2 * gradient * value + (hessian + lambda) * value * value + 2 * alpha * Math.abs(value));
    }
}
