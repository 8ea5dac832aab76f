package org.resistlab.ui.tables.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.resistlab.core.table.NumberColumn;

/** Expected numbers: scikit-learn 1.2.1 and NumPy 1.24 on the same formula. */
class AssayMapsTest {

    private final AssayContent made = MadeTable.assay();

    /** sklearn: PCA(3, svd_solver='full') of z-scores (ddof 1) with missing cells 0, largest loading positive. */
    @Test
    void componentsAgreeWithScikitLearn() {
        SampleComponents found = SampleComponents.of(made, 3, () -> false);
        assertArrayEquals(new double[] {0.262752607111855, 0.232145541892907, 0.172269094984482},
                found.varianceRatio(), 1e-12);
        assertArrayEquals(new double[] {2.188891136895889, -1.21291781381281, 1.032174761693649, -0.055849014446427,
                0.937409454618604, -2.058899538348722, -0.409315010293264, -0.400065051358929, 0.213075466276168,
                1.99811858510441, -1.96806313894754, -0.264559837381028}, found.scores()[0], 1e-12);
        assertArrayEquals(new double[] {0.917515700642944, -0.798529178997957, -0.551912864915054, 2.317607803415531,
                -0.062964833366318, 1.252610153035138, 1.552048804123466, -0.925421766771883, -2.12008667223394,
                0.055268682813835, -0.313315446337344, -1.322820381408418}, found.scores()[1], 1e-12);
        assertEquals(7, found.strongest().get(0).get(0).column());
        assertEquals(0.633028097263242, found.strongest().get(0).get(0).loading(), 1e-12);
        assertEquals("PC1 (26.3 %)", found.axis(0));
        assertTrue(found.caption().contains("9 missing cells were filled with the column's mean"), found.caption());
    }

    @Test
    void constantColumnsAndTextsAreLeftOutOfTheComponents() {
        ColumnsContent patients = new ColumnsContent(List.of("a", "b", "c"),
                List.of(new NumberColumn("x", new double[] {1, 2, 4}), new NumberColumn("y", new double[] {3, 1, 9}),
                        new NumberColumn("same", new double[] {5, 5, 5})));
        SampleComponents found = SampleComponents.of(patients, 2, () -> false);
        assertEquals(2, found.used());
        assertEquals(1, found.leftOut());
        assertEquals(0, SampleComponents.of(new ColumnsContent(List.of("a"), List.of()), 2, () -> false).components());
    }

    @Test
    void missingCellsAreCounted() {
        MissingnessMap map = MissingnessMap.of(made, 4, () -> false);
        assertEquals(9, map.total());
        assertArrayEquals(new int[] {2, 1, 1, 1, 1, 1, 1, 1}, IntStream.range(0, 8).map(map::ofColumn).toArray());
        assertArrayEquals(new int[] {1, 1, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1},
                IntStream.range(0, 12).map(map::ofSample).toArray());
        assertEquals(0, map.completeColumns());
        assertEquals(3, map.completeSamples());
        assertEquals(4, map.bins());
        assertEquals(6, map.firstColumn(3));
        assertEquals(0.5, map.share(0, 0), "one of the first two columns");
        assertArrayEquals(new int[] {2, 4, 6}, Arrays.copyOfRange(map.emptiestSamples(), 9, 12));
    }

    @Test
    void binsCoverAllColumnsWhateverTheirNumber() {
        for (int columns : new int[] {1, 5, 7, 8}) {
            ColumnsContent some = new ColumnsContent(List.of("a"), IntStream.range(0, columns)
                    .mapToObj(j -> new NumberColumn("c" + j, new double[] {Double.NaN})).toList());
            MissingnessMap map = MissingnessMap.of(some, 5, () -> false);
            for (int bin = 0; bin < map.bins(); bin++) {
                assertEquals(1, map.share(0, bin), columns + " columns, bin " + bin);
            }
            assertEquals(columns, map.firstColumn(map.bins()));
        }
    }

    /** NumPy: corrcoef over the rows where both are present; nanvar(ddof=1) for the order of variance. */
    @Test
    void correlationsAgreeWithNumPy() {
        assertArrayEquals(new int[] {7, 1, 6, 0, 4, 2, 3, 5}, CorrelationMap.mostVariable(made, 8, () -> false));
        CorrelationMap map = CorrelationMap.ofColumns(made, 8, () -> false);
        assertEquals(-0.19315795451864706, correlation(map, 2, 5), 1e-14);
        assertEquals(-0.029059779333036447, correlation(map, 1, 0), 1e-14);
        assertEquals(1, correlation(map, 4, 4));
        assertEquals(3, CorrelationMap.ofColumns(made, 3, () -> false).size());
    }

    @Test
    void whatIsAlikeStandsTogether() {
        double[][] values = {{1, 2, 3, 4, 5, 6}, {1, 3, 2, 4, 6, 5}, {9, 1, 8, 2, 7, 3}, {1, 2, 3, 4, 6, 5},
                {9, 2, 8, 1, 7, 3}};
        CorrelationMap map = CorrelationMap.ofColumns(new ColumnsContent(List.of("a", "b", "c", "d", "e", "f"),
                IntStream.range(0, 5).mapToObj(j -> new NumberColumn("c" + j, values[j])).toList()), 5, () -> false);
        int[] place = new int[5];
        for (int k = 0; k < 5; k++) {
            place[map.members()[k]] = k;
        }
        assertEquals(1, Math.abs(place[2] - place[4]), "c2 and c4 are neighbours");
    }

    @Test
    void samplesAreCorrelatedOverStandardisedColumns() {
        CorrelationMap map = CorrelationMap.ofSamples(made, new int[] {2, 4, 6}, 8, () -> false);
        assertEquals(3, map.size());
        assertTrue(map.ofSamples());
        assertEquals(correlation(map, 2, 6), correlation(map, 6, 2));
    }

    @Test
    void cancellingEndsEachOfThem() {
        assertThrows(CancellationException.class, () -> SampleComponents.of(made, 2, () -> true));
        assertThrows(CancellationException.class, () -> MissingnessMap.of(made, 4, () -> true));
        assertThrows(CancellationException.class, () -> CorrelationMap.ofColumns(made, 4, () -> true));
        assertThrows(CancellationException.class, () -> ValueScale.ofTable(made, () -> true));
    }

    private static double correlation(CorrelationMap map, int a, int b) {
        int[] members = map.members();
        int i = IntStream.range(0, members.length).filter(k -> members[k] == a).findFirst().orElseThrow();
        int j = IntStream.range(0, members.length).filter(k -> members[k] == b).findFirst().orElseThrow();
        return map.values()[i][j];
    }
}
