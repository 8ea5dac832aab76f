package org.resistlab.algorithm.gradientboosting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.resistlab.numerics.matrix.Matrix;

/**
 * A tree that is being grown: level by level, or the node with the largest gain first where the number of leaves is
 * limited. The search for splits is done elsewhere; {@link #advance()} takes what it found.
 */
final class Growth {

    /** Gains below this share of the loss at the root are rounding. */
    private static final double ROUNDING = 1e-10;

    private final Matrix values;
    private final BinnedFeatures features;
    private final Settings settings;
    private final Penalty penalty;
    private final byte[] directions;
    private final double[] gradient;
    private final double[] hessian;
    private final double[] weights;
    private final PackedGradients packed;
    private final double leastGain;

    /** Samples the tree is grown on, those of a node together; the others likewise. */
    private final int[] rows;
    private final int[] others;
    /** Packed gradients in the order of {@link #rows}. */
    private final long[] pairs;
    private final int[] scratch;
    private final double[] column;

    private final List<Node> nodes = new ArrayList<>();
    private final List<Node> open = new ArrayList<>();
    private List<Node> pending = new ArrayList<>();
    private int leaves = 1;

    /**
     * @param rows samples to grow on, in order; taken, not copied
     * @param others all others
     */
    Growth(BinnedFeatures features, Settings settings, byte[] directions, double[] gradient, double[] hessian,
            double[] weights, int[] rows, int[] others) {
        this.features = features;
        this.values = features.features().values();
        this.settings = settings;
        this.penalty = new Penalty(settings.lambda(), settings.alpha());
        this.directions = directions;
        this.gradient = gradient;
        this.hessian = hessian;
        this.weights = weights;
        this.rows = rows;
        this.others = others;
        this.packed = PackedGradients.of(gradient, hessian, rows);
        this.pairs = new long[rows.length];
        this.scratch = new int[features.rows()];
        this.column = new double[features.rows()];
        Node root = measured(new Node(0, 0, 0, rows.length, 0, others.length));
        this.leastGain = Math.max(settings.gamma(), ROUNDING * loss());
        nodes.add(root);
        propose(root);
    }

    private double loss() {
        double squares = 0;
        double hessians = 0;
        for (int row : rows) {
            squares += gradient[row] * gradient[row];
            hessians += hessian[row];
        }
        return hessians > 0 ? squares * rows.length / hessians : 0;
    }

    /** A node with the sums of its samples, in their order. */
    private Node measured(Node node) {
        for (int i = node.start; i < node.end; i++) {
            int row = rows[i];
            pairs[i] = packed.get(row);
            node.packed += pairs[i];
            node.gradient += gradient[row];
            node.hessian += hessian[row];
            node.weight += weights[row];
        }
        return node;
    }

    private void propose(Node node) {
        boolean possible = node.size() > 1 && node.depth < settings.maxDepth()
                && node.hessian >= 2 * settings.minChildWeight();
        if (possible) {
            pending.add(node);
        }
    }

    /** Nodes whose best split has to be found before the tree can grow on. */
    List<Node> pending() {
        return pending;
    }

    int[] rows() {
        return rows;
    }

    long[] pairs() {
        return pairs;
    }

    double gradientScale() {
        return packed.gradientScale();
    }

    double hessianScale() {
        return packed.hessianScale();
    }

    /** Splits nodes by what was found for the pending ones. */
    void advance() {
        List<Node> searched = pending;
        pending = new ArrayList<>();
        if (settings.maxLeaves() == 0) {
            for (Node node : searched) {
                if (isWorth(node)) {
                    split(node);
                }
            }
            return;
        }
        for (Node node : searched) {
            if (isWorth(node)) {
                open.add(node);
            }
        }
        while (pending.isEmpty() && !open.isEmpty() && leaves < settings.maxLeaves()) {
            split(takeBest());
        }
    }

    private boolean isWorth(Node node) {
        return node.split.exists() && gain(node) > leastGain;
    }

    private Node takeBest() {
        Node best = open.get(0);
        for (Node node : open) {
            if (gain(node) > gain(best)) {
                best = node;
            }
        }
        open.remove(best);
        return best;
    }

