package org.resistlab.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class MarksTest {

    private final Graphics2D graphics = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB).createGraphics();

    @Test
    void onPaperNothingIsToldAndNothingIsSelected() {
        Marks.sample(graphics, "p1", new Rectangle2D.Double(1, 1, 2, 2), () -> fail("nobody asks"));
        assertFalse(Marks.wanted(graphics));
        assertSame(Highlight.NONE, Highlight.of(graphics));
        assertSame(FigureStyle.OWN, FigureStyle.of(graphics));
    }

    @Test
    void marksAreToldInPixelsOfTheImage() {
        List<Mark> told = new ArrayList<>();
        Marks.listen(graphics, told::add);
        graphics.translate(10, 20);
        graphics.scale(2, 2);
        Marks.sample(graphics, "p1", new Rectangle2D.Double(1, 2, 3, 4), () -> "Sample p1");
        assertEquals(new Rectangle2D.Double(12, 24, 6, 8), told.getFirst().shape().getBounds2D());
        assertEquals(List.of("p1"), told.getFirst().ids());
        assertEquals(MarkKind.SAMPLE, told.getFirst().kind());
    }

    @Test
    void whatIsCutAwayCannotBePointedAt() {
        List<Mark> told = new ArrayList<>();
        Marks.listen(graphics, told::add);
        graphics.setClip(0, 0, 50, 50);
        Marks.sample(graphics, "out", new Rectangle2D.Double(60, 60, 5, 5), () -> "");
        Marks.add(graphics, MarkKind.POINT, List.of(), new Line2D.Double(10, 10, 10, 40), () -> "a line");
        assertEquals(List.of("a line"), told.stream().map(Mark::text).toList());
    }

    @Test
    void copiesOfTheGraphicsTellTheSameListener() {
        List<Mark> told = new ArrayList<>();
        Marks.listen(graphics, told::add);
        new Highlight(Set.of("p1"), Set.of(), Set.of()).on(graphics);
        Graphics2D copy = (Graphics2D) graphics.create();
        Marks.sample(copy, "p1", new Rectangle2D.Double(0, 0, 1, 1), () -> "");
        assertEquals(1, told.size());
        assertTrue(Highlight.of(copy).contains(MarkKind.SAMPLE, "p1"));
    }

    @Test
    void aSelectionHasOneSetForEachKind() {
        Highlight highlight = Highlight.NONE.with(MarkKind.SAMPLE, Set.of("a", "b")).with(MarkKind.FEATURE,
                Set.of("expression:ABCB1"));
        assertEquals(1, highlight.count(MarkKind.SAMPLE, List.of("b", "c")));
        assertTrue(highlight.contains(MarkKind.FEATURE, "expression:ABCB1"));
        assertFalse(highlight.contains(MarkKind.MODEL, "a"));
        assertEquals(highlight, highlight.with(MarkKind.POINT, Set.of("x")));
    }

    @Test
    void anImpossibleStyleIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new FigureStyle("", Double.NaN, 1, FigureColors.OWN));
        assertThrows(IllegalArgumentException.class, () -> new FigureStyle("", 8, 0, FigureColors.OWN));
    }

    @Test
    void noSeriesOfAPaletteIsLostOnItsGround() {
        for (FigureColors colors : FigureColors.values()) {
            colors.series().forEach(color -> assertTrue(luminance(color) < 0.8, colors + " on white"));
            colors.onDark().forEach(color -> assertTrue(luminance(color) > 0.2, colors + " on black"));
            assertEquals(colors.series().size(), Set.copyOf(colors.onDark()).size(), colors + " on black");
        }
    }

    private static double luminance(int color) {
        return (0.2126 * (color >> 16 & 0xFF) + 0.7152 * (color >> 8 & 0xFF) + 0.0722 * (color & 0xFF)) / 255;
    }
}
