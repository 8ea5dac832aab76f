package org.resistlab.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.figure.FigureColors;
import org.resistlab.core.figure.FigureStyle;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.report.SampleRuns;
import org.resistlab.report.figure.RocFigure;

class FigureExportTest {

    private static final RenderedFigure ROC = new RocFigure().create(SampleRuns.external()).getFirst();

    private static ExportSettings single(FigureStyle style) {
        return new ExportSettings(85, 60, 300, style, false);
    }

    private static String svg(FigureStyle style) {
        return new String(FigureExport.bytes(ROC, FigureFormat.SVG, single(style)), StandardCharsets.UTF_8);
    }

    @Test
    void aSingleColumnIs85Millimetres() throws Exception {
        byte[] pdf = FigureExport.bytes(ROC, FigureFormat.PDF, single(FigureStyle.OWN));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(85, document.getPage(0).getMediaBox().getWidth() / 72 * 25.4, 0.2);
            assertEquals(60, document.getPage(0).getMediaBox().getHeight() / 72 * 25.4, 0.2);
        }
        byte[] png = FigureExport.bytes(ROC, FigureFormat.PNG, single(FigureStyle.OWN));
        assertEquals(85 / 25.4 * 300, ImageIO.read(new ByteArrayInputStream(png)).getWidth(), 3);
        String chunk = new String(png, StandardCharsets.ISO_8859_1);
        int at = chunk.indexOf("pHYs") + 4;
        int perMetre = (png[at] & 0xFF) << 24 | (png[at + 1] & 0xFF) << 16 | (png[at + 2] & 0xFF) << 8
                | png[at + 3] & 0xFF;
        assertEquals(300 / 0.0254, perMetre, 1);
    }

    @Test
    void textHasTheSizeThatWasAskedFor() {
        assertTrue(svg(FigureStyle.OWN).contains("font-size=\"12\""));
        // 7 points of 0.75 points a pixel
        String small = svg(new FigureStyle("", 7, 1, FigureColors.OWN));
        assertTrue(small.contains("font-size=\"9.33\""), small);
        assertFalse(small.contains("font-size=\"12\""));
    }

    @Test
    void seriesHaveTheColoursAndLinesThatWereAskedFor() {
        String tol = svg(new FigureStyle("", 9, 2, FigureColors.TOL_BRIGHT));
        assertTrue(tol.contains("stroke=\"#4477aa\" stroke-width=\"4\""), tol);
        assertFalse(tol.contains("#0072b2"));
        String grey = svg(new FigureStyle("", 9, 1, FigureColors.GREYS));
        assertTrue(grey.matches("(?s).*stroke=\"#000000\".*"));
    }

    @Test
    void aFamilyThatIsNotInstalledIsReplacedByTheFiguresOwn() {
        assertEquals(svg(FigureStyle.OWN), svg(new FigureStyle("No Such Family", 9, 1, FigureColors.OWN)));
    }

    @Test
    void aFamilyOfTheMachineIsNamedInSvgAndEmbeddedInPdf() throws Exception {
        List<String> families = ChartFonts.installedFamilies();
        if (families.isEmpty()) {
            return; // a machine without fonts
        }
        FigureStyle style = new FigureStyle(families.getFirst(), 9, 1, FigureColors.OWN);
        assertTrue(svg(style).contains("font-family=\"'" + families.getFirst() + "',sans-serif\""));
        try (PDDocument document = Loader.loadPDF(FigureExport.bytes(ROC, FigureFormat.PDF, single(style)))) {
            for (var name : document.getPage(0).getResources().getFontNames()) {
                assertFalse(document.getPage(0).getResources().getFont(name).getName().contains("Plex"));
                assertTrue(document.getPage(0).getResources().getFont(name).isEmbedded());
            }
        }
    }

    @Test
    void theTableIsThatOfTheFigure() {
        assertEquals(TsvWriter.document(ROC.data()),
                new String(FigureExport.bytes(ROC, FigureFormat.TSV, single(FigureStyle.OWN)), StandardCharsets.UTF_8));
    }

    @Test
    void aFileIsReplacedWholeAndNothingIsLeftBeside(@TempDir Path folder) throws Exception {
        for (FigureFormat format : FigureFormat.values()) {
            Path file = FigureExport.write(folder, ROC, format, single(FigureStyle.OWN));
            assertEquals("response-roc." + format.ending(), file.getFileName().toString());
            FigureExport.write(folder, ROC, format, single(FigureStyle.OWN));
        }
        try (var files = Files.list(folder)) {
            assertEquals(4, files.count());
        }
    }

    @Test
    void aNarrowFigureKeepsRoomForItsRows() {
        ExportSettings natural = new ExportSettings(85, 0, 300, new FigureStyle("", 7, 1, FigureColors.OWN), false);
        assertTrue(natural.height(ROC) > ROC.height() * natural.width() / ROC.width());
        ExportSettings designed = new ExportSettings(169.33, 0, 300, FigureStyle.OWN, false);
        assertEquals(ROC.height(), designed.height(ROC));
        assertNotEquals(natural.drawing(ROC), ROC.drawing());
        assertThrows(IllegalArgumentException.class, () -> new ExportSettings(5, 0, 300, FigureStyle.OWN, false));
    }
}
