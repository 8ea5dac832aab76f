package org.resistlab.ui.tables.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.resistlab.core.table.NumberColumn;

class ColumnStatisticsTest {

    /** NumPy 1.24: nanmean, nanstd(ddof=1), nanquantile of column 3 of the made table. */
    @Test
    void numbersAgreeWithNumPy() {
        ColumnStatistics.Numbers column = assertInstanceOf(ColumnStatistics.Numbers.class,
                ColumnStatistics.of(MadeTable.assay(), 3));
        assertEquals(11, column.count());
        assertEquals(1, column.missing());
        assertEquals(1.2727272727272727, column.mean(), 1e-15);
        assertEquals(0.6182085555715144, column.standardDeviation(), 1e-15);
        double[] quartiles = {0.2, 0.85, 1.3, 1.7, 2.2};
        for (int q = 0; q < quartiles.length; q++) {
            assertEquals(quartiles[q], column.quartiles().get(q), 1e-15);
        }
    }

    @Test
    void categoriesAreCountedTheMostFrequentFirst() {
        ColumnStatistics.Categories sex = assertInstanceOf(ColumnStatistics.Categories.class,
                ColumnStatistics.of(MadeTable.patients(), 0));
        assertEquals(2, sex.missing());
        assertEquals(List.of(new ColumnStatistics.Category("F", 5), new ColumnStatistics.Category("M", 5)),
                sex.categories());
    }

    @Test
    void anEmptyColumnHasNoMean() {
        ColumnStatistics.Numbers none = ColumnStatistics.numbers(new double[] {Double.NaN, Double.NaN});
        assertEquals(0, none.count());
        assertTrue(Double.isNaN(none.mean()) && Double.isNaN(none.median()));
        assertNull(ValueScale.of(none, ValueScale.Mode.COLUMN));
    }

    @Test
    void theCacheNeverComputesWhenAsked() {
        StatisticsCache cache = new StatisticsCache(MadeTable.assay());
        assertTrue(cache.get(2).isEmpty());
        assertTrue(cache.get(5).isEmpty());
        assertTrue(cache.computeNext());
        assertTrue(cache.get(5).isPresent(), "what was asked for last is computed first");
        assertTrue(cache.get(2).isEmpty());
        assertTrue(cache.computeNext());
        assertFalse(cache.computeNext());
        assertEquals(ColumnStatistics.of(MadeTable.assay(), 2), cache.get(2).orElseThrow());
    }

    @Test
    void scalesPlaceValues() {
        ColumnStatistics.Numbers column = ColumnStatistics.numbers(new double[] {2, 4, 6, Double.NaN});
        ValueScale range = ValueScale.of(column, ValueScale.Mode.COLUMN);
        assertEquals(0.25, range.place(3));
        assertEquals(1, range.place(99));
        assertTrue(Double.isNaN(range.place(Double.NaN)));
        ValueScale centred = ValueScale.of(column, ValueScale.Mode.CENTRED);
        assertEquals(0.5, centred.place(4));
        assertEquals(1, centred.place(8), "two standard deviations of 2 above the mean of 4");
        assertEquals(0.5, new ValueScale(3, 3, false).place(3));
    }

    @Test
    void theScaleOfATableIsCentredWhereTheValuesHaveBothSigns() {
        ValueScale positive = ValueScale.ofTable(MadeTable.assay(), () -> false);
        assertFalse(positive.centred());
        assertEquals(0, positive.low(), 0.1);
        assertEquals(2.2, positive.high(), 0.1);
        ValueScale both = ValueScale.ofTable(new ColumnsContent(List.of("a", "b", "c"),
                List.of(new NumberColumn("x", new double[] {-4, 1, 5}))), () -> false);
        assertTrue(both.centred());
        assertEquals(-both.high(), both.low());
    }
}
