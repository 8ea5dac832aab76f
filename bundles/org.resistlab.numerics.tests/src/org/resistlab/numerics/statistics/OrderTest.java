package org.resistlab.numerics.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Comparator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.resistlab.numerics.random.RandomStream;

class OrderTest {

    @Test
    void orderIsStableWithMissingValuesLast() {
        assertArrayEquals(new int[] {3, 1, 4, 5, 0, 2},
                Order.ascending(new double[] {2, 0, Double.NaN, -1, -0.0, 0}));
        assertArrayEquals(new int[] {0, 1, 4, 5, 3, 2},
                Order.descending(new double[] {2, 0, Double.NaN, -1, -0.0, 0}));
    }

    @Test
    void longArraysAreSortedAsTheJdkSortsThem() {
        RandomStream random = RandomStream.of(1, "order");
        for (int n : new int[] {0, 1, 16, 17, 33, 1000}) {
            double[] values = IntStream.range(0, n).mapToDouble(i -> random.nextInt(50)).toArray();
            int[] expected = IntStream.range(0, n).boxed().sorted(Comparator.comparingDouble(i -> values[i]))
                    .mapToInt(Integer::intValue).toArray();
            assertArrayEquals(expected, Order.ascending(values));
        }
    }
}
