package org.resistlab.report.chart;

import org.resistlab.core.figure.Drawing;
import org.resistlab.report.chart.internal.PdfPage;

/** Writes drawings as PDF of one page: lines as lines, text as text with its fonts embedded. */
public final class PdfWriter {
    private PdfWriter() {
    }

    /**
     * Returns a document. A pixel of the drawing becomes 3/4 point, so that 640 pixels are 16.9 cm, and text of 12
     * pixels is set in 9 points.
     *
     * @param drawing what to draw
     * @param title the document's title
     * @param width in pixels
     * @param height in pixels
     * @return the bytes of the file, without dates, the same for the same drawing
     */
    public static byte[] write(Drawing drawing, String title, int width, int height) {
        return PdfPage.write(drawing, title, width, height);
    }
}
