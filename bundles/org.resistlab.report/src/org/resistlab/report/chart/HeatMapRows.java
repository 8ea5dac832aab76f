package org.resistlab.report.chart;

import java.util.List;

/**
 * A table of numbers with the trees of its rows and columns.
 *
 * @param names names of the rows, features
 * @param ids {@code assay:feature} of the rows
 * @param samples ids of the columns
 * @param groups names of the groups of samples; may be empty
 * @param groupOf number of the group of each sample; −1 for none
 * @param values rows × columns: how far each lies from its row's mean, in standard deviations; NaN is missing
 * @param raw rows × columns: the values themselves
 */
public record HeatMapRows(List<String> names, List<String> ids, List<String> samples, List<String> groups,
        int[] groupOf, double[][] values, double[][] raw) {
    /** Checks that all is given for every row and column. */
    public HeatMapRows {
        names = List.copyOf(names);
        ids = List.copyOf(ids);
        samples = List.copyOf(samples);
        groups = List.copyOf(groups);
        if (ids.size() != names.size() || values.length != names.size() || raw.length != names.size()
                || groupOf.length != samples.size()) {
            throw new IllegalArgumentException("a heat map of " + names.size() + " rows and " + samples.size()
                    + " columns has names, values and groups for each");
        }
        for (int row = 0; row < values.length; row++) {
            ChartInput.sameLength("row " + names.get(row), values[row], samples.size());
            ChartInput.sameLength("row " + names.get(row), raw[row], samples.size());
        }
    }
}
