package org.resistlab.algorithm.ensemble.stacking;

import java.util.stream.IntStream;

import org.resistlab.core.data.ClassTarget;

/**
 * The negative log-likelihood of classes whose scores are weighted sums of log-probabilities and an intercept. The
 * point holds the members' weights, then the intercept of each class that has samples but the first such.
 */
final class LogLoss implements Objective {

    private final double[][][] logs;
    private final int[] truth;
    private final int[] free;
    private final int members;

    /** @param logs samples × classes × members */
    LogLoss(double[][][] logs, ClassTarget target) {
        this.logs = logs;
        truth = target.codes();
        int[] counts = target.counts();
        free = IntStream.range(0, counts.length).filter(k -> counts[k] > 0).skip(1).toArray();
        members = logs[0][0].length;
    }

    int freeIntercepts() {
        return free.length;
    }

    /** The intercept of each class at a point. */
    double[] intercepts(double[] point) {
        double[] intercepts = new double[logs[0].length];
        for (int j = 0; j < free.length; j++) {
            intercepts[free[j]] = point[members + j];
        }
        return intercepts;
    }

    /** A score for each class of one sample. */
    static double[] scores(double[][] logs, double[] weights, double[] intercepts) {
        double[] scores = intercepts.clone();
        for (int k = 0; k < scores.length; k++) {
            for (int m = 0; m < logs[k].length; m++) {
                scores[k] += weights[m] * logs[k][m];
            }
        }
        return scores;
    }

    /** Turns scores into probabilities; returns the logarithm of the sum of their exponentials. */
    static double normalize(double[] scores) {
        double highest = scores[0];
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (int k = 0; k < scores.length; k++) {
            scores[k] = StrictMath.exp(scores[k] - highest);
            sum += scores[k];
        }
        for (int k = 0; k < scores.length; k++) {
            scores[k] /= sum;
        }
        return highest + StrictMath.log(sum);
    }

    @Override
    public double evaluate(double[] point, double[] gradient, double[][] hessian) {
        double[] intercepts = intercepts(point);
        double value = 0;
        for (int i = 0; i < truth.length; i++) {
            double[] scores = scores(logs[i], point, intercepts);
            double ofTruth = scores[truth[i]];
            value += normalize(scores) - ofTruth;
            if (gradient != null) {
                addDerivatives(i, scores, gradient, hessian);
            }
        }
        return value;
    }

    /** Mean and covariance of the classes' design vectors under their probabilities. */
    private void addDerivatives(int sample, double[] probabilities, double[] gradient, double[][] hessian) {
        double[] mean = new double[gradient.length];
        for (int k = 0; k < probabilities.length; k++) {
            double[] x = design(sample, k);
            for (int a = 0; a < x.length; a++) {
                mean[a] += probabilities[k] * x[a];
                for (int b = 0; b < x.length; b++) {
                    hessian[a][b] += probabilities[k] * x[a] * x[b];
                }
            }
        }
        double[] ofTruth = design(sample, truth[sample]);
        for (int a = 0; a < mean.length; a++) {
            gradient[a] += mean[a] - ofTruth[a];
            for (int b = 0; b < mean.length; b++) {
                hessian[a][b] -= mean[a] * mean[b];
            }
        }
    }

    private double[] design(int sample, int code) {
        double[] x = new double[members + free.length];
        System.arraycopy(logs[sample][code], 0, x, 0, members);
        for (int j = 0; j < free.length; j++) {
            x[members + j] = free[j] == code ? 1 : 0;
        }
        return x;
    }
}
