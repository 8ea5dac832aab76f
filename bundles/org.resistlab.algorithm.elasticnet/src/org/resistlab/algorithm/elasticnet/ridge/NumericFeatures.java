package org.resistlab.algorithm.elasticnet.ridge;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;

/** What the learners ask of features; a breach is answered in words that name the features and the way out. */
final class NumericFeatures {

    private static final int EXAMPLES = 3;

    private NumericFeatures() {
    }

    /**
     * At least one feature, and no categories.
     *
     * @throws IllegalArgumentException otherwise
     */
    static void require(FeatureMatrix features, String learner) {
        if (features.columns() == 0) {
            throw new IllegalArgumentException(
                    learner + " has no feature to learn from: loosen the filters before it.");
        }
        List<String> categories = new ArrayList<>();
        for (Feature feature : features.features()) {
            if (!feature.isNumeric()) {
                categories.add(feature.id());
            }
        }
        if (!categories.isEmpty()) {
            throw new IllegalArgumentException(learner + " takes numbers only, not the categories of "
                    + examples(categories) + ": add the step one-hot.");
        }
    }

    /** The exception for features that hold values which are not finite. */
    static IllegalArgumentException notFinite(FeatureMatrix features, String learner) {
        List<String> missing = new ArrayList<>();
        List<String> infinite = new ArrayList<>();
        double[] column = new double[features.rows()];
        for (int j = 0; j < features.columns(); j++) {
            features.values().column(j, column);
            boolean isMissing = false;
            boolean isInfinite = false;
            for (double value : column) {
                isMissing |= Double.isNaN(value);
                isInfinite |= Double.isInfinite(value);
            }
            if (isMissing) {
                missing.add(features.feature(j).id());
            } else if (isInfinite) {
                infinite.add(features.feature(j).id());
            }
        }
        if (!missing.isEmpty()) {
            return new IllegalArgumentException(learner + " does not take missing values, as in " + examples(missing)
                    + ": add the step impute.");
        }
        return new IllegalArgumentException(learner + " does not take infinite values"
                + (infinite.isEmpty() ? " or such whose squares are" : ", as in " + examples(infinite))
                + ": mend them in the data or mark them as missing.");
    }

    private static String examples(List<String> ids) {
        String shown = String.join(", ", ids.subList(0, Math.min(EXAMPLES, ids.size())));
        int more = ids.size() - EXAMPLES;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }
}
