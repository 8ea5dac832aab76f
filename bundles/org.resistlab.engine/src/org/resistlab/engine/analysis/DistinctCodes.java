package org.resistlab.engine.analysis;

import java.util.HashMap;
import java.util.Map;

/** Whether two codings of samples divide them alike. */
final class DistinctCodes {

    private DistinctCodes() {
    }

    /**
     * Whether each value means one class and each class is said by one value, in all samples that have a value, and in
     * at least two classes and half of the samples.
     *
     * @param values NaN is missing
     */
    static boolean agree(double[] values, int[] codes) {
        Map<Double, Integer> codeOf = new HashMap<>();
        Map<Integer, Double> valueOf = new HashMap<>();
        int present = 0;
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                continue;
            }
            present++;
            Integer code = codeOf.putIfAbsent(values[i], codes[i]);
            Double value = valueOf.putIfAbsent(codes[i], values[i]);
            if (code != null && code != codes[i] || value != null && value != values[i]) {
                return false;
            }
        }
        return valueOf.size() >= 2 && 2 * present >= values.length;
    }
}
