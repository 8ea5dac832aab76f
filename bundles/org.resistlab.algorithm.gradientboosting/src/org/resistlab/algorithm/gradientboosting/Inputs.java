package org.resistlab.algorithm.gradientboosting;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;

/** What the learner asks of its data; each breach is answered in words that name features and the way out. */
final class Inputs {

    static final String ID = "gradient-boosting";
    private static final int EXAMPLES = 3;

    private Inputs() {
    }

    /**
     * Numeric features, at least one.
     *
     * @throws IllegalArgumentException otherwise
     */
    static FeatureMatrix features(Training data) {
        FeatureMatrix features = data.features();
        if (features.columns() == 0) {
            throw new IllegalArgumentException(ID + " has no feature to learn from: loosen the filters before it.");
        }
        List<String> categories = new ArrayList<>();
        for (Feature feature : features.features()) {
            if (!feature.isNumeric()) {
                categories.add(feature.id());
            }
        }
        if (!categories.isEmpty()) {
            throw new IllegalArgumentException(ID + " takes numbers only, not the categories of "
                    + examples(categories) + ": add the step one-hot.");
        }
        return features;
    }

    /** The exception for features with infinite values. */
    static IllegalArgumentException infinite(FeatureMatrix features, boolean[] infinite) {
        List<String> ids = new ArrayList<>();
        for (int j = 0; j < infinite.length; j++) {
            if (infinite[j]) {
                ids.add(features.feature(j).id());
            }
        }
        return new IllegalArgumentException(ID + " does not take infinite values, as in " + examples(ids)
                + ": mend them in the data or mark them as missing.");
    }

    private static String examples(List<String> ids) {
        String shown = String.join(", ", ids.subList(0, Math.min(EXAMPLES, ids.size())));
        int more = ids.size() - EXAMPLES;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    /**
     * The direction of each feature.
     *
     * @param constraints names, or assay:name, with + or - before them
     * @return 1 for values that may only raise the prediction, -1 for those that may only lower it, else 0; null if no
     *         feature has one
     */
    static byte[] directions(FeatureMatrix features, List<String> constraints, Execution execution) {
        byte[] directions = new byte[features.columns()];
        boolean any = false;
        for (String constraint : constraints) {
            boolean up = constraint.startsWith("+");
            if (!up && !constraint.startsWith("-")) {
                throw new IllegalArgumentException("monotone_constraints has \"" + constraint
                        + "\": put + or - before the feature's name, as in \"+" + constraint + "\".");
            }
            String name = constraint.substring(1);
            boolean found = false;
            for (int j = 0; j < directions.length; j++) {
                Feature feature = features.feature(j);
                if (feature.name().equals(name) || feature.id().equals(name)) {
                    directions[j] = (byte) (up ? 1 : -1);
                    found = true;
                }
            }
            any |= found;
            if (!found) {
                execution.note(Problem.warning("gradient-boosting.constraint",
                        "No feature that reaches gradient-boosting is called \"" + name
                                + "\": its monotone constraint has no effect here.",
                        "Check the name, or the steps that may have left it out."));
            }
        }
        return any ? directions : null;
    }
}
