package org.resistlab.algorithm.gradientboosting;

import java.util.Arrays;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.data.Target;

/** The loss for a target. */
final class Losses {

    private Losses() {
    }

    /**
     * The loss of training samples.
     *
     * @throws IllegalArgumentException if the target cannot be learned: a single class, survival times
     */
    static Loss of(Target target, Settings settings) {
        double[] weights = new double[target.size()];
        Arrays.fill(weights, 1);
        return switch (target) {
            case ClassTarget classes -> {
                int[] counts = classes.counts();
                requireTwo(classes, counts);
                if (settings.balanced()) {
                    balance(classes, counts, weights);
                }
                yield ofClasses(classes, counts, weights);
            }
            case RealTarget real -> new RealLoss(settings.loss(), settings.quantile(), real.values(), weights);
            case SurvivalTarget survival -> throw new IllegalArgumentException(Inputs.ID
                    + " does not learn endpoints of type " + survival.task().word() + ": use a survival model.");
        };
    }

    private static void requireTwo(ClassTarget target, int[] counts) {
        for (int k = 0; k < counts.length; k++) {
            if (counts[k] == target.size()) {
                throw new IllegalArgumentException("All " + target.size() + " training samples are of class \""
                        + target.classes().get(k) + "\": there is nothing to tell apart.");
            }
        }
    }

    /** Each class has the same total, as with scikit-learn's {@code balanced}; all sum to the number of samples. */
    private static void balance(ClassTarget target, int[] counts, double[] weights) {
        long present = Arrays.stream(counts).filter(count -> count > 0).count();
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weights.length / ((double) present * counts[target.codes()[i]]);
        }
    }

    private static Loss ofClasses(ClassTarget target, int[] counts, double[] weights) {
        int[] codes = target.codes();
        if (counts.length == 2) {
            boolean[] positive = new boolean[codes.length];
            for (int i = 0; i < codes.length; i++) {
                positive[i] = codes[i] == target.positive();
            }
            return new LogisticLoss(positive, weights);
        }
        boolean[] present = new boolean[counts.length];
        for (int k = 0; k < counts.length; k++) {
            present[k] = counts[k] > 0;
        }
        return new SoftmaxLoss(codes, counts.length, present, weights);
    }

    /** The loss of some of the samples, with their weights. */
    static Loss select(Loss loss, int[] rows) {
        double[] weights = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            weights[i] = loss.weights()[rows[i]];
        }
        return switch (loss) {
            case LogisticLoss two -> {
                boolean[] positive = new boolean[rows.length];
                for (int i = 0; i < rows.length; i++) {
                    positive[i] = two.positive()[rows[i]];
                }
                yield new LogisticLoss(positive, weights);
            }
            case SoftmaxLoss several -> {
                int[] codes = new int[rows.length];
                boolean[] present = new boolean[several.classes()];
                for (int i = 0; i < rows.length; i++) {
                    codes[i] = several.codes()[rows[i]];
                    present[codes[i]] = true;
                }
                yield new SoftmaxLoss(codes, several.classes(), present, weights);
            }
            case RealLoss real -> {
                double[] truth = new double[rows.length];
                for (int i = 0; i < rows.length; i++) {
                    truth[i] = real.truth()[rows[i]];
                }
                yield new RealLoss(real.kind(), real.level(), truth, weights);
            }
        };
    }
}
