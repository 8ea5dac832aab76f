package org.resistlab.numerics.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

class HierarchicalClusteringTest {

    private static final double NA = Double.NaN;

    /** Rows 1-4, 51-54 and 101-104 of R's iris, with two values taken out. */
    private static final double[][] IRIS = {{5.1, 3.5, 1.4, 0.2}, {4.9, 3.0, NA, 0.2}, {4.7, 3.2, 1.3, 0.2},
            {4.6, 3.1, 1.5, 0.2}, {7.0, 3.2, 4.7, 1.4}, {6.4, 3.2, 4.5, 1.5}, {NA, 3.1, 4.9, 1.5}, {5.5, 2.3, 4.0, 1.3},
            {6.3, 3.3, 6.0, 2.5}, {5.8, 2.7, 5.1, 1.9}, {7.1, 3.0, 5.9, 2.1}, {6.3, 2.9, 5.6, 1.8}};

    @Test
    void averageLinkageIsThatOfR() {
        Dendrogram tree = HierarchicalClustering.average(Distances.euclidean(IRIS));
        // R 4.2.2: h <- hclust(dist(d), "average"); h$height; h$order - 1
        assertArrayEquals(new double[] {0.244948974278, 0.282842712475, 0.345873502021, 0.558203826156, 0.593267097135,
                0.741619848710, 0.948683298051, 1.090398434745, 1.454478366790, 1.905998485559, 3.905642411493},
                tree.height(), 1e-11);
        assertArrayEquals(new int[] {0, 1, 2, 3, 7, 8, 10, 5, 4, 6, 9, 11}, tree.order());
    }

    @Test
    void clustersAreNumberedAsInScipy() {
        Dendrogram tree = HierarchicalClustering.average(Distances.euclidean(new double[][] {{0}, {10}, {1}, {12}}));
        // scipy 1.10: linkage([[0], [10], [1], [12]], "average") = [[0, 2, 1, 2], [1, 3, 2, 2], [4, 5, 10.5, 4]]
        assertArrayEquals(new int[] {0, 1, 4}, tree.left());
        assertArrayEquals(new int[] {2, 3, 5}, tree.right());
        assertArrayEquals(new double[] {1, 2, 10.5}, tree.height(), 1e-12);
    }

    @Test
    void equalItemsAndSingleOnesMakeTreesToo() {
        assertArrayEquals(new int[] {0},
                HierarchicalClustering.average(Distances.euclidean(new double[][] {{3, NA}})).order());
        Dendrogram equal = HierarchicalClustering.average(Distances.euclidean(new double[5][2]));
        assertArrayEquals(new double[4], equal.height());
        assertEquals(5, Arrays.stream(equal.order()).distinct().count());
    }

    @Test
    void rowsWithoutACommonColumnAreFarthestApart() {
        double[][] distances = Distances.euclidean(new double[][] {{1, NA}, {NA, 1}, {4, 1}});
        // R 4.2.2: dist(rbind(c(1, NA), c(NA, 1), c(4, 1))) = NA, 4.242641, 0
        assertEquals(Math.sqrt(2) * 3, distances[0][2], 1e-12);
        assertEquals(0, distances[1][2]);
        assertEquals(distances[0][2], distances[0][1]);
    }
}
