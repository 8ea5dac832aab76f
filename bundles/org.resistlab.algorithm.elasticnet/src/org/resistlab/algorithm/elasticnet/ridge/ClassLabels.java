package org.resistlab.algorithm.elasticnet.ridge;

import java.util.Arrays;

import org.resistlab.core.data.ClassTarget;

/**
 * The classes of an endpoint that have training samples. With two classes the second is the positive one.
 *
 * @param link of the endpoint
 * @param present the endpoint's index of each class that has samples, in the order of the outputs
 * @param codes of the samples, among those present
 */
record ClassLabels(Link link, int[] present, int[] codes) {

    /** @throws IllegalArgumentException if only one class has samples */
    static ClassLabels of(ClassTarget target) {
        int[] counts = target.counts();
        int[] present = new int[counts.length];
        int found = 0;
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] > 0) {
                present[found++] = c;
            }
        }
        if (found < 2) {
            throw new IllegalArgumentException("All " + target.size() + " training samples are of class \""
                    + (found == 0 ? "" : target.classes().get(present[0])) + "\": there is nothing to tell apart.");
        }
        if (counts.length == 2) {
            present[0] = 1 - target.positive();
            present[1] = target.positive();
        }
        int[] indexes = new int[counts.length];
        for (int k = 0; k < found; k++) {
            indexes[present[k]] = k;
        }
        int[] codes = Arrays.stream(target.codes()).map(code -> indexes[code]).toArray();
        return new ClassLabels(new Link(counts.length, target.positive()), Arrays.copyOf(present, found), codes);
    }

    int classes() {
        return present.length;
    }

    /** Number of outputs to fit: one for two classes, otherwise one for each. */
    int outputs() {
        return classes() == 2 ? 1 : classes();
    }

    /**
     * The weight of each sample.
     *
     * @param isBalanced whether each class has the same total, samples / classes; otherwise each sample weighs 1
     */
    double[] weights(boolean isBalanced) {
        double[] weights = new double[codes.length];
        Arrays.fill(weights, 1);
        if (isBalanced) {
            int[] counts = new int[classes()];
            for (int code : codes) {
                counts[code]++;
            }
            for (int i = 0; i < weights.length; i++) {
                weights[i] = weights.length / ((double) counts.length * counts[codes[i]]);
            }
        }
        return weights;
    }

    /**
     * For all classes of the endpoint what was fitted for those present.
     *
     * @param fitted one row an output that was fitted
     * @param absent what a class without samples has
     */
    double[][] expand(double[][] fitted, double[] absent) {
        if (link.classes() == 2 || fitted.length == link.classes()) {
            return fitted;
        }
        double[][] all = new double[link.classes()][];
        Arrays.setAll(all, c -> absent.clone());
        for (int k = 0; k < present.length; k++) {
            all[present[k]] = fitted.length > 1 ? fitted[k] : half(fitted[0], k == 0 ? -0.5 : 0.5);
        }
        return all;
    }

    /** One output for two of several classes becomes two with sum 0. */
    private static double[] half(double[] values, double factor) {
        double[] scaled = new double[values.length];
        Arrays.setAll(scaled, j -> factor * values[j]);
        return scaled;
    }
}
