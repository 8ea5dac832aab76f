package org.resistlab.numerics.metrics;

/**
 * An AUC with its uncertainty by DeLong's method.
 *
 * @param auc area under the ROC curve
 * @param variance of the AUC; NaN with fewer than two patients of a class
 * @param interval 95 %, within 0 to 1
 */
public record DeLongAuc(double auc, double variance, Interval interval) {
}
