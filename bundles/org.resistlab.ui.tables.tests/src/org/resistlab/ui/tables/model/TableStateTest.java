package org.resistlab.ui.tables.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.resistlab.core.figure.Mark;
import org.resistlab.core.figure.Marks;
import org.resistlab.core.figure.RenderedFigure;

class TableStateTest {

    private final TableState state = new TableState(MadeTable.assay());

    @Test
    void positionsFollowTheArrangement() {
        Arrangement sorted = Arrangement.NONE.sortedBy(SortKey.attribute(1));
        state.arrange(sorted, sorted.rows(state.content(), () -> false));
        assertEquals(10, state.row(0), "s11 is the youngest");
        assertEquals(0, state.positionOfSample("s11"));
        assertArrayEquals(new int[] {0, 11}, state.positionsOfSamples(List.of("s5", "s11", "nobody")));
        assertEquals(-1, state.positionOfSample("nobody"));
    }

    @Test
    void onlySomeColumnsAreShown() {
        state.showColumns(new int[] {2, 5, 7});
        assertEquals(3, state.columnCount());
        assertEquals(5, state.column(1));
        assertEquals(2, state.positionOfColumn(7));
        assertEquals(-1, state.positionOfColumn(3));
        state.showColumns(null);
        assertEquals(MadeTable.COLUMNS, state.columnCount());
    }

    @Test
    void aColumnIsColouredOnceItsStatisticsAreKnown() {
        assertNull(state.scale(3));
        state.color(ValueScale.Mode.COLUMN, null);
        assertNull(state.scale(3));
        assertTrue(state.statistics().hasWanted());
        state.statistics().computeNext();
        assertEquals(2.2, state.scale(3).high());
        ValueScale table = new ValueScale(0, 9, false);
        state.color(ValueScale.Mode.TABLE, table);
        assertEquals(table, state.scale(6));
    }

    @Test
    void statisticsAreSaidInLines() {
        assertEquals("n 10, missing 2\nF: 5\nM: 5",
                Saying.statistics(ColumnStatistics.of(MadeTable.patients(), 0), Double::toString));
        assertEquals("n 3, missing 1\nmean 4.0, SD 2.0\nmin 2.0, quartiles 3.0 · 4.0 · 5.0, max 6.0", Saying.statistics(
                ColumnStatistics.numbers(new double[] {2, 4, 6, Double.NaN}), Double::toString));
        assertEquals("1 of 8 samples (12.5 %)", Saying.share(1, 8, "sample"));
    }

    @Test
    void everyFigureOfTheDataIsDrawnWithItsSamples() {
        AssayContent made = MadeTable.assay();
        SampleComponents components = SampleComponents.of(made, 2, () -> false);
        assertEquals(12, samples(DataFigures.components(made, components, 0, 1, 0)));
        assertEquals(12, samples(DataFigures.components(made, components, 1, 0, 1)), "marked by quartiles of the age");
        assertEquals(12, samples(DataFigures.missingness(made, MissingnessMap.of(made, 4, () -> false))));
        assertEquals(10, samples(DataFigures.column(made, 0)), "two of twelve are missing");
        assertEquals(12, samples(DataFigures.correlation(made, "made",
                CorrelationMap.ofSamples(made, IntStream.range(0, 12).toArray(), 8, () -> false))));
        assertNotNull(DataFigures.column(MadeTable.patients(), 2).data());
    }

    private static long samples(RenderedFigure figure) {
        List<Mark> marks = new ArrayList<>();
        for (var drawing : List.of(figure.darkDrawing(), figure.drawing())) {
            marks.clear();
            BufferedImage image = new BufferedImage(figure.width(), figure.height(), BufferedImage.TYPE_INT_RGB);
            Graphics2D g = image.createGraphics();
            g.setClip(0, 0, figure.width(), figure.height());
            Marks.listen(g, marks::add);
            drawing.draw(g, new Rectangle2D.Double(0, 0, figure.width(), figure.height()));
            g.dispose();
        }
        return marks.stream().flatMap(mark -> mark.ids().stream()).distinct().count();
    }
}
