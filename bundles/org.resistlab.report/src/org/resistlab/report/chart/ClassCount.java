package org.resistlab.report.chart;

/**
 * How many samples a class has.
 *
 * @param name the class
 * @param count its samples
 */
public record ClassCount(String name, long count) {
}
