package org.resistlab.core.result;

/**
 * A paired test between two models on the same samples.
 *
 * @param first a model's id
 * @param second another's
 * @param metric id of the metric compared
 * @param difference first less second
 * @param low lower end of the 95 % interval of the difference
 * @param high upper end
 * @param pValue two-sided
 * @param method name of the test
 */
public record ModelComparison(String first, String second, String metric, double difference, double low, double high,
        double pValue, String method) {
}
