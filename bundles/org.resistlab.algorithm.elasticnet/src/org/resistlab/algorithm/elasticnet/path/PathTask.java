package org.resistlab.algorithm.elasticnet.path;

import java.util.Arrays;

/**
 * What a path is fitted to.
 *
 * @param samples the samples
 * @param response real values of the samples, or codes 0 … classes − 1 of the classes
 * @param classes number of classes, each with samples; 0 for real values
 * @param symmetric whether two classes have a predictor each, as more have
 * @param evaluation rows of the source whose predictions are wanted along the path
 */
record PathTask(SampleSet samples, double[] response, int classes, boolean symmetric, int[] evaluation) {

    /** Weighted mean of a real response; 0 for classes. */
    double responseMean() {
        double mean = 0;
        for (int i = 0; i < response.length && classes == 0; i++) {
            mean += samples.weights()[i] * response[i];
        }
        return mean;
    }

    /** Weighted standard deviation, with divisor n, of a real response; 1 for classes. */
    double responseScale() {
        if (classes > 0) {
            return 1;
        }
        double mean = responseMean();
        double square = 0;
        for (int i = 0; i < response.length; i++) {
            square += samples.weights()[i] * (response[i] - mean) * (response[i] - mean);
        }
        return Math.sqrt(square);
    }

    /** Whether there is nothing to explain: one class, or all values equal. */
    boolean isConstant() {
        double first = response[0];
        double range = 0;
        for (double value : response) {
            range = Math.max(range, Math.abs(value - first));
        }
        return range <= 1e-14 * Math.abs(first);
    }

    Family family() {
        double[] weights = samples.weights();
        if (classes == 0) {
            double mean = responseMean();
            double scale = responseScale();
            return new GaussianFamily(Arrays.stream(response).map(y -> (y - mean) / scale).toArray(), weights);
        }
        if (classes == 2 && !symmetric) {
            boolean[] positive = new boolean[response.length];
            for (int i = 0; i < positive.length; i++) {
                positive[i] = response[i] == 1;
            }
            return new BinomialFamily(positive, weights);
        }
        return new MultinomialFamily(Arrays.stream(response).mapToInt(code -> (int) code).toArray(), classes, weights);
    }
}
