package org.resistlab.report.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.resistlab.report.chart.ChartFonts;
import org.resistlab.report.chart.Theme;

/** A plot in the style of the figures: two thin axes, no frame, marks above each other. */
public final class FigurePlot extends XYPlot {
    private static final long serialVersionUID = 1L;
    private static final double PIXELS_A_TICK_ACROSS = 38;
    private static final double PIXELS_A_TICK_DOWN = 26;
    private static final double LABEL_GAP = 12;

    private final transient Theme theme;
    private String suffixAcross = "";

    /**
     * Makes an empty plot.
     *
     * @param horizontal the axis below
     * @param vertical the axis at the left
     * @param theme the colours
     */
    public FigurePlot(NumberAxis horizontal, NumberAxis vertical, Theme theme) {
        super(null, horizontal, vertical, new XYLineAndShapeRenderer(true, false));
        this.theme = theme;
        setBackgroundPaint(null);
        setOutlineVisible(false);
        setInsets(RectangleInsets.ZERO_INSETS);
        setAxisOffset(RectangleInsets.ZERO_INSETS);
        setDomainGridlinesVisible(false);
        setRangeGridlinesVisible(false);
        setDomainGridlinePaint(theme.grid());
        setRangeGridlinePaint(theme.grid());
        setDomainGridlineStroke(new BasicStroke(1));
        setRangeGridlineStroke(new BasicStroke(1));
    }

    /**
     * Makes an axis of numbers.
     *
     * @param title what it shows, with the unit
     * @param low where it begins
     * @param high where it ends
     * @param theme the colours
     * @return the axis
     */
    public static NumberAxis axis(String title, double low, double high, Theme theme) {
        NumberAxis axis = new NumberAxis(title);
        axis.setRange(low, high);
        axis.setLabelFont(ChartFonts.regular(Canvas.LABEL));
        axis.setLabelPaint(theme.text());
        axis.setTickLabelFont(ChartFonts.regular(Canvas.TEXT));
        axis.setTickLabelPaint(theme.muted());
        axis.setAxisLinePaint(theme.muted());
        axis.setAxisLineStroke(new BasicStroke((float) StyleScope.current().lineWidth()));
        axis.setTickMarkPaint(theme.muted());
        axis.setTickMarkOutsideLength(4);
        axis.setLabelInsets(new RectangleInsets(5, 4, 3, 4));
        axis.setTickLabelInsets(new RectangleInsets(2, 4, 2, 4));
        return axis;
    }

    /**
     * Makes an axis of rows: invisible, the first row on top.
     *
     * @param rows how many rows
     * @return the axis, with row i around the value i
     */
    public static NumberAxis rows(int rows) {
        NumberAxis axis = new NumberAxis(null);
        axis.setRange(-0.5, Math.max(1, rows) - 0.5);
        axis.setInverted(true);
        axis.setVisible(false);
        return axis;
    }

    /**
     * Adds marks above those already there.
     *
     * @param marks the marks
     * @return this plot
     */
    public FigurePlot with(Marks marks) {
        addAnnotation(new MarksAnnotation(marks, theme), false);
        return this;
    }

    /**
     * Adds marks below the lines of the plot's renderer.
     *
     * @param marks the marks
     * @return this plot
     */
    public FigurePlot withBehind(Marks marks) {
        getRenderer().addAnnotation(new MarksAnnotation(marks, theme), Layer.BACKGROUND);
        return this;
    }

    /**
     * Shows lines to read values of the horizontal axis by.
     *
     * @return this plot
     */
    public FigurePlot withVerticalGrid() {
        setDomainGridlinesVisible(true);
        return this;
    }

    /**
     * Shows lines to read values of the vertical axis by.
     *
     * @return this plot
     */
    public FigurePlot withHorizontalGrid() {
        setRangeGridlinesVisible(true);
        return this;
    }

    /**
     * Writes something after each number below.
     *
     * @param suffix such as a per cent sign
     * @return this plot
     */
    public FigurePlot withSuffixAcross(String suffix) {
        suffixAcross = suffix;
        return this;
    }

