package org.resistlab.boosters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.data.Training;

/**
 * Training samples as a boosting library takes them.
 *
 * @param features numbers; NaN where missing
 * @param labels one a sample: 1 for the positive of two classes, else 0; the number of a present class among several; a
 *        real value
 * @param weights one a sample, or null where all are equal
 * @param outputs what the library's outputs are
 */
public record BoosterTask(FeatureMatrix features, float[] labels, float[] weights, Outputs outputs) {

    private static final int EXAMPLES = 3;

    /**
     * Takes training samples.
     *
     * @param balanced whether each class has the same total weight
     * @param learner its id, for sentences
     * @throws IllegalArgumentException if it cannot learn from them, with the reason
     */
    public static BoosterTask of(Training data, boolean balanced, String learner) {
        FeatureMatrix features = checked(data.features(), learner);
        return switch (data.target()) {
            case ClassTarget target -> {
                Outputs outputs = Outputs.of(target);
                yield new BoosterTask(features, outputs.labels(target), balanced ? balanced(target) : null, outputs);
            }
            case RealTarget target -> {
                float[] labels = new float[target.size()];
                for (int i = 0; i < labels.length; i++) {
                    labels[i] = (float) target.values()[i];
                }
                yield new BoosterTask(features, labels, null, Outputs.ofValue());
            }
            case SurvivalTarget target -> throw new IllegalArgumentException(
                    learner + " does not learn endpoints of type " + target.task().word() + ": use a survival model.");
        };
    }

    private static FeatureMatrix checked(FeatureMatrix features, String learner) {
        if (features.columns() == 0) {
            throw new IllegalArgumentException(
                    learner + " has no feature to learn from: loosen the filters before it.");
        }
        List<String> categories = new ArrayList<>();
        List<String> infinite = new ArrayList<>();
        double[] column = new double[features.rows()];
        for (int j = 0; j < features.columns(); j++) {
            Feature feature = features.feature(j);
            if (!feature.isNumeric()) {
                categories.add(feature.id());
            }
            features.values().column(j, column);
            if (Arrays.stream(column).anyMatch(value -> Double.isInfinite((float) value))) {
                infinite.add(feature.id());
            }
        }
        if (!categories.isEmpty()) {
            throw new IllegalArgumentException(learner + " takes numbers only, not the categories of "
                    + examples(categories) + ": add the step one-hot.");
        }
        if (!infinite.isEmpty()) {
            throw new IllegalArgumentException(learner + " does not take values beyond single precision, as in "
                    + examples(infinite) + ": mend them in the data or mark them as missing.");
        }
        return features;
    }

    private static String examples(List<String> ids) {
        String shown = String.join(", ", ids.subList(0, Math.min(EXAMPLES, ids.size())));
        int more = ids.size() - EXAMPLES;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    private static float[] balanced(ClassTarget target) {
        int[] counts = target.counts();
        long present = Arrays.stream(counts).filter(count -> count > 0).count();
        float[] weights = new float[target.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (weights.length / ((double) present * counts[target.codes()[i]]));
        }
        return weights;
    }

    /** Number of samples. */
    public int rows() {
        return labels.length;
    }

    /** Number of features. */
    public int columns() {
        return features.columns();
    }
}
