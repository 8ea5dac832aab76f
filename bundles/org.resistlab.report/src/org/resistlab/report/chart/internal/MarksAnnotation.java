package org.resistlab.report.chart.internal;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.resistlab.report.chart.Theme;

/** A {@link Marks} as JFreeChart knows it. */
final class MarksAnnotation extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1L;

    private final transient Marks marks;
    private final transient Theme theme;

    MarksAnnotation(Marks marks, Theme theme) {
        this.marks = marks;
        this.theme = theme;
    }

    @Override
    public void draw(Graphics2D g, XYPlot plot, Rectangle2D dataArea, ValueAxis domainAxis, ValueAxis rangeAxis,
            int rendererIndex, PlotRenderingInfo info) {
        marks.draw(Canvas.on(g, theme), new Projection(dataArea, domainAxis, rangeAxis));
    }
}