    /** Puts ticks at round numbers, as many as a data area has room for. */
    private void tick(Rectangle2D data) {
        tick((NumberAxis) getDomainAxis(), data.getWidth(), PIXELS_A_TICK_ACROSS, true, suffixAcross);
        tick((NumberAxis) getRangeAxis(), data.getHeight(), PIXELS_A_TICK_DOWN, false, "");
        if (getDomainAxis().getRange().equals(getRangeAxis().getRange())) {
            NumberTickUnit across = ((NumberAxis) getDomainAxis()).getTickUnit();
            NumberTickUnit down = ((NumberAxis) getRangeAxis()).getTickUnit();
            ((NumberAxis) getRangeAxis()).setTickUnit(across.getSize() > down.getSize() ? across : down, false, true);
        }
    }

    private static void tick(NumberAxis axis, double pixels, double pixelsATick, boolean across, String suffix) {
        Range range = axis.getRange();
        int most = Math.max(1, (int) (pixels / pixelsATick));
        for (int ticks = most; ticks > 0; ticks--) {
            RoundTickUnit unit = RoundTickUnit.of(range.getLength(), ticks, suffix);
            axis.setTickUnit(unit, false, true);
            double label = Math.max(Canvas.width(unit.valueToString(range.getLowerBound()), axis.getTickLabelFont()),
                    Canvas.width(unit.valueToString(range.getUpperBound()), axis.getTickLabelFont()));
            if (!across || label + LABEL_GAP <= pixels * unit.getSize() / range.getLength()) {
                return;
            }
        }
    }

    /**
     * Draws the plot.
     *
     * @param canvas where to
     * @param area the room for data and axes
     * @return places values in the data area that came of it
     */
    public Projection draw(Canvas canvas, Rectangle2D area) {
        Rectangle2D data = dataArea(canvas, area);
        draw(canvas.graphics(), (Rectangle2D) area.clone(), null, null, null);
        return new Projection(data, getDomainAxis(), getRangeAxis());
    }

    /**
     * Draws the plot with a square data area, as large as fits, at the upper left of the room.
     *
     * @param canvas where to
     * @param area the room for data and axes
     * @return places values in the data area that came of it
     */
    public Projection drawSquare(Canvas canvas, Rectangle2D area) {
        return draw(canvas, squared(canvas, area));
    }

    /**
     * Returns the part of an area in which the data area is square.
     *
     * @param canvas where it would be drawn
     * @param area the room for data and axes
     * @return the upper left part of the area
     */
    public Rectangle2D squared(Canvas canvas, Rectangle2D area) {
        Rectangle2D data = dataArea(canvas, area);
        double excess = data.getWidth() - data.getHeight();
        return new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth() - Math.max(0, excess),
                area.getHeight() + Math.min(0, excess));
    }

    /**
     * Returns where the data would lie.
     *
     * @param canvas where it would be drawn
     * @param area the room for data and axes
     * @return the data area, on whole pixels
     */
    public Rectangle2D dataArea(Canvas canvas, Rectangle2D area) {
        tick(area);
        tick(calculateAxisSpace(canvas.graphics(), area).shrink(area, null));
        Rectangle2D data = calculateAxisSpace(canvas.graphics(), area).shrink(area, null);
        double left = Math.ceil(data.getMinX());
        double top = Math.ceil(data.getMinY());
        return new Rectangle2D.Double(left, top, Math.floor(data.getMaxX()) - left, Math.floor(data.getMaxY()) - top);
    }

    /**
     * Returns a line style.
     *
     * @param width in pixels
     * @param dash lengths of dashes and gaps; none for a solid line
     * @return the stroke, with round joins
     */
    public static BasicStroke stroke(double width, float... dash) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
                dash.length == 0 ? null : dash, 0);
    }

    /**
     * Returns a colour made transparent.
     *
     * @param color the colour
     * @param opacity 0 to 1
     * @return the colour with that opacity
     */
    public static Color withOpacity(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
    }
}