    /** Twice what a node's split lowers the loss by, penalty included. */
    double gain(Node node) {
        double unit = 1 / packed.gradientScale();
        double gradients = PackedGradients.gradient(node.packed) * unit;
        double hessians = PackedGradients.hessian(node.packed) / packed.hessianScale();
        if (penalty.alpha() == 0 && directions == null) {
            double total = hessians + 2 * penalty.lambda();
            double scale = packed.hessianScale() * unit;
            double score = node.split.score() * total * scale * scale;
            return score + gradients * gradients * (1 / total - 1 / (hessians + penalty.lambda()));
        }
        double value = penalty.value(gradients, hessians, node.low, node.high);
        return node.split.score() - penalty.gain(gradients, hessians, value);
    }

    private void split(Node node) {
        Split split = node.split;
        values.column(split.feature(), column);
        locate(node);
        int middle = partition(rows, node.start, node.end, node.threshold, node.missingLeft);
        int otherMiddle = partition(others, node.otherStart, node.otherEnd, node.threshold, node.missingLeft);
        node.left = child(node, node.start, middle, node.otherStart, otherMiddle);
        node.right = child(node, middle, node.end, otherMiddle, node.otherEnd);
        if (directions != null) {
            bound(node);
        }
        leaves++;
        propose(node.left);
        propose(node.right);
    }

    /**
     * Sets the threshold halfway between the largest value that goes left and the smallest that goes right. Samples
     * without a value, where the node has none, will go where more of its samples go.
     */
    private void locate(Node node) {
        byte[] bins = features.bins(node.split.feature());
        double low = -Double.MAX_VALUE;
        double high = Double.MAX_VALUE;
        int onLeft = 0;
        int onRight = 0;
        for (int i = node.start; i < node.end; i++) {
            int row = rows[i];
            int bin = bins[row] & 0xff;
            if (bin <= node.split.bin()) {
                low = Math.max(low, column[row]);
                onLeft++;
            } else if (bin != BinnedFeatures.MISSING) {
                high = Math.min(high, column[row]);
                onRight++;
            }
        }
        node.missingLeft = node.split.missing() < 0 || node.split.missing() == 0 && onLeft >= onRight;
        if (onRight == 0 || onLeft == 0) {
            node.threshold = onRight == 0 ? Double.MAX_VALUE : -Double.MAX_VALUE;
        } else {
            double middle = low / 2 + high / 2;
            node.threshold = middle >= low && middle < high ? middle : low;
        }
    }

    /** Puts the rows that go left before the others, both in their order. */
    private int partition(int[] of, int start, int end, double threshold, boolean missingLeft) {
        int left = start;
        int right = 0;
        for (int i = start; i < end; i++) {
            double value = column[of[i]];
            if (Double.isNaN(value) ? missingLeft : value <= threshold) {
                of[left++] = of[i];
            } else {
                scratch[right++] = of[i];
            }
        }
        System.arraycopy(scratch, 0, of, left, right);
        return left;
    }

    private Node child(Node parent, int start, int end, int otherStart, int otherEnd) {
        Node child = measured(new Node(nodes.size(), parent.depth + 1, start, end, otherStart, otherEnd));
        child.low = parent.low;
        child.high = parent.high;
        nodes.add(child);
        return child;
    }

    /** Values left and right of a constrained split stay on their sides of the middle. */
    private void bound(Node node) {
        int direction = directions[node.split.feature()];
        if (direction == 0) {
            return;
        }
        double middle = (value(node.left) + value(node.right)) / 2;
        if (direction > 0) {
            node.left.high = middle;
            node.right.low = middle;
        } else {
            node.left.low = middle;
            node.right.high = middle;
        }
    }

    private double value(Node node) {
        return penalty.value(node.gradient, node.hessian, node.low, node.high);
    }

    /** Whether the root was split. */
    boolean isTree() {
        return nodes.size() > 1;
    }

    /**
     * Gives the leaves their values and adds them to the scores of all samples.
     *
     * @param leafValues a value for each leaf in place of the second-order step, or null
     */
    BoostedTree finish(int output, double[] scores, LeafValues leafValues) {
        for (Node node : nodes) {
            if (node.isLeaf()) {
                double raw = leafValues == null ? value(node)
                        : leafValues.value(Arrays.copyOfRange(rows, node.start, node.end));
                node.value = settings.learningRate() * raw;
                for (int i = node.start; i < node.end; i++) {
                    scores[rows[i]] += node.value;
                }
                for (int i = node.otherStart; i < node.otherEnd; i++) {
                    scores[others[i]] += node.value;
                }
            }
        }
        return BoostedTree.of(nodes, output, this);
    }
}
