package org.resistlab.algorithm.elasticnet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.resistlab.algorithm.elasticnet.path.PathPoint;
import org.resistlab.algorithm.elasticnet.path.Response;
import org.resistlab.algorithm.elasticnet.path.TuningCurve;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Training;

/**
 * Training data as paths take them, and models as paths make them.
 *
 * @param features complete numbers
 * @param response what is explained; of two classes, 1 is the positive one
 * @param classes number of classes of the endpoint; 0 for real values
 * @param positive index of the positive class
 */
record NetData(FeatureMatrix features, Response response, int classes, int positive) {

    private static final int EXAMPLES = 3;

    /**
     * @param learner id, for messages
     * @param weights one a sample; null for equal ones
     * @throws IllegalArgumentException if there is no feature, or a category, a missing or an infinite value, or a
     *         survival endpoint
     */
    static NetData of(Training data, double[] weights, String learner) {
        FeatureMatrix features = data.features();
        if (features.columns() == 0) {
            throw new IllegalArgumentException(
                    learner + " has no feature to learn from: loosen the filters before it.");
        }
        requireNumbers(features, learner);
        double[] ofSamples = weights == null ? equal(data.size()) : weights;
        return switch (data.target()) {
            case RealTarget target -> new NetData(features, new Response(target.values(), 0, ofSamples), 0, -1);
            case ClassTarget target -> new NetData(features, new Response(codes(target), target.classes().size(),
                    ofSamples), target.classes().size(), target.positive());
            case SurvivalTarget target -> throw new IllegalArgumentException(
                    learner + " does not learn endpoints of type " + target.task().word() + ".");
        };
    }

    private static double[] equal(int samples) {
        double[] weights = new double[samples];
        Arrays.fill(weights, 1);
        return weights;
    }

    /** As in scikit-learn: samples / (classes · samples of the class), over classes that occur; null for others. */
    static double[] balancedWeights(Target target) {
        if (!(target instanceof ClassTarget labels)) {
            return null;
        }
        int[] counts = labels.counts();
        long present = Arrays.stream(counts).filter(count -> count > 0).count();
        return Arrays.stream(labels.codes()).mapToDouble(code -> labels.size() / ((double) present * counts[code]))
                .toArray();
    }

    private static double[] codes(ClassTarget target) {
        boolean two = target.classes().size() == 2;
        return Arrays.stream(target.codes()).mapToDouble(code -> two ? code == target.positive() ? 1 : 0 : code)
                .toArray();
    }

    private static void requireNumbers(FeatureMatrix features, String learner) {
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

    boolean hasNotFinite() {
        double[] column = new double[features.rows()];
        for (int j = 0; j < features.columns(); j++) {
            features.values().column(j, column);
            for (double value : column) {
                if (!Double.isFinite(value)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What is wrong with values that are not all finite. */
    IllegalArgumentException notFinite(String learner) {
        List<String> missing = new ArrayList<>();
        List<String> infinite = new ArrayList<>();
        double[] column = new double[features.rows()];
        for (int j = 0; j < features.columns(); j++) {
            features.values().column(j, column);
            if (Arrays.stream(column).anyMatch(Double::isNaN)) {
                missing.add(features.feature(j).id());
            } else if (Arrays.stream(column).anyMatch(Double::isInfinite)) {
                infinite.add(features.feature(j).id());
            }
        }
        if (!missing.isEmpty()) {
            return new IllegalArgumentException(learner + " does not take missing values, as in " + examples(missing)
                    + ": add the step impute.");
        }
        return new IllegalArgumentException(learner + " does not take infinite values, as in " + examples(infinite)
                + ": mend them in the data or mark them as missing.");
    }

    private static String examples(List<String> ids) {
        String shown = String.join(", ", ids.subList(0, Math.min(EXAMPLES, ids.size())));
        int more = ids.size() - EXAMPLES;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    /** The model of a point on a path. */
    NetModel model(PathPoint point, TuningCurve curve) {
        if (classes <= 2) {
            return new NetModel(features.columns(), point.intercepts(), point.features(), point.coefficients(),
                    positive, point.strength(), curve);
        }
        int[] present = present();
        double[] intercepts = new double[classes];
        double[][] weights = new double[classes][point.features().length];
        Arrays.fill(intercepts, NetModel.ABSENT);
        for (int k = 0; k < present.length; k++) {
            intercepts[present[k]] = point.intercepts()[k];
            weights[present[k]] = point.coefficients()[k];
        }
        return new NetModel(features.columns(), intercepts, point.features(), weights, positive, point.strength(),
                curve);
    }

    /** The model where there is nothing to explain: the only value, or the only class. */
    NetModel constantModel(double strength, TuningCurve curve) {
        double[] intercepts = new double[classes <= 2 ? 1 : classes];
        double value = response.values()[0];
        if (classes == 0) {
            intercepts[0] = value;
        } else if (classes == 2) {
            intercepts[0] = value == 1 ? -NetModel.ABSENT : NetModel.ABSENT;
        } else {
            Arrays.fill(intercepts, NetModel.ABSENT);
            intercepts[(int) value] = 0;
        }
        return new NetModel(features.columns(), intercepts, new int[0], new double[intercepts.length][0], positive,
                strength, curve);
    }

    private int[] present() {
        return Arrays.stream(response.values()).mapToInt(code -> (int) code).distinct().sorted().toArray();
    }
}
