package org.resistlab.report.chart.internal;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.resistlab.core.figure.MarkKind;
import org.resistlab.report.chart.CurvePoint;
import org.resistlab.report.chart.Theme;

/** Curves in the square of two rates, each from 0 to 1. */
public final class UnitSquare {
    /** Room around 0 and 1, so that lines along the border are not cut. */
    private static final double MARGIN = 0.015;
    private static final double SELECTED = 2.2;
    private static final double DOT = 4;
    private static final double REACH = 5;

    private UnitSquare() {
    }

    /**
     * Makes the plot.
     *
     * @param across title of the axis below
     * @param down title of the axis at the left
     * @param curves the curves
     * @param canvas where it will be drawn
     * @return the plot
     */
    public static FigurePlot plot(String across, String down, List<CurveSeries> curves, Canvas canvas) {
        Theme theme = canvas.theme();
        FigurePlot plot = new FigurePlot(FigurePlot.axis(across, -MARGIN, 1 + MARGIN, theme),
                FigurePlot.axis(down, -MARGIN, 1 + MARGIN, theme), theme);
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < curves.size(); i++) {
            data.addSeries(series(curves.get(i), i));
            SeriesStyle style = SeriesStyle.of(theme, i);
            renderer.setSeriesPaint(i, style.color(), false);
            boolean selected = curves.get(i).isModel() && canvas.highlight().models().contains(curves.get(i).name());
            renderer.setSeriesStroke(i, Shapes.scale(style.stroke(),
                    StyleScope.current().lineWidth() * (selected ? SELECTED : 1)), false);
            plot.with(marks(curves.get(i), style));
        }
        plot.setDataset(data);
        plot.setRenderer(renderer);
        return plot;
    }

    /** The curve and the samples on it, for a window; on paper nothing but what the window has selected. */
    private static Marks marks(CurveSeries curve, SeriesStyle style) {
        return (canvas, p) -> {
            if (!canvas.isInteractive() && canvas.highlight().isEmpty()) {
                return;
            }
            canvas.mark(curve.isModel() ? MarkKind.MODEL : MarkKind.POINT,
                    curve.isModel() ? List.of(curve.name()) : List.of(), outline(curve, p),
                    () -> curve.name() + "\n" + curve.value());
            for (CurvePoint point : curve.points()) {
                double x = p.x(point.x());
                double y = p.y(point.y());
                canvas.fill(Marker.CIRCLE.at(x, y, DOT + 1.4), canvas.theme().background());
                canvas.fill(Marker.CIRCLE.at(x, y, DOT), style.color());
                canvas.mark(MarkKind.SAMPLE, List.of(point.sample()), Marker.CIRCLE.at(x, y, DOT + 2),
                        point::text);
            }
            for (CurvePoint point : curve.points()) {
                if (canvas.selected(point.sample())) {
                    canvas.ringed(style.marker(), style.color(), p.x(point.x()), p.y(point.y()), DOT + 1.5);
                }
            }
        };
    }

    private static Shape outline(CurveSeries curve, Projection p) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < curve.x().length; i++) {
            if (Double.isFinite(curve.x()[i]) && Double.isFinite(curve.y()[i])) {
                if (path.getCurrentPoint() == null) {
                    path.moveTo(p.x(curve.x()[i]), p.y(curve.y()[i]));
                } else {
                    path.lineTo(p.x(curve.x()[i]), p.y(curve.y()[i]));
                }
            }
        }
        return FigurePlot.stroke(REACH).createStrokedShape(path);
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
