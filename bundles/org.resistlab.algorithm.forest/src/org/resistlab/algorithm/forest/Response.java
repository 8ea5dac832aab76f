package org.resistlab.algorithm.forest;

import java.util.Arrays;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.data.Target;
import org.resistlab.numerics.tree.FlatTree;

/**
 * What a forest learns, as its trees see it.
 *
 * @param codes for each training row its class among those present; empty for real values
 * @param present the classes that occur, by their index in the target
 * @param classes number of classes of the target, 0 for real values
 * @param values for each training row its value; empty for classes
 */
record Response(int[] codes, int[] present, int classes, double[] values) {

    static Response of(Target target, String learner) {
        return switch (target) {
            case ClassTarget ofClass -> of(ofClass);
            case RealTarget real -> new Response(new int[0], new int[0], 0, real.values());
            case SurvivalTarget survival -> throw new IllegalArgumentException(learner + " does not learn "
                    + survival.task().word() + " times: use a survival model such as cox.");
        };
    }

    private static Response of(ClassTarget target) {
        int[] counts = target.counts();
        int[] present = new int[counts.length];
        int[] place = new int[counts.length];
        int classes = 0;
        for (int k = 0; k < counts.length; k++) {
            place[k] = classes;
            if (counts[k] > 0) {
                present[classes++] = k;
            }
        }
        int[] codes = Arrays.stream(target.codes()).map(code -> place[code]).toArray();
        return new Response(codes, Arrays.copyOf(present, classes), counts.length, new double[0]);
    }

    boolean isReal() {
        return classes == 0;
    }

    int size() {
        return isReal() ? values.length : codes.length;
    }

    /** Outputs of a tree while it grows: one for each class present. */
    int outputs() {
        return isReal() ? 1 : present.length;
    }

    /**
     * What judges splits.
     *
     * @param weights multiplicity of each training row
     * @param missing the rank of a missing value
     */
    Criterion criterion(ForestParameters parameters, int[] weights, int missing) {
        String name = parameters.criterion();
        if (isReal()) {
            require(name.equals("auto") || name.equals("squared_error"), name, "real values by squared_error");
            return new Variance(values, weights, parameters.minSamplesLeaf(), missing);
        }
        require(!name.equals("squared_error"), name, "classes by gini or entropy");
        boolean entropy = name.equals("entropy");
        if (present.length == 2 && !parameters.balanced() && !entropy) {
            boolean[] second = new boolean[codes.length];
            for (int i = 0; i < second.length; i++) {
                second[i] = codes[i] == 1;
            }
            return new TwoClasses(second, weights, parameters.minSamplesLeaf(), missing);
        }
        return new Classes(codes, classWeights(parameters.balanced()), entropy, weights, parameters.minSamplesLeaf(),
                missing);
    }

    private static void require(boolean fits, String criterion, String instead) {
        if (!fits) {
            throw new IllegalArgumentException(
                    "The criterion " + criterion + " does not fit: a forest learns " + instead
                            + ".");
        }
    }

    private double[] classWeights(boolean balanced) {
        double[] weights = new double[present.length];
        if (!balanced) {
            Arrays.fill(weights, 1);
            return weights;
        }
        for (int code : codes) {
            weights[code]++;
        }
        for (int k = 0; k < weights.length; k++) {
            weights[k] = codes.length / (present.length * weights[k]);
        }
        return weights;
    }

    /** A tree with an output for each class of the target: 0 for those that do not occur. */
    FlatTree complete(FlatTree tree) {
        if (isReal() || present.length == classes) {
            return tree;
        }
        double[] all = new double[tree.nodes() * classes];
        for (int node = 0; node < tree.nodes(); node++) {
            for (int k = 0; k < present.length; k++) {
                all[node * classes + present[k]] = tree.value(node, k);
            }
        }
        return new FlatTree(tree.feature(), tree.threshold(), tree.left(), tree.right(), tree.missingLeft(), all,
                classes, tree.cover(), false);
    }

    /** Squared error of what a leaf predicts for a row: for classes, summed over their probabilities. */
    double loss(FlatTree tree, int leaf, int row) {
        if (isReal()) {
            double error = tree.value(leaf, 0) - values[row];
            return error * error;
        }
        double loss = 0;
        for (int k = 0; k < classes; k++) {
            double error = tree.value(leaf, k) - (present[codes[row]] == k ? 1 : 0);
            loss += error * error;
        }
        return loss;
    }
}
