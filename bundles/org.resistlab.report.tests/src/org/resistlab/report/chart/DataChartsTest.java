package org.resistlab.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.resistlab.core.figure.Highlight;
import org.resistlab.core.figure.Mark;
import org.resistlab.core.figure.MarkKind;
import org.resistlab.core.figure.Marks;

/** The figures of a study before any run: what a person can point at, and that a selection is seen. */
class DataChartsTest {

    private static final List<String> SAMPLES = List.of("a", "b", "c", "d", "e", "f");

    @Test
    void everySampleWithAValueIsInOneBar() {
        Chart chart = DistributionChart.of("age", SAMPLES, new double[] {1, 2, 2.2, 9, Double.NaN, 9.5}, Theme.LIGHT);
        List<String> members = marks(chart).stream().flatMap(mark -> mark.ids().stream()).sorted().toList();
        assertEquals(List.of("a", "b", "c", "d", "f"), members);
        assertSelectionIsSeen(chart);
    }

    @Test
    void everyPairOfACorrelationCanBePointedAt() {
        double[][] values = {{1, -0.5, Double.NaN}, {-0.5, 1, 0.2}, {Double.NaN, 0.2, 1}};
        List<Mark> marks = marks(CorrelationChart.of(MarkKind.SAMPLE, List.of("a", "b", "c"), List.of("A", "B", "C"),
                values, Theme.LIGHT));
        assertEquals(9, marks.size());
        assertEquals(List.of("a", "b"), marks.get(1).ids());
        assertEquals("A and B\nr = −0.500", marks.get(1).text());
        assertSelectionIsSeen(CorrelationChart.of(MarkKind.SAMPLE, List.of("a", "b", "c"), List.of("A", "B", "C"),
                values, Theme.DARK));
    }

    @Test
    void everySampleOfAMissingnessMapSaysHowMuchIsMissing() {
        Chart chart = MissingnessMapChart.of(SAMPLES, new int[] {0, 1, 2, 0, 0, 4}, 4, 2,
                (sample, bin) -> sample == 5 ? 1 : 0, Theme.LIGHT);
        List<Mark> marks = marks(chart);
        assertEquals(SAMPLES.size(), marks.size());
        assertEquals("f\n4 of 4 values missing (100.0 %)", marks.get(5).text());
        assertSelectionIsSeen(chart);
    }

    @Test
    void aBarOfTheOverlapStandsForItsSamples() {
        Chart chart = OverlapChart.of(List.of("rna", "protein"), List.of(5, 3),
                List.of(new OverlapChart.Combination(List.of(0, 1), List.of("a", "b", "c")),
                        new OverlapChart.Combination(List.of(0), List.of("d", "e")),
                        new OverlapChart.Combination(List.of(), List.of("f"))),
                Theme.LIGHT);
        List<Mark> marks = marks(chart);
        assertEquals(List.of("d", "e"), marks.get(1).ids());
        assertEquals("3 samples\nin rna + protein", marks.get(0).text());
        assertEquals("1 sample\nin none", marks.get(2).text());
        assertSelectionIsSeen(chart);
    }

    private static List<Mark> marks(Chart chart) {
        List<Mark> marks = new ArrayList<>();
        paint(chart, Highlight.NONE, marks);
        return marks;
    }

    private static void assertSelectionIsSeen(Chart chart) {
        int[] without = paint(chart, Highlight.NONE, new ArrayList<>());
        int[] with = paint(chart, new Highlight(Set.of("a", "b"), Set.of(), Set.of()), new ArrayList<>());
        assertFalse(Arrays.equals(without, with), "the selection shows");
        assertTrue(Arrays.stream(with).distinct().count() > 3, "something is drawn");
    }

    private static int[] paint(Chart chart, Highlight highlight, List<Mark> marks) {
        BufferedImage image = new BufferedImage(chart.width(), chart.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setClip(0, 0, chart.width(), chart.height());
            Marks.listen(g, marks::add);
            highlight.on(g);
            chart.drawing().draw(g, new Rectangle2D.Double(0, 0, chart.width(), chart.height()));
        } finally {
            g.dispose();
        }
        return image.getRGB(0, 0, chart.width(), chart.height(), null, 0, chart.width());
    }
}
