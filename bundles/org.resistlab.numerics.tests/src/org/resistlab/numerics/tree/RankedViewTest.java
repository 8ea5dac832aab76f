package org.resistlab.numerics.tree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.matrix.ViewMatrix;
import org.resistlab.numerics.random.RandomStream;

class RankedViewTest {

    private static void forEach(int count, IntConsumer part) {
        IntStream.range(0, count).parallel().forEach(part);
    }

    private static char[] ranks(Matrix matrix, int column) {
        RankedView view = RankedView.of(matrix, RankedViewTest::forEach);
        RankedView.Selection all = view.selection();
        all.select(IntStream.range(0, matrix.rows()).toArray(), 0, matrix.rows());
        char[] ranks = new char[matrix.rows()];
        all.ranks(column, ranks);
        return ranks;
    }

    /** Ranks have the order of the values, are equal where these are, and missing ones come last. */
    private static void assertOrdered(double[] values, char[] ranks, int missing) {
        for (int a = 0; a < values.length; a++) {
            if (Double.isNaN(values[a])) {
                assertEquals(missing, ranks[a]);
            } else {
                assertTrue(ranks[a] < missing);
                for (int b = 0; b < values.length; b++) {
                    if (!Double.isNaN(values[b])) {
                        assertEquals(values[a] < values[b], ranks[a] < ranks[b], values[a] + " and " + values[b]);
                    }
                }
            }
        }
    }

    @Test
    void ranksHaveTheOrderOfTheValues() {
        double next = Math.nextUp(1.0);
        double[] special = {0.0, -0.0, Double.NaN, 1, next, Math.nextUp(next), Math.nextDown(1.0), -1, -next,
                Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.MIN_VALUE, -Double.MIN_VALUE,
                Double.MAX_VALUE, -Double.MAX_VALUE, 1, -1, Double.NaN};
        RandomStream random = RandomStream.of(1, "ranks");
        double[] normal = random.doubles(special.length).map(x -> x - 0.5).toArray();
        double[] ties = random.ints(special.length, 0, 4).asDoubleStream().toArray();
        Matrix matrix = DenseMatrix.ofColumns(new double[][] {special, normal, ties});

        for (int j = 0; j < 3; j++) {
            assertOrdered(matrix.column(j), ranks(matrix, j), special.length);
        }
    }

    @Test
    void aViewHasTheOrderOfItsOwnValues() {
        RandomStream random = RandomStream.of(2, "views");
        double[][] columns = new double[150][40];
        for (double[] column : columns) {
            Arrays.setAll(column, i -> random.nextInt(9) == 0 ? Double.NaN : random.nextGaussian());
        }
        Matrix base = DenseMatrix.ofColumns(columns);
        Matrix some = base.selectRows(new int[] {7, 3, 3, 30, 39, 0, 12}).selectColumns(new int[] {149, 2, 70, 2});
        Matrix scaled = ViewMatrix.scaled(some, new double[] {1, 2, 3, 4}, new double[] {0.1, 3, 5, 7});
        Matrix again = ViewMatrix.scaled(scaled, new double[4], new double[] {2, 2, 2, -2});
        Matrix joined = Matrix.joinColumns(List.of(scaled, again.toDense(), again));

        for (Matrix view : List.of(some, scaled, again)) {
            for (int j = 0; j < view.columns(); j++) {
                assertOrdered(view.column(j), ranks(view, j),
                        RankedView.of(view, RankedViewTest::forEach).missing());
            }
        }
        for (int j = 0; j < joined.columns(); j++) {
            assertOrdered(joined.column(j), ranks(joined, j), 40);
        }
    }

    @Test
    void severalColumnsAtOnceAreThoseOneByOne() {
        RandomStream random = RandomStream.of(3, "several");
        double[][] columns = new double[70][25];
        for (double[] column : columns) {
            Arrays.setAll(column, i -> random.nextGaussian());
        }
        RankedView view = RankedView.of(DenseMatrix.ofColumns(columns), RankedViewTest::forEach);
        RankedView.Selection some = view.selection();
        some.select(new int[] {0, 24, 3, 8, 9}, 1, 4);
        int[] wanted = {69, 0, 5, 64, 63, 1, 2};
        char[][] together = new char[wanted.length][3];
        some.ranks(wanted, wanted.length, together);

        for (int k = 0; k < wanted.length; k++) {
            char[] alone = new char[3];
            some.ranks(wanted[k], alone);
            assertArrayEquals(alone, together[k]);
        }
    }

    @Test
    void ranksAreComputedOnceForAllViewsOfAMatrix() {
        Matrix base = new DenseMatrix(3, 2);

        assertSame(ColumnRanks.of(base), ColumnRanks.of(base));
        RankedView.of(base.selectRows(new int[] {1}), RankedViewTest::forEach);
        assertEquals(0, ColumnRanks.of(base).pending(new int[] {0, 1}).length);
    }

    @Test
    void moreDifferentValuesThanRanksKeepTheirOrderWithNeighboursTogether() {
        double[] values = RandomStream.of(4, "many").doubles(70_000).toArray();
        values[17] = Double.NaN;
        char[] ranks = ranks(DenseMatrix.ofColumns(new double[][] {values}), 0);
        int[] order = IntStream.range(0, values.length).filter(i -> i != 17).boxed()
                .sorted((a, b) -> Double.compare(values[a], values[b])).mapToInt(i -> i).toArray();
        for (int i = 1; i < order.length; i++) {
            int step = ranks[order[i]] - ranks[order[i - 1]];
            assertTrue(step == 0 || step == 1);
        }
        assertEquals(0, ranks[order[0]]);
        assertEquals(65_534, ranks[order[order.length - 1]]);
        assertEquals(65_535, ranks[17]);
    }
}
