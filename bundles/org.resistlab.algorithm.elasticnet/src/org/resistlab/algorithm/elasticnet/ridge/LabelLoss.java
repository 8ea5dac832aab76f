package org.resistlab.algorithm.elasticnet.ridge;

/**
 * The loss of class labels at log-odds: Σ weight · (-log probability of the true class). Arrays are outputs × samples;
 * there is one output for two classes, of the second, otherwise one for each class.
 */
final class LabelLoss {

    private final int outputs;
    private final int[] codes;
    private final double[] weights;

    /**
     * @param classes number of classes, at least 2
     * @param codes class of each sample
     * @param weights one a sample, more than 0
     */
    LabelLoss(int classes, int[] codes, double[] weights) {
        this.outputs = classes == 2 ? 1 : classes;
        this.codes = codes;
        this.weights = weights;
    }

    int outputs() {
        return outputs;
    }

    int samples() {
        return codes.length;
    }

    double[] weights() {
        return weights;
    }

    double value(double[] sums) {
        double value = 0;
        for (int i = 0; i < codes.length; i++) {
            double loss = outputs == 1 ? Probability.softplus(codes[i] == 1 ? -sums[i] : sums[i])
                    : softmaxLoss(sums, i);
            value += weights[i] * loss;
        }
        return value;
    }

    /** log Σ exp(sum − sum of the true class), to full precision where it is small. */
    private double softmaxLoss(double[] sums, int i) {
        int n = codes.length;
        double own = sums[codes[i] * n + i];
        double most = Math.max(0, most(sums, i) - own);
        double others = most > 0 ? StrictMath.exp(-most) - 1 : 0;
        for (int k = 0; k < outputs; k++) {
            others += k == codes[i] ? 0 : StrictMath.exp(sums[k * n + i] - own - most);
        }
        return most + StrictMath.log1p(others);
    }

    private double most(double[] sums, int i) {
        double most = sums[i];
        for (int k = 1; k < outputs; k++) {
            most = Math.max(most, sums[k * codes.length + i]);
        }
        return most;
    }

    void probabilities(double[] sums, double[] probabilities) {
        int n = codes.length;
        for (int i = 0; i < n; i++) {
            if (outputs == 1) {
                probabilities[i] = Probability.logistic(sums[i]);
                continue;
            }
            double most = most(sums, i);
            double total = 0;
            for (int k = 0; k < outputs; k++) {
                probabilities[k * n + i] = StrictMath.exp(sums[k * n + i] - most);
                total += probabilities[k * n + i];
            }
            for (int k = 0; k < outputs; k++) {
                probabilities[k * n + i] /= total;
            }
        }
    }

    /** How the loss falls with each sum: weight · (truth − probability), to full precision where that is small. */
    void slopes(double[] sums, double[] probabilities, double[] slopes) {
        int n = codes.length;
        for (int i = 0; i < n; i++) {
            if (outputs == 1) {
                slopes[i] = weights[i]
                        * (codes[i] == 1 ? Probability.logistic(-sums[i]) : -Probability.logistic(sums[i]));
                continue;
            }
            double others = 0;
            for (int k = 0; k < outputs; k++) {
                if (k != codes[i]) {
                    others += probabilities[k * n + i];
                    slopes[k * n + i] = -weights[i] * probabilities[k * n + i];
                }
            }
            slopes[codes[i] * n + i] = weights[i] * others;
        }
    }
}
