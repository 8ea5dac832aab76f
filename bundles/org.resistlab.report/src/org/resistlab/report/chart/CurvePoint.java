package org.resistlab.report.chart;

/**
 * Where a sample is on a curve: what the threshold reaches when it falls to the sample's score.
 *
 * @param sample its id
 * @param x where it lies
 * @param y where it lies
 * @param text what is said of it, in lines
 */
public record CurvePoint(String sample, double x, double y, String text) {
}
