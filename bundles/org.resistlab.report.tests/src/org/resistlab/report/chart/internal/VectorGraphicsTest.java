package org.resistlab.report.chart.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.Base64;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.resistlab.core.figure.Drawing;
import org.resistlab.report.chart.PdfWriter;
import org.resistlab.report.chart.SvgWriter;

class VectorGraphicsTest {
    private static String svg(Drawing drawing) {
        return SvgWriter.element(drawing, "t", "t", 100, 100);
    }

    @Test
    void whatLiesOutsideTheClipIsLeftOutAndWhatLiesInsideIsNotCut() {
        String svg = svg((g, area) -> {
            g.clip(new Rectangle(10, 10, 50, 50));
            g.setColor(Color.RED);
            g.fill(new Rectangle(20, 20, 10, 10));
            g.setColor(Color.GREEN);
            g.fill(new Rectangle(70, 70, 10, 10));
            g.setColor(Color.BLUE);
            g.fill(new Rectangle(50, 50, 30, 30));
        });
        assertTrue(svg.contains("<rect fill=\"#ff0000\" x=\"20\" y=\"20\" width=\"10\" height=\"10\"/>"), svg);
        assertFalse(svg.contains("#00ff00"), svg);
        assertTrue(svg.contains("<rect fill=\"#0000ff\" clip-path=\"url(#t-clip1)\" x=\"50\""), svg);
        assertTrue(svg.contains("<clipPath id=\"t-clip1\"><path d=\"M10 10L60 10L60 60L10 60L10 10Z\"/>"), svg);
    }

    @Test
    void transformsAndTransparencyReachThePage() {
        String svg = svg((g, area) -> {
            g.translate(10, 20);
            g.scale(2, 2);
            g.setStroke(new BasicStroke(1.5f));
            g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.5f));
            g.setColor(Color.RED);
            g.draw(new Line2D.Double(0, 0, 10, 5));
        });
        assertTrue(svg.contains("stroke=\"#ff0000\" stroke-opacity=\".5\" stroke-width=\"3\""), svg);
        assertTrue(svg.contains("d=\"M10 20L30 30\""), svg);
    }

    @Test
    void equalDiscsBecomeOnePath() {
        String svg = svg((g, area) -> {
            g.setColor(Color.RED);
            g.fill(new Ellipse2D.Double(10, 10, 4, 4));
            g.fill(new Ellipse2D.Double(20, 10, 4, 4));
            g.setColor(Color.BLUE);
            g.fill(new Ellipse2D.Double(30, 10, 4, 4));
        });
        assertTrue(svg.contains("stroke=\"#ff0000\" stroke-width=\"4\" d=\"M12 12h0M22 12h0\"/>"), svg);
        assertTrue(svg.contains("stroke=\"#0000ff\" stroke-width=\"4\" d=\"M32 12h0\"/>"), svg);
    }

    @Test
    void aGradientIsPaintedAsAPicture() throws Exception {
        Drawing gradient = (g, area) -> {
            g.setPaint(new GradientPaint(0, 0, Color.BLACK, 100, 0, Color.WHITE));
            g.fill(new Rectangle(0, 0, 100, 100));
        };
        String svg = svg(gradient);
        String png = svg.replaceAll("(?s).*data:image/png;base64,([^\"]*)\".*", "$1");
        BufferedImage image = ImageIO.read(new java.io.ByteArrayInputStream(Base64.getDecoder().decode(png)));
        Color middle = new Color(image.getRGB(image.getWidth() / 2, image.getHeight() / 2));
        assertEquals(127, middle.getRed(), 3);
        assertTrue(PdfWriter.write(gradient, "gradient", 100, 100).length > 500);
    }

    @Test
    void numbersAreShortAndRounded() {
        assertEquals("12.3", SvgSink.number(12.3));
        assertEquals("12.05", SvgSink.number(12.049999));
        assertEquals("-.5", SvgSink.number(-0.5));
        assertEquals(".05", SvgSink.number(0.05));
        assertEquals("0", SvgSink.number(-0.001));
        assertEquals("-13", SvgSink.number(-13.0));
    }
}
