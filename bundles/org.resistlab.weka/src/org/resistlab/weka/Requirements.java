package org.resistlab.weka;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Task;
import org.resistlab.core.data.Training;
import org.resistlab.numerics.matrix.Matrix;

/** What algorithms ask of their data. Each check answers a breach in words that name the features and the way out. */
public final class Requirements {

    private static final int EXAMPLES = 3;

    private Requirements() {
    }

    /**
     * Features in memory, at least one, and no infinite value.
     *
     * @throws IllegalArgumentException otherwise
     */
    public static FeatureMatrix features(Training data, String learner) {
        FeatureMatrix features = data.features().materialize();
        if (features.columns() == 0) {
            throw new IllegalArgumentException(
                    learner + " has no feature to learn from: loosen the filters before it.");
        }
        reject(features, learner, "infinite values", "mend them in the data or mark them as missing", false);
        return features;
    }

    /**
     * No categorical features.
     *
     * @throws IllegalArgumentException otherwise
     */
    public static void numeric(FeatureMatrix features, String learner) {
        List<String> categories = new ArrayList<>();
        for (Feature feature : features.features()) {
            if (!feature.isNumeric()) {
                categories.add(feature.id());
            }
        }
        if (!categories.isEmpty()) {
            throw new IllegalArgumentException(
                    learner + " takes numbers only, not the categories of " + examples(categories)
                            + ": add the step one-hot.");
        }
    }

    /**
     * No missing values.
     *
     * @throws IllegalArgumentException otherwise
     */
    public static void complete(FeatureMatrix features, String learner) {
        reject(features, learner, "missing values", "add the step impute", true);
    }

    private static void reject(FeatureMatrix features, String learner, String what, String remedy, boolean missing) {
        List<String> wrong = new ArrayList<>();
        Matrix values = features.values();
        double[] column = new double[values.rows()];
        for (int j = 0; j < values.columns(); j++) {
            values.column(j, column);
            for (double value : column) {
                if (missing ? Double.isNaN(value) : Double.isInfinite(value)) {
                    wrong.add(features.feature(j).id());
                    break;
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(
                    learner + " does not take " + what + ", as in " + examples(wrong) + ": " + remedy + ".");
        }
    }

    /**
     * As many columns as the model was fitted on.
     *
     * @throws IllegalArgumentException otherwise
     */
    public static void columns(FeatureMatrix features, int expected) {
        if (features.columns() != expected) {
            throw new IllegalArgumentException(
                    "The model was fitted on " + expected + " features, not " + features.columns() + ".");
        }
    }

    /** The exception for an endpoint that an algorithm cannot learn. */
    public static IllegalArgumentException unsupported(Target target, String learner) {
        return new IllegalArgumentException(learner + " does not learn endpoints of type " + target.task().word()
                + (target.task() == Task.SURVIVAL ? ": use a survival model such as cox." : "."));
    }

    private static String examples(List<String> ids) {
        String shown = String.join(", ", ids.subList(0, Math.min(EXAMPLES, ids.size())));
        int more = ids.size() - EXAMPLES;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }
}
