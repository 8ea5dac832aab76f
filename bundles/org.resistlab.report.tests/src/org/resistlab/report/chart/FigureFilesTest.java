package org.resistlab.report.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.figure.Drawing;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FigureFilesTest {
    private static final Chart CHART = Gallery.charts(Theme.LIGHT).get("comparison");

    @Test
    void aFigureIsFourFilesAndNothingElse(@TempDir Path folder) throws Exception {
        FigureFiles.write(folder.resolve("figures"), "models-auc", CHART);
        FigureFiles.write(folder.resolve("figures"), "models-auc", CHART);
        try (var files = Files.list(folder.resolve("figures"))) {
            assertEquals(List.of("models-auc.pdf", "models-auc.png", "models-auc.svg", "models-auc.tsv"),
                    files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aNameThatCouldLeaveTheFolderIsRefused(@TempDir Path folder) throws Exception {
        for (String name : List.of("../roc", "panel/Nutlin-3a", "", ".roc", "a\\b", "a:b")) {
            assertThrows(IllegalArgumentException.class, () -> FigureFiles.write(folder, name, CHART), name);
        }
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void theSameFigureHasTheSameBytesInEveryCountryAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Map<String, List<byte[]>> before = render();
        try {
            for (String tag : List.of("de-DE", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                Map<String, List<byte[]>> after = render();
                before.forEach((name, files) -> {
                    for (int i = 0; i < files.size(); i++) {
                        assertArrayEquals(files.get(i), after.get(name).get(i), name + " in " + tag);
                    }
                });
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /**
     * In a scaled picture, Java's own graphics give metrics from a place where threads that ask at once spoil them:
     * some tens of times in 60,000, twice as high at a scale of 2.
     */
    @Test
    void textIsMeasuredAsOnPaperAtEveryScale() {
        Graphics2D g = PictureGraphics.of(new BufferedImage(10, 10, BufferedImage.TYPE_3BYTE_BGR));
        g.scale(2, 2);
        assertTrue(g.getFontRenderContext().getTransform().isIdentity());
        assertTrue(g.getFontMetrics(ChartFonts.regular(12)).getFontRenderContext().getTransform().isIdentity());
    }

    private static Map<String, List<byte[]>> render() {
        Map<String, List<byte[]>> bytes = new HashMap<>();
        Gallery.charts(Theme.LIGHT).forEach((name, chart) -> {
            if (name.endsWith("-large")) {
                return;
            }
            bytes.put(name,
                    List.of(
                            SvgWriter.document(chart.drawing(), name, chart.width(), chart.height())
                                    .getBytes(StandardCharsets.UTF_8),
                            PdfWriter.write(chart.drawing(), name, chart.width(), chart.height()),
                            PngWriter.write(chart.drawing(), chart.width(), chart.height(), 0.5),
                            TsvWriter.document(chart.data()).getBytes(StandardCharsets.UTF_8)));
        });
        return bytes;
    }

    /** The digest was taken on Linux x86-64 with Temurin 25; another value elsewhere is a fault of the layout. */
    @Test
    void theBytesAreThoseOfAnotherMachine() throws Exception {
        String svg = SvgWriter.document(CHART.drawing(), "comparison", CHART.width(), CHART.height());
        byte[] digest = java.security.MessageDigest.getInstance("SHA-256").digest(svg.getBytes(StandardCharsets.UTF_8));
        assertEquals("b2312d1c6bc1d022ff57d0890a22ca7576d93d2a4a3d52f381d4dc0ff499d487",
                HexFormat.of().formatHex(digest));
    }

    @Test
    void thePdfHasOnePageWithTextAndItsFontsButNoDate() throws Exception {
        byte[] pdf = PdfWriter.write(CHART.drawing(), "models", CHART.width(), CHART.height());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
            PDPage page = document.getPage(0);
            assertEquals(480, page.getMediaBox().getWidth());
            assertEquals("models", document.getDocumentInformation().getTitle());
            assertNull(document.getDocumentInformation().getCreationDate());
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Majority class (baseline)") && text.contains("0.93 (0.89–0.97)"), text);
            int fonts = 0;
            for (COSName name : page.getResources().getFontNames()) {
                assertTrue(page.getResources().getFont(name).isEmbedded());
                fonts++;
            }
            assertTrue(fonts > 0);
        }
    }

    @Test
    void thePngHasTwoPixelsForOneAndTheBackgroundOfTheTheme(@TempDir Path folder) throws Exception {
        Chart dark = Gallery.charts(Theme.DARK).get("roc");
        FigureFiles.write(folder, "roc", dark);
        BufferedImage image = ImageIO.read(folder.resolve("roc.png").toFile());
        assertEquals(2 * dark.width(), image.getWidth());
        assertEquals(2 * dark.height(), image.getHeight());
        assertEquals(Theme.DARK.background(), new Color(image.getRGB(0, 0)));
        int inked = 0;
        for (int x = 0; x < image.getWidth(); x += 3) {
            for (int y = 0; y < image.getHeight(); y += 3) {
                inked += image.getRGB(x, y) == Theme.DARK.background().getRGB() ? 0 : 1;
            }
        }
        assertTrue(inked > 2000, "drawn pixels: " + inked);
    }

    @Test
    void theSvgStandsAloneAndItsFontsHoldItsCharacters() throws Exception {
        String svg = SvgWriter.document(CHART.drawing(), "models", CHART.width(), CHART.height());
        assertFalse(svg.replace("http://www.w3.org/2000/svg", "").contains("http"), "nothing from the network");
        String font = svg.replaceAll("(?s).*font-weight:400;src:url\\(data:font/ttf;base64,([^)]*)\\).*", "$1");
        java.awt.Font embedded = java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT,
                new ByteArrayInputStream(java.util.Base64.getDecoder().decode(font)));
        for (SvgText text : SvgText.of(svg)) {
            assertEquals(-1, embedded.canDisplayUpTo(text.text().replace(" ", "")), text.text());
        }
    }

    @Test
    void idsOfAnElementBeginWithTheGivenWord() throws Exception {
        Drawing cut = (g, area) -> {
            g.setClip(new java.awt.geom.Ellipse2D.Double(10, 10, 50, 50));
            g.fill(area);
        };
        String svg = SvgWriter.element(cut, "roc-fusion", "cut", 100, 100);
        Element clip = (Element) SvgText.parse(svg).getElementsByTagName("clipPath").item(0);
        assertTrue(clip.getAttribute("id").startsWith("roc-fusion"));
        assertTrue(svg.contains("url(#" + clip.getAttribute("id") + ")"));
    }

    @Test
    void namesWithMarkupAndForeignScriptsAreWrittenAsTheyAre() throws Exception {
        List<String> names = List.of("<script>alert(1)</script>", "a & b \"quoted\"", "耐药性", "β-catenin ≥ 2 µg",
                "\u0007");
        List<ClassCount> classes = new ArrayList<>();
        names.forEach(n -> classes.add(new ClassCount(n, 7)));
        Chart chart = ClassBalanceChart.of(classes, Theme.LIGHT);
        String svg = SvgWriter.element(chart.drawing(), "f", "<title>", 640, chart.height());
        NodeList texts = SvgText.parse(svg).getElementsByTagName("text");
        List<String> contents = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            contents.add(texts.item(i).getTextContent());
        }
        assertTrue(contents.containsAll(names.subList(0, 4)), contents.toString());
        assertNotNull(PdfWriter.write(chart.drawing(), "names", 640, chart.height()));
    }
}
