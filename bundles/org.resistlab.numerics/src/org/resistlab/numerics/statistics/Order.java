package org.resistlab.numerics.statistics;

import java.util.Arrays;

/** The order of an array's values, as a permutation of its indices; stable, with NaN last. */
public final class Order {

    private static final int SHORT_RUN = 16;

    private Order() {
    }

    /** The indices of the values from small to large; equal values (and 0 and -0) in the order of their indices. */
    public static int[] ascending(double[] values) {
        int[] order = new int[values.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        sort(values, order, order.clone(), 0, order.length);
        return order;
    }

    /** The indices of the values from large to small; equal values in the order of their indices. */
    public static int[] descending(double[] values) {
        double[] negated = new double[values.length];
        for (int i = 0; i < negated.length; i++) {
            negated[i] = -values[i];
        }
        return ascending(negated);
    }

    private static boolean after(double a, double b) {
        return a > b || (Double.isNaN(a) && !Double.isNaN(b));
    }

    /** Merge sort of {@code order[from, to)}; {@code spare} holds the same indices there. */
    private static void sort(double[] values, int[] order, int[] spare, int from, int to) {
        if (to - from <= SHORT_RUN) {
            insertionSort(values, order, from, to);
            return;
        }
        int middle = (from + to) >>> 1;
        sort(values, spare, order, from, middle);
        sort(values, spare, order, middle, to);
        int a = from;
        int b = middle;
        for (int i = from; i < to; i++) {
            boolean takeFirst = a < middle && (b == to || !after(values[spare[a]], values[spare[b]]));
            order[i] = takeFirst ? spare[a++] : spare[b++];
        }
    }

    private static void insertionSort(double[] values, int[] order, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int moving = order[i];
            int j = i - 1;
            while (j >= from && after(values[order[j]], values[moving])) {
                order[j + 1] = order[j];
                j--;
            }
            order[j + 1] = moving;
        }
    }

    /** The values that are not NaN, in their order. */
    static double[] present(double[] values) {
        double[] out = new double[values.length];
        int count = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                out[count++] = value;
            }
        }
        return count == out.length ? out : Arrays.copyOf(out, count);
    }
}
