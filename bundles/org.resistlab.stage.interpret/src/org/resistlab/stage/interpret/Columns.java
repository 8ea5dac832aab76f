package org.resistlab.stage.interpret;

import java.util.Arrays;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.learner.LinearModel;
import org.resistlab.core.learner.Model;
import org.resistlab.core.learner.TreeModel;
import org.resistlab.numerics.tree.FlatTree;

/** What is known about features before anything is predicted. */
final class Columns {

    private Columns() {
    }

    /** Whether all values are the same; missing ones are. */
    static boolean isConstant(double[] values) {
        for (double value : values) {
            if (Double.compare(value, values[0]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Which features can make a difference between samples: they vary and, as far as it shows, the model uses them. */
    static boolean[] matter(Model model, FeatureMatrix samples) {
        boolean[] matter = used(model, samples.columns());
        for (int j = 0; j < matter.length; j++) {
            matter[j] = matter[j] && !isConstant(samples.column(j));
        }
        return matter;
    }

    private static boolean[] used(Model model, int features) {
        boolean[] used = new boolean[features];
        switch (model) {
            case LinearModel linear -> markCoefficients(linear, used);
            case TreeModel trees -> markTests(trees, used);
            default -> Arrays.fill(used, true);
        }
        return used;
    }

    private static void markCoefficients(LinearModel model, boolean[] used) {
        for (double[] ofOutput : model.coefficients()) {
            for (int j = 0; j < used.length; j++) {
                used[j] |= ofOutput[j] != 0;
            }
        }
    }

    private static void markTests(TreeModel model, boolean[] used) {
        for (FlatTree tree : model.trees().trees()) {
            for (int node = 0; node < tree.nodes(); node++) {
                if (!tree.isLeaf(node)) {
                    used[tree.feature()[node]] = true;
                }
            }
        }
    }
}
