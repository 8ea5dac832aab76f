package org.resistlab.boosters;

import java.util.Arrays;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.state.State;

/**
 * What a library's outputs are: log-odds of the positive of two classes, a score for each class that has training
 * samples, or a value.
 *
 * @param classes number of classes; 0 for a real value
 * @param positive the class that a single output speaks of
 * @param present the class of each output of several; empty for a single output
 */
public record Outputs(int classes, int positive, int[] present) {

    /** Score of a class without training samples: its probability is 0. */
    private static final double ABSENT = -1e4;

    /** The outputs for a real value. */
    public static Outputs ofValue() {
        return new Outputs(0, 0, new int[0]);
    }

    /** @throws IllegalArgumentException if only one class has samples */
    static Outputs of(ClassTarget target) {
        int[] counts = target.counts();
        int[] present = new int[counts.length];
        int found = 0;
        for (int k = 0; k < counts.length; k++) {
            if (counts[k] > 0) {
                present[found++] = k;
            }
        }
        if (found < 2) {
            throw new IllegalArgumentException("All " + target.size() + " training samples are of class \""
                    + target.classes().get(present[0]) + "\": there is nothing to tell apart.");
        }
        return new Outputs(counts.length, target.positive(),
                counts.length == 2 ? new int[0] : Arrays.copyOf(present, found));
    }

    float[] labels(ClassTarget target) {
        float[] labels = new float[target.size()];
        for (int i = 0; i < labels.length; i++) {
            int code = target.codes()[i];
            labels[i] = classes == 2 ? code == positive ? 1 : 0 : Arrays.binarySearch(present, code);
        }
        return labels;
    }

    /** Whether the outputs are log-odds rather than a value. */
    public boolean ofClasses() {
        return classes > 0;
    }

    /** Whether there is an output for each of several classes. */
    public boolean several() {
        return present.length > 0;
    }

    /** Number of outputs that the library has. */
    public int learned() {
        return several() ? present.length : 1;
    }

    /** Number of outputs of the model: that of all classes, or 1. */
    public int count() {
        return several() ? classes : 1;
    }

    /** The model's output for one of the library's. */
    public int output(int learned) {
        return several() ? present[learned] : learned;
    }

    /** The model's outputs before any tree, from those of the library. */
    public double[] bias(double[] learned) {
        double[] bias = new double[count()];
        Arrays.fill(bias, ABSENT);
        for (int k = 0; k < learned(); k++) {
            bias[output(k)] = learned[k];
        }
        return bias;
    }

    /** The prediction for some sums: probabilities or the value. */
    double[] prediction(double[] sums) {
        if (!ofClasses()) {
            return sums;
        }
        if (!several()) {
            double[] two = new double[2];
            two[positive] = logistic(sums[0]);
            two[1 - positive] = logistic(-sums[0]);
            return two;
        }
        double most = Arrays.stream(sums).max().orElseThrow();
        double total = 0;
        double[] shares = new double[sums.length];
        for (int k = 0; k < shares.length; k++) {
            shares[k] = StrictMath.exp(sums[k] - most);
            total += shares[k];
        }
        for (int k = 0; k < shares.length; k++) {
            shares[k] /= total;
        }
        return shares;
    }

    private static double logistic(double x) {
        if (x >= 0) {
            return 1 / (1 + StrictMath.exp(-x));
        }
        double e = StrictMath.exp(x);
        return e / (1 + e);
    }

    State state() {
        return new State().put("classes", classes).put("positive", positive).put("present", present.clone());
    }

    static Outputs restore(State state) {
        return new Outputs(state.integer("classes"), state.integer("positive"), state.integers("present"));
    }
}
