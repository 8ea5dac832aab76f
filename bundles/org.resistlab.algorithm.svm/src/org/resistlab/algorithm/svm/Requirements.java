package org.resistlab.algorithm.svm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;

import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;

/** What the machine asks of its data. Each check answers a breach in words that name the features and the way out. */
final class Requirements {

    /** A matrix of samples × samples has to fit in one array. */
    private static final int MOST_SAMPLES = 46_340;
    private static final int EXAMPLES = 3;

    private Requirements() {
    }

    /**
     * At least one feature, no categories, not too many samples: what can be seen without reading values.
     *
     * @throws IllegalArgumentException otherwise
     */
    static void shape(FeatureMatrix features) {
        if (features.columns() == 0) {
            throw new IllegalArgumentException(
                    SupportVectorLearner.ID + " has no feature to learn from: loosen the filters before it.");
        }
        if (features.rows() > MOST_SAMPLES) {
            throw new IllegalArgumentException(
                    SupportVectorLearner.ID + " compares each sample with each other and takes "
                            + MOST_SAMPLES + " at most, not " + features.rows() + ": use another learner.");
        }
        List<String> categories = new ArrayList<>();
        for (Feature feature : features.features()) {
            if (!feature.isNumeric()) {
                categories.add(feature.id());
            }
        }
        if (!categories.isEmpty()) {
            throw new IllegalArgumentException(SupportVectorLearner.ID
                    + " takes numbers only, not the categories of " + examples(categories) + ": add the step one-hot.");
        }
    }

    /**
     * The squared lengths of all samples are finite. The values themselves are read only if that is not so.
     *
     * @param products inner products of the samples, row-major
     * @throws IllegalArgumentException if a value is missing or infinite or too large
     */
    static void finite(double[] products, FeatureMatrix features) {
        for (int i = 0; i < features.rows(); i++) {
            if (!Double.isFinite(products[i * features.rows() + i])) {
                reject(features, Double::isNaN, "missing values", "add the step impute");
                reject(features, Double::isInfinite, "infinite values",
                        "mend them in the data or mark them as missing");
                throw new IllegalArgumentException(SupportVectorLearner.ID
                        + " does not take values so large that their squares are infinite: add the step standardize.");
            }
        }
    }

    private static void reject(FeatureMatrix features, DoublePredicate isWrong, String what, String remedy) {
        List<String> wrong = new ArrayList<>();
        double[] column = new double[features.rows()];
        for (int j = 0; j < features.columns(); j++) {
            features.values().column(j, column);
            for (double value : column) {
                if (isWrong.test(value)) {
                    wrong.add(features.feature(j).id());
                    break;
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(SupportVectorLearner.ID + " does not take " + what + ", as in "
                    + examples(wrong) + ": " + remedy + ".");
        }
    }

    /**
     * As many columns as the model was fitted on.
     *
     * @throws IllegalArgumentException otherwise
     */
    static void columns(FeatureMatrix features, int expected) {
        if (features.columns() != expected) {
            throw new IllegalArgumentException(
                    "The model was fitted on " + expected + " features, not " + features.columns() + ".");
        }
    }

    private static String examples(List<String> ids) {
        String shown = String.join(", ", ids.subList(0, Math.min(EXAMPLES, ids.size())));
        int more = ids.size() - EXAMPLES;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }
}
