package org.resistlab.numerics.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Agglomerative clustering with average linkage (UPGMA, Sokal and Michener 1958) by chains of nearest neighbours
 * (Murtagh 1983, <a href="https://doi.org/10.1093/comjnl/26.4.354">doi:10.1093/comjnl/26.4.354</a>): O(n²) time and
 * space. Heights are those of R's {@code hclust(method = "average")}, and so is the order of the branches: the tighter
 * cluster at the left, of two items the earlier.
 */
public final class HierarchicalClustering {

    private final int n;
    private final double[][] distance;
    private final int[] sizes;
    private final boolean[] gone;
    private final int[][] merges;
    private final double[] heights;
    private int count;

    private HierarchicalClustering(double[][] distances) {
        n = distances.length;
        distance = new double[n][];
        for (int i = 0; i < n; i++) {
            distance[i] = distances[i].clone();
        }
        sizes = new int[n];
        Arrays.fill(sizes, 1);
        gone = new boolean[n];
        merges = new int[Math.max(0, n - 1)][];
        heights = new double[merges.length];
    }

    /**
     * Clusters items.
     *
     * @param distances n × n, symmetric, none NaN; at least one item
     */
    public static Dendrogram average(double[][] distances) {
        if (distances.length == 0) {
            throw new IllegalArgumentException("There is nothing to cluster.");
        }
        HierarchicalClustering clustering = new HierarchicalClustering(distances);
        clustering.merge();
        return clustering.sorted();
    }

    private void merge() {
        int[] chain = new int[n];
        int length = 0;
        while (count < n - 1) {
            if (length == 0) {
                chain[length++] = IntStream.range(0, n).filter(i -> !gone[i]).findFirst().orElseThrow();
            }
            while (true) {
                int last = chain[length - 1];
                int before = length > 1 ? chain[length - 2] : -1;
                int nearest = nearest(last, before);
                if (nearest == before) {
                    join(last, before);
                    length -= 2;
                    break;
                }
                chain[length++] = nearest;
            }
        }
    }

    /** The nearest neighbour; of equals the one before in the chain, which ends it, or else the first. */
    private int nearest(int of, int before) {
        int nearest = before;
        double least = before < 0 ? Double.POSITIVE_INFINITY : distance[of][before];
        for (int i = 0; i < n; i++) {
            if (!gone[i] && i != of && distance[of][i] < least) {
                least = distance[of][i];
                nearest = i;
            }
        }
        if (nearest < 0) {
            throw new IllegalArgumentException("A distance is not finite.");
        }
        return nearest;
    }

    private void join(int a, int b) {
        int kept = Math.min(a, b);
        int lost = Math.max(a, b);
        merges[count] = new int[] {kept, lost};
        heights[count++] = distance[a][b];
        for (int i = 0; i < n; i++) {
            if (!gone[i] && i != a && i != b) {
                double mean = (sizes[kept] * distance[kept][i] + sizes[lost] * distance[lost][i])
                        / (sizes[kept] + sizes[lost]);
                distance[kept][i] = mean;
                distance[i][kept] = mean;
            }
        }
        sizes[kept] += sizes[lost];
        gone[lost] = true;
    }

    /** A chain finds merges out of order; by rising height each is named by the merges before it. */
    private Dendrogram sorted() {
        Integer[] order = IntStream.range(0, count).boxed().sorted(Comparator.comparingDouble(k -> heights[k]))
                .toArray(Integer[]::new);
        int[] cluster = IntStream.range(0, n).toArray();
        int[] root = IntStream.range(0, n).toArray();
        Dendrogram tree = new Dendrogram(new int[count], new int[count], new double[count]);
        for (int k = 0; k < count; k++) {
            int[] pair = merges[order[k]];
            int one = root(root, pair[0]);
            int other = root(root, pair[1]);
            tree.left()[k] = Math.min(cluster[one], cluster[other]);
            tree.right()[k] = Math.max(cluster[one], cluster[other]);
            tree.height()[k] = heights[order[k]];
            root[other] = one;
            cluster[one] = n + k;
        }
        return tree;
    }

    private static int root(int[] root, int item) {
        int at = item;
        while (root[at] != at) {
            at = root[at];
        }
        return at;
    }
}
