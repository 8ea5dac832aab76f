package org.resistlab.algorithm.lightgbm;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.resistlab.boosters.Outputs;
import org.resistlab.numerics.tree.FlatTree;
import org.resistlab.numerics.tree.TreeEnsemble;

/** Reads the trees out of LightGBM's text. Leaves are numbered apart from inner nodes and named by −1 − number. */
final class LightgbmModelReader {

    /** In a node's decision type: a split of categories, the side of missing values, and what counts as missing. */
    private static final int CATEGORIES = 1;
    private static final int DEFAULT_LEFT = 2;
    private static final int MISSING_SHIFT = 2;
    private static final int MISSING_IS_NAN = 2;

    private LightgbmModelReader() {
    }

    /**
     * The trees of a model.
     *
     * @throws IllegalArgumentException if it is not such a model
     */
    static TreeEnsemble read(byte[] model, Outputs outputs) {
        try {
            List<FlatTree> trees = new ArrayList<>();
            Map<String, String> tree = null;
            boolean whole = false;
            for (String line : new String(model, StandardCharsets.UTF_8).lines().toList()) {
                if (line.startsWith("Tree=") || line.equals("end of trees")) {
                    if (tree != null) {
                        trees.add(tree(tree, outputs.output(trees.size() % outputs.learned()), outputs.count()));
                    }
                    tree = line.startsWith("Tree=") ? new HashMap<>() : null;
                    whole |= tree == null;
                } else if (tree != null && line.contains("=")) {
                    int at = line.indexOf('=');
                    tree.put(line.substring(0, at), line.substring(at + 1));
                }
            }
            if (!whole) {
                throw new IllegalArgumentException("The model is not LightGBM's text: it ends too early.");
            }
            if (trees.isEmpty()) {
                trees.add(FlatTree.leaf(new double[outputs.count()], 1));
            }
            double[] weights = new double[trees.size()];
            Arrays.fill(weights, 1);
            return new TreeEnsemble(trees, weights, outputs.bias(new double[outputs.learned()]));
        } catch (IndexOutOfBoundsException | NullPointerException | NumberFormatException e) {
            throw new IllegalArgumentException("The model is not LightGBM's text: " + e.getMessage(), e);
        }
    }

    private static FlatTree tree(Map<String, String> tree, int output, int outputs) {
        int leaves = Integer.parseInt(tree.get("num_leaves"));
        double[] leafValue = reals(tree, "leaf_value");
        if (leaves == 1) {
            double[] value = new double[outputs];
            value[output] = leafValue[0];
            return FlatTree.leaf(value, 1);
        }
        int[] left = integers(tree, "left_child");
        int[] right = integers(tree, "right_child");
        int[] split = integers(tree, "split_feature");
        int[] decision = integers(tree, "decision_type");
        double[] bound = reals(tree, "threshold");
        double[] leafCount = reals(tree, "leaf_count");
        double[] innerCount = reals(tree, "internal_count");
        int[] order = order(left, right, leaves);
        int n = order.length;
        int[] feature = new int[n];
        double[] threshold = new double[n];
        int[] toLeft = new int[n];
        int[] toRight = new int[n];
        boolean[] missingLeft = new boolean[n];
        double[] values = new double[n * outputs];
        double[] cover = new double[n];
        int next = 1;
        for (int i = 0; i < n; i++) {
            int node = order[i];
            if (node < 0) {
                feature[i] = FlatTree.LEAF;
                values[i * outputs + output] = leafValue[-1 - node];
                cover[i] = leafCount[-1 - node];
            } else {
                if ((decision[node] & CATEGORIES) != 0) {
                    throw new IllegalArgumentException("The model splits categories.");
                }
                feature[i] = split[node];
                threshold[i] = bound[node];
                toLeft[i] = next++;
                toRight[i] = next++;
                missingLeft[i] = missingLeft(decision[node], bound[node]);
                cover[i] = innerCount[node];
            }
        }
        return new FlatTree(feature, threshold, toLeft, toRight, missingLeft, values, outputs, cover, false);
    }

    /** A feature that no training sample missed takes a missing value for 0. */
    private static boolean missingLeft(int decision, double threshold) {
        boolean nan = decision >> MISSING_SHIFT == MISSING_IS_NAN;
        return nan ? (decision & DEFAULT_LEFT) != 0 : 0 <= threshold;
    }

    /** Nodes from the root down, level by level. */
    private static int[] order(int[] left, int[] right, int leaves) {
        int[] order = new int[2 * leaves - 1];
        int count = 1;
        for (int i = 0; i < count; i++) {
            if (order[i] >= 0) {
                order[count++] = left[order[i]];
                order[count++] = right[order[i]];
            }
        }
        return order;
    }

    private static double[] reals(Map<String, String> tree, String name) {
        return Arrays.stream(tree.get(name).strip().split(" +")).mapToDouble(LightgbmModelReader::real).toArray();
    }

    private static double real(String word) {
        return word.equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(word);
    }

    private static int[] integers(Map<String, String> tree, String name) {
        return Arrays.stream(tree.get(name).strip().split(" +")).mapToInt(Integer::parseInt).toArray();
    }
}
