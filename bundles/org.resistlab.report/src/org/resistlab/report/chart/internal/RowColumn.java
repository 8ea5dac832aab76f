package org.resistlab.report.chart.internal;

import java.awt.Font;
import java.util.List;

import org.resistlab.report.chart.ChartFonts;

/**
 * A column of text beside the rows of a figure.
 *
 * @param header what stands above it; may be empty
 * @param values a text for each row
 */
public record RowColumn(String header, List<String> values) {
    /**
     * Returns the width of the widest text.
     *
     * @return pixels
     */
    double width() {
        Font font = ChartFonts.regular(Canvas.TEXT);
        double widest = Canvas.width(header, ChartFonts.regular(Canvas.SMALL));
        for (String value : values) {
            widest = Math.max(widest, Canvas.width(value, font));
        }
        return widest;
    }
}
