package org.resistlab.report.figure;

import java.util.List;

import org.resistlab.core.figure.Figure;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.result.AssaySummary;
import org.resistlab.core.result.RunResult;
import org.resistlab.report.chart.Missingness;
import org.resistlab.report.chart.MissingnessChart;

/** The share of missing values of each assay, where any is missing. */
public final class MissingnessFigure implements Figure {

    @Override
    public List<RenderedFigure> create(RunResult result) {
        if (result.assays().stream().noneMatch(assay -> assay.missing() > 0)) {
            return List.of();
        }
        List<Missingness> rows = result.assays().stream().map(MissingnessFigure::row).toList();
        return List.of(Drawn.figure("missingness", "", "Missing values", "Share of missing values in each assay.",
                theme -> MissingnessChart.of(rows, theme)));
    }

    private static Missingness row(AssaySummary assay) {
        long cells = (long) assay.samples() * assay.features();
        return new Missingness(assay.assay(), "", Math.round(assay.missing() * cells), cells);
    }
}
