package org.resistlab.report.chart.internal;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;

import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.resistlab.report.chart.Theme;

/** Curves in the square of two rates, each from 0 to 1. */
public final class UnitSquare {
    /** Room around 0 and 1, so that lines along the border are not cut. */
    private static final double MARGIN = 0.015;

    private UnitSquare() {
    }

    /**
     * Makes the plot.
     *
     * @param across title of the axis below
     * @param down title of the axis at the left
     * @param curves the curves
     * @param theme the colours
     * @return the plot
     */
    public static FigurePlot plot(String across, String down, List<CurveSeries> curves, Theme theme) {
        FigurePlot plot = new FigurePlot(FigurePlot.axis(across, -MARGIN, 1 + MARGIN, theme),
                FigurePlot.axis(down, -MARGIN, 1 + MARGIN, theme), theme);
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < curves.size(); i++) {
            data.addSeries(series(curves.get(i), i));
            SeriesStyle style = SeriesStyle.of(theme, i);
            renderer.setSeriesPaint(i, style.color(), false);
            renderer.setSeriesStroke(i, style.stroke(), false);
        }
        plot.setDataset(data);
        plot.setRenderer(renderer);
        return plot;
    }

    private static XYSeries series(CurveSeries curve, int number) {
        XYSeries series = new XYSeries(number, false, true);
        for (int i = 0; i < curve.x().length; i++) {
            if (Double.isFinite(curve.x()[i]) && Double.isFinite(curve.y()[i])) {
                series.add(curve.x()[i], curve.y()[i], false);
            }
        }
        return series;
    }

    /**
     * Makes the lines of a legend for the curves, and one for the line they are compared with.
     *
     * @param curves the curves
     * @param reference what the line is called
     * @param referenceValue what is said of it
     * @param stroke how it is drawn
     * @param theme the colours
     * @return the lines
     */
    public static List<LegendEntry> legend(List<CurveSeries> curves, String reference, String referenceValue,
            BasicStroke stroke, Theme theme) {
        List<LegendEntry> entries = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            SeriesStyle style = SeriesStyle.of(theme, i);
            entries.add(new LegendEntry(curves.get(i).name(), curves.get(i).value(),
                    LegendKey.line(style.color(), style.stroke())));
        }
        entries.add(new LegendEntry(reference, referenceValue, LegendKey.line(theme.neutral(), stroke)));
        return entries;
    }
}
