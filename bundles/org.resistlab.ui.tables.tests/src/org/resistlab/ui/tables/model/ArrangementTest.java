package org.resistlab.ui.tables.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.resistlab.core.problem.ProblemException;

class ArrangementTest {

    private static final int SEX = 0;
    private static final int AGE = 1;
    private static final int REMARK = 2;

    private final ColumnsContent patients = MadeTable.patients();

    @Test
    void sortingIsStableAndPutsMissingValuesLastEitherWay() {
        assertArrayEquals(new int[] {10, 1, 2, 8, 7, 6, 0, 9, 5, 3, 11, 4},
                rows(Arrangement.NONE.sortedBy(SortKey.column(AGE))));
        assertArrayEquals(new int[] {11, 3, 5, 9, 0, 6, 7, 1, 2, 8, 10, 4},
                rows(Arrangement.NONE.sortedBy(SortKey.column(AGE).reversed())));
    }

    @Test
    void aSecondKeyOrdersWhatIsEqualByTheFirst() {
        Arrangement both = Arrangement.NONE.toggled(SortKey.column(SEX), false).toggled(SortKey.column(AGE), true);
        assertEquals(List.of(SortKey.column(SEX), SortKey.column(AGE)), both.keys());
        assertArrayEquals(new int[] {10, 2, 7, 6, 0, 1, 8, 5, 11, 4, 9, 3}, rows(both));
    }

    @Test
    void textsAreOrderedNaturally() {
        assertArrayEquals(new int[] {11, 10, 9}, first(rows(Arrangement.NONE.sortedBy(SortKey.name()).toggled(
                SortKey.name(), false)), 3));
        assertEquals("s2", patients.rowName(rows(Arrangement.NONE.sortedBy(SortKey.name()))[1]));
        int[] remarks = rows(Arrangement.NONE.sortedBy(SortKey.column(REMARK)));
        assertTrue(place(remarks, 11) < place(remarks, 10) && place(remarks, 10) < place(remarks, 9), "2, 9, 10");
    }

    @Test
    void someSamplesAloneKeepTheirOrderAndNoSampleMeansAll() {
        Set<String> some = Set.of(patients.rowName(0), patients.rowName(10), patients.rowName(3), "nobody");
        Arrangement byAge = Arrangement.NONE.sortedBy(SortKey.column(AGE)).of(some);
        assertArrayEquals(new int[] {10, 0, 3}, rows(byAge));
        assertArrayEquals(new int[] {0, 3, 10}, rows(byAge.unsorted()));
        assertArrayEquals(rows(Arrangement.NONE), rows(byAge.unsorted().of(Set.of())));
        AssayContent part = AssayContent.of(MadeTable.assay().assay(), some, patients);
        assertEquals(List.of(patients.rowName(0), patients.rowName(3), patients.rowName(10)),
                part.assay().samples());
        assertEquals(MadeTable.assay().value(10, 0), part.value(2, 0));
    }

    @Test
    void rowsOfAnAssayAreOrderedByAnAttributeOfTheSamples() {
        assertArrayEquals(rows(Arrangement.NONE.sortedBy(SortKey.column(AGE))),
                Arrangement.NONE.sortedBy(SortKey.attribute(AGE)).rows(MadeTable.assay(), () -> false));
    }

    @Test
    void aHeaderClickGoesFromAscendingToDescendingToTheOrderOfTheData() {
        Arrangement once = Arrangement.NONE.toggled(SortKey.column(AGE), false);
        assertTrue(once.key(AGE).ascending());
        Arrangement twice = once.toggled(SortKey.column(AGE), false);
        assertFalse(twice.key(AGE).ascending());
        assertEquals(Arrangement.NONE, twice.toggled(SortKey.column(AGE), false));
    }

    @Test
    void filtersCompareNumbers() throws ProblemException {
        assertArrayEquals(new int[] {1, 2, 7, 8, 10}, filtered(AGE, "<= 40"));
        assertArrayEquals(new int[] {0, 6, 7}, filtered(AGE, "40 .. 54"));
        assertArrayEquals(new int[] {1, 2, 8}, filtered(AGE, "= 31"));
        assertArrayEquals(new int[] {4}, filtered(AGE, "missing"));
        assertArrayEquals(new int[] {3, 10}, filtered(AGE, "2"), "72 and 22 contain a 2");
        assertEquals(9, filtered(AGE, "!= 31").length, "a missing age is another one");
    }

    @Test
    void filtersFindTexts() throws ProblemException {
        assertArrayEquals(new int[] {0, 2, 6, 7, 10}, filtered(SEX, "= f"));
        assertArrayEquals(new int[] {3, 9}, filtered(SEX, "missing"));
        assertArrayEquals(new int[] {0}, filtered(REMARK, "sum"));
        assertArrayEquals(new int[] {9, 10}, filtered(REMARK, "> 2"), "texts that are numbers");
    }

    @Test
    void allFiltersMustAccept() throws ProblemException {
        Arrangement both = Arrangement.NONE.filtered(SEX, CellFilter.parse("= M", ColumnKind.CATEGORY))
                .filtered(AGE, CellFilter.parse("> 40", ColumnKind.NUMBER)).sortedBy(SortKey.column(AGE).reversed());
        assertArrayEquals(new int[] {11, 5}, rows(both));
        assertEquals(12, rows(both.unfiltered()).length);
    }

    @Test
    void aFilterThatIsNoneSaysWhatCanBeWritten() throws ProblemException {
        assertNull(CellFilter.parse("  ", ColumnKind.NUMBER));
        ProblemException e = assertThrows(ProblemException.class, () -> CellFilter.parse("< abc", ColumnKind.NUMBER));
        assertEquals("Expected a number after \"<\", found \"abc\".", e.problems().get(0).message());
    }

    @Test
    void cancellingEndsIt() {
        Arrangement sorted = Arrangement.NONE.sortedBy(SortKey.column(AGE));
        assertThrows(CancellationException.class, () -> sorted.rows(patients, () -> true));
    }

    private int[] filtered(int column, String text) throws ProblemException {
        return rows(Arrangement.NONE.filtered(column, CellFilter.parse(text, patients.kind(column))));
    }

    private int[] rows(Arrangement arrangement) {
        return arrangement.rows(patients, () -> false);
    }

    private static int[] first(int[] rows, int count) {
        int[] out = new int[count];
        System.arraycopy(rows, 0, out, 0, count);
        return out;
    }

    private static int place(int[] rows, int row) {
        int place = 0;
        while (rows[place] != row) {
            place++;
        }
        return place;
    }
}
