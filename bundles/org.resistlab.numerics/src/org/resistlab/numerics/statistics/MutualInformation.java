package org.resistlab.numerics.statistics;

import java.util.Arrays;

/**
 * Mutual information between a real column and classes, from distances to the nearest neighbours. Ross: Mutual
 * information between discrete and continuous data sets. PLoS ONE 2014,
 * <a href="https://doi.org/10.1371/journal.pone.0087357">doi:10.1371/journal.pone.0087357</a>, as in scikit-learn's
 * {@code mutual_info_classif}. Where scikit-learn breaks ties by random noise, a row whose neighbours all have its own
 * value counts all those of its class as neighbours (Gao et al. 2017, arXiv:1709.06212), so that the result is
 * deterministic and a column of few values gets the information of its contingency table.
 */
public final class MutualInformation {

    /** Neighbours looked at unless told otherwise, as in scikit-learn. */
    public static final int NEIGHBOURS = 3;

    private MutualInformation() {
    }

    /** Mutual information in nats with {@link #NEIGHBOURS} neighbours. */
    public static double ofClasses(double[] x, int[] classes, int k) {
        return ofClasses(x, classes, k, NEIGHBOURS);
    }

    /**
     * Mutual information in nats, at least 0. Rows without a value (NaN) are skipped, and so are rows that are alone in
     * their class. NaN if none is left.
     *
     * @param x one value a row
     * @param classes class of each row, 0 to k - 1
     * @param k number of classes
     * @param neighbours number of neighbours, at least 1
     */
    public static double ofClasses(double[] x, int[] classes, int k, int neighbours) {
        double[][] byClass = split(x, classes, k);
        double[] all = concatenate(byClass);
        Arrays.sort(all);
        if (all.length == 0) {
            return Double.NaN;
        }
        double[] psi = digamma(all.length);
        double sum = 0;
        for (double[] members : byClass) {
            Arrays.sort(members);
            for (int i = 0; i < members.length; i++) {
                sum += term(members, i, all, neighbours, psi);
            }
        }
        return Math.max(0, psi[all.length] + sum / all.length);
    }

    /** One row's part: ψ(neighbours) - ψ(size of its class) - ψ(rows of any class nearer than its last neighbour). */
    private static double term(double[] members, int i, double[] all, int neighbours, double[] psi) {
        double value = members[i];
        int k = Math.min(neighbours, members.length - 1);
        double distance = neighbourDistance(members, i, k);
        int near;
        if (distance == 0) {
            k = countNearer(members, value, Double.MIN_VALUE) - 1;
            near = countNearer(all, value, Double.MIN_VALUE);
        } else {
            near = countNearer(all, value, distance);
        }
        return psi[k] - psi[members.length] - psi[near];
    }

    /** ψ of the whole numbers to n, but for Euler's constant, which cancels out: ψ(1) = -γ, ψ(i + 1) = ψ(i) + 1 / i. */
    private static double[] digamma(int n) {
        double[] psi = new double[n + 1];
        for (int i = 1; i < n; i++) {
            psi[i + 1] = psi[i] + 1.0 / i;
        }
        return psi;
    }

    /** Distance from a sorted array's element to its k-th nearest other element. */
    private static double neighbourDistance(double[] sorted, int i, int k) {
        int low = i;
        int high = i;
        double distance = 0;
        for (int taken = 0; taken < k; taken++) {
            double below = low > 0 ? sorted[i] - sorted[low - 1] : Double.POSITIVE_INFINITY;
            double above = high < sorted.length - 1 ? sorted[high + 1] - sorted[i] : Double.POSITIVE_INFINITY;
            if (below <= above) {
                distance = below;
                low--;
            } else {
                distance = above;
                high++;
            }
        }
        return distance;
    }

    /** Number of elements of a sorted array that are nearer than {@code distance} to a value. */
    private static int countNearer(double[] sorted, double value, double distance) {
        int from = 0;
        int end = sorted.length;
        while (from < end) {
            int middle = (from + end) >>> 1;
            if (value - sorted[middle] < distance) {
                end = middle;
            } else {
                from = middle + 1;
            }
        }
        int to = from;
        end = sorted.length;
        while (to < end) {
            int middle = (to + end) >>> 1;
            if (sorted[middle] - value < distance) {
                to = middle + 1;
            } else {
                end = middle;
            }
        }
        return to - from;
    }

    private static double[][] split(double[] x, int[] classes, int k) {
        double[][] byClass = new double[k][];
        for (int c = 0; c < k; c++) {
            double[] members = new double[x.length];
            int count = 0;
            for (int i = 0; i < x.length; i++) {
                if (classes[i] == c && !Double.isNaN(x[i])) {
                    members[count++] = x[i];
                }
            }
            byClass[c] = Arrays.copyOf(members, count > 1 ? count : 0);
        }
        return byClass;
    }

    private static double[] concatenate(double[][] parts) {
        int length = 0;
        for (double[] part : parts) {
            length += part.length;
        }
        double[] all = new double[length];
        int from = 0;
        for (double[] part : parts) {
            System.arraycopy(part, 0, all, from, part.length);
            from += part.length;
        }
        return all;
    }
}
