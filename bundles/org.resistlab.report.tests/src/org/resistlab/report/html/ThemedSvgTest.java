package org.resistlab.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ThemedSvgTest {

    private final ThemedSvg svg = new ThemedSvg();

    @Test
    void coloursThatDifferBecomeVariables() {
        assertEquals("<rect fill=\"var(--c0)\"/><path stroke=\"var(--c1)\" fill=\"none\"/><rect fill=\"var(--c0)\"/>",
                svg.merge(new DrawnFigure("k", null,
                        "<rect fill=\"#ffffff\"/><path stroke=\"#0072b2\" fill=\"none\"/><rect fill=\"#ffffff\"/>",
                        "<rect fill=\"#16191d\"/><path stroke=\"#56b4e9\" fill=\"none\"/><rect fill=\"#16191d\"/>")));
        assertTrue(svg.style().startsWith(":root{--c0:#ffffff;--c1:#0072b2;}"), svg.style());
        assertTrue(svg.style().contains(":root{--c0:#16191d;--c1:#56b4e9;}"), svg.style());
    }

    @Test
    void drawingsThatDifferInMoreAreBothKept() {
        assertEquals("<div class=\"light\"><a/></div><div class=\"dark\"><b/></div>",
                svg.merge(new DrawnFigure("k", null, "<a/>", "<b/>")));
    }

    @Test
    void textThatLooksLikeAColourStaysText() {
        String text = "<text fill=\"#000000\">gene #0072b2</text>";
        assertEquals("<text fill=\"var(--c0)\">gene #0072b2</text>", svg.merge(new DrawnFigure("k", null, text, text)));
    }
}
