package org.resistlab.ui.runs.model;

/**
 * A metric of the same model in two runs; NaN where a run has none, or no interval.
 *
 * @param endpoint id of the endpoint
 * @param cohort where it was measured
 * @param model the user's name for the model
 * @param metric id of the metric
 * @param first its value in the first run
 * @param firstLow lower end of its 95 % interval
 * @param firstHigh upper end
 * @param second its value in the second run
 * @param secondLow lower end of its interval
 * @param secondHigh upper end
 * @param low lower end of the 95 % interval of the difference, from a paired test on the same samples; NaN where there
 *        is none
 * @param high upper end
 * @param pValue two-sided p-value of that test
 * @param method its name; empty where there is none
 */
public record MetricPair(String endpoint, String cohort, String model, String metric, double first, double firstLow,
        double firstHigh, double second, double secondLow, double secondHigh, double low, double high, double pValue,
        String method) {

    /** Second less first. */
    public double difference() {
        return second - first;
    }
}
