package org.resistlab.numerics.metrics;

/**
 * DeLong's test of the difference between two AUCs of the same patients.
 *
 * @param first AUC of the first model
 * @param second AUC of the second model
 * @param difference first - second
 * @param interval 95 % of the difference
 * @param z the difference in standard errors
 * @param p two-sided p value; 1 where the AUCs are equal and have no variance
 */
public record DeLongComparison(double first, double second, double difference, Interval interval, double z, double p) {
}
