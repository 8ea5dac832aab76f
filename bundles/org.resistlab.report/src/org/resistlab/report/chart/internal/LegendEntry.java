package org.resistlab.report.chart.internal;

/**
 * A line of a legend.
 *
 * @param label the name
 * @param value what is said of it in a column of its own; may be empty
 * @param key the sign before it
 */
public record LegendEntry(String label, String value, LegendKey key) {
}
