package org.resistlab.algorithm.xgboost;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.resistlab.boosters.Outputs;
import org.resistlab.numerics.tree.FlatTree;
import org.resistlab.numerics.tree.TreeEnsemble;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads the trees out of XGBoost's JSON. */
final class XgboostModelReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private XgboostModelReader() {
    }

    /**
     * The trees of a model.
     *
     * @throws IllegalArgumentException if it is not such a model
     */
    static TreeEnsemble read(byte[] model, Outputs outputs) {
        try {
            JsonNode learner = JSON.readTree(model).path("learner");
            JsonNode grown = learner.path("gradient_booster").path("model");
            JsonNode trees = grown.path("trees");
            JsonNode owners = grown.path("tree_info");
            List<FlatTree> flat = new ArrayList<>();
            for (int t = 0; t < trees.size(); t++) {
                flat.add(tree(trees.get(t), outputs.output(owners.path(t).asInt()), outputs.count()));
            }
            if (flat.isEmpty()) {
                flat.add(FlatTree.leaf(new double[outputs.count()], 1));
            }
            double[] weights = new double[flat.size()];
            Arrays.fill(weights, 1);
            String score = learner.path("learner_model_param").path("base_score").asText();
            return new TreeEnsemble(flat, weights, outputs.bias(start(score, outputs)));
        } catch (IOException | IndexOutOfBoundsException | NullPointerException | NumberFormatException e) {
            throw new IllegalArgumentException("The model is not XGBoost's JSON: " + e.getMessage(), e);
        }
    }

    /** What the sums start from: one number for all outputs, or a list; a probability for two classes. */
    private static double[] start(String score, Outputs outputs) {
        String[] words = score.replace("[", "").replace("]", "").split(",");
        double[] start = new double[outputs.learned()];
        for (int k = 0; k < start.length; k++) {
            double base = Float.parseFloat(words[Math.min(k, words.length - 1)].strip());
            start[k] = outputs.ofClasses() && !outputs.several() ? -StrictMath.log(1 / base - 1) : base;
        }
        return start;
    }

    /** A tree, its nodes numbered from the root down. */
    private static FlatTree tree(JsonNode tree, int output, int outputs) {
        JsonNode left = tree.get("left_children");
        JsonNode right = tree.get("right_children");
        int[] order = order(left, right);
        int[] place = new int[left.size()];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        int n = order.length;
        int[] feature = new int[n];
        double[] threshold = new double[n];
        int[] toLeft = new int[n];
        int[] toRight = new int[n];
        boolean[] missingLeft = new boolean[n];
        double[] values = new double[n * outputs];
        double[] cover = new double[n];
        for (int i = 0; i < n; i++) {
            int node = order[i];
            float condition = (float) tree.get("split_conditions").get(node).asDouble();
            cover[i] = tree.get("sum_hessian").get(node).asDouble();
            if (left.get(node).asInt() < 0) {
                feature[i] = FlatTree.LEAF;
                values[i * outputs + output] = condition;
            } else {
                feature[i] = tree.get("split_indices").get(node).asInt();
                threshold[i] = threshold(condition);
                toLeft[i] = place[left.get(node).asInt()];
                toRight[i] = place[right.get(node).asInt()];
                missingLeft[i] = tree.get("default_left").get(node).asInt() != 0;
            }
        }
        return new FlatTree(feature, threshold, toLeft, toRight, missingLeft, values, outputs, cover, true);
    }

    /** Nodes that are reached from the root, parents before children. */
    private static int[] order(JsonNode left, JsonNode right) {
        int[] order = new int[left.size()];
        int count = 1;
        for (int i = 0; i < count; i++) {
            int node = order[i];
            if (left.get(node).asInt() >= 0) {
                order[count++] = left.get(node).asInt();
                order[count++] = right.get(node).asInt();
            }
        }
        return Arrays.copyOf(order, count);
    }

    /**
     * The bound below which a number, rounded to single precision, is below a condition: halfway to the next smaller
     * number of single precision, which itself is rounded to the even one of the two.
     */
    static double threshold(float condition) {
        double middle = ((double) Math.nextDown(condition) + condition) / 2;
        return (float) middle < condition ? Math.nextUp(middle) : middle;
    }
}
