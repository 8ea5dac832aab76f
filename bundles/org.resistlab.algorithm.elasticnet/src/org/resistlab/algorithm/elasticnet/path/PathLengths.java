package org.resistlab.algorithm.elasticnet.path;

import java.util.Arrays;

/**
 * The strengths of a path: from the least at which no feature enters, downwards by equal factors.
 *
 * @param count how many
 * @param ratio the last as a share of the first; 0 for glmnet's choice: 0.01 with fewer samples than features, else
 *        1e-4
 */
public record PathLengths(int count, double ratio) {

    double[] strengths(double largest, int samples, int features) {
        if (!(largest > 0)) {
            return new double[0];
        }
        double last = ratio > 0 ? ratio : samples < features ? 0.01 : 1e-4;
        double[] strengths = new double[count];
        Arrays.setAll(strengths, s -> s == 0 ? largest : largest * StrictMath.pow(last, s / (count - 1.0)));
        return strengths;
    }
}
