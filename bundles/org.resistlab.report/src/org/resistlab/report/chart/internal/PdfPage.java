package org.resistlab.report.chart.internal;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.resistlab.core.figure.Drawing;

/** A drawing as a PDF document of one page. */
public final class PdfPage {
    private static final float POINTS_PER_PIXEL = 0.75f;
    /** Takes the place of the time of day in the document's identifier. */
    private static final long DOCUMENT_ID = 1;

    private PdfPage() {
    }

    /**
     * Draws.
     *
     * @param drawing what to draw
     * @param title the document's title
     * @param width in pixels
     * @param height in pixels
     * @return the bytes of the file
     */
    public static byte[] write(Drawing drawing, String title, int width, int height) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(width * POINTS_PER_PIXEL, height * POINTS_PER_PIXEL));
            document.addPage(page);
            document.setDocumentId(DOCUMENT_ID);
            document.getDocumentInformation().setTitle(title);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(
                        new Matrix(POINTS_PER_PIXEL, 0, 0, -POINTS_PER_PIXEL, 0, height * POINTS_PER_PIXEL));
                PdfSink sink = new PdfSink(document, content);
                drawing.draw(new VectorGraphics(sink, width, height), new Rectangle2D.Double(0, 0, width, height));
                sink.end();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
