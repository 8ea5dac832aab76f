package org.resistlab.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.resistlab.core.figure.FigureData;

/** Collects the rows of a table. */
final class ChartDataBuilder {
    private final List<String> columns;
    private final List<List<Object>> rows = new ArrayList<>();

    ChartDataBuilder(String... columns) {
        this.columns = List.of(columns);
    }

    ChartDataBuilder row(Object... cells) {
        rows.add(Collections.unmodifiableList(Arrays.asList(cells.clone())));
        return this;
    }

    FigureData build() {
        return new FigureData(columns, rows);
    }
}
