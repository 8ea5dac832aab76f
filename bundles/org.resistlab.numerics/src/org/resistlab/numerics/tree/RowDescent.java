package org.resistlab.numerics.tree;

import java.util.Arrays;

import org.resistlab.numerics.matrix.Matrix;

/**
 * Many samples going down a tree together: at each node only the feature tested there is read, for the samples that are
 * there.
 */
final class RowDescent {

    /** Takes what arrives at a leaf. */
    interface Arrival {

        /**
         * @param rows the samples that arrive
         * @param shares the weight of each, or null for 1 each
         */
        void at(int leaf, int[] rows, double[] shares);
    }

    private final FlatTree tree;
    private final Matrix samples;
    private final Arrival arrival;

    private RowDescent(FlatTree tree, Matrix samples, Arrival arrival) {
        this.tree = tree;
        this.samples = samples;
        this.arrival = arrival;
    }

    /** @param rows of the samples that start at the root */
    static void descend(FlatTree tree, Matrix samples, int[] rows, Arrival arrival) {
        new RowDescent(tree, samples, arrival).descend(0, rows, null);
    }

    private void descend(int start, int[] startRows, double[] startShares) {
        int node = start;
        int[] rows = startRows;
        double[] shares = startShares;
        while (!tree.isLeaf(node) && rows.length > 0) {
            double[] toLeft = toLeft(node, rows);
            boolean weighted = shares != null || !isWhole(toLeft);
            Side left = new Side(rows.length, weighted);
            Side right = new Side(rows.length, weighted);
            for (int r = 0; r < rows.length; r++) {
                double share = shares == null ? 1 : shares[r];
                if (toLeft[r] > 0) {
                    left.add(rows[r], share * toLeft[r]);
                }
                if (toLeft[r] < 1) {
                    right.add(rows[r], share * (1 - toLeft[r]));
                }
            }
            descend(tree.left()[node], left.rows(), left.shares);
            node = tree.right()[node];
            rows = right.rows();
            shares = right.shares;
        }
        if (rows.length > 0) {
            arrival.at(node, rows, shares);
        }
    }

    private double[] toLeft(int node, int[] rows) {
        double[] values = new double[rows.length];
        samples.gather(tree.feature()[node], rows, values);
        for (int r = 0; r < rows.length; r++) {
            values[r] = tree.leftWeight(node, values[r]);
        }
        return values;
    }

    private static boolean isWhole(double[] weights) {
        for (double weight : weights) {
            if (weight != 0 && weight != 1) {
                return false;
            }
        }
        return true;
    }

    /** The samples that go to one side. */
    private static final class Side {

        private final int[] members;
        private final double[] shares;
        private int count;

        Side(int most, boolean weighted) {
            members = new int[most];
            shares = weighted ? new double[most] : null;
        }

        void add(int row, double share) {
            members[count] = row;
            if (shares != null) {
                shares[count] = share;
            }
            count++;
        }

        int[] rows() {
            return Arrays.copyOf(members, count);
        }
    }
}
