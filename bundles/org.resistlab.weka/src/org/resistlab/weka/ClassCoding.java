package org.resistlab.weka;

import java.util.Arrays;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.state.State;

/**
 * The classes of an endpoint as Weka sees them: those that have training samples, in the endpoint's order. A class
 * without training samples has probability 0.
 */
public final class ClassCoding {

    private final int classes;
    private final int positive;
    private final int[] present;

    private ClassCoding(int classes, int positive, int[] present) {
        this.classes = classes;
        this.positive = positive;
        this.present = present;
    }

    /**
     * The coding of a training target.
     *
     * @throws IllegalArgumentException if only one class has samples
     */
    public static ClassCoding of(ClassTarget target) {
        int[] counts = target.counts();
        int[] present = new int[counts.length];
        int found = 0;
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] > 0) {
                present[found++] = c;
            }
        }
        if (found < 2) {
            throw new IllegalArgumentException("All " + target.size() + " training samples are of class \""
                    + (found == 0 ? "" : target.classes().get(present[0])) + "\": there is nothing to tell apart.");
        }
        return new ClassCoding(counts.length, target.positive(), Arrays.copyOf(present, found));
    }

    /** Number of classes of the endpoint. */
    public int classes() {
        return classes;
    }

    /** Number of classes that have training samples. */
    public int presentClasses() {
        return present.length;
    }

    /** The endpoint's index of a present class. */
    public int present(int index) {
        return present[index];
    }

    /** Whether the endpoint has two classes, so that a model may have the positive one's margin as its only output. */
    public boolean isBinary() {
        return classes == 2;
    }

    /** Index of the positive class. */
    public int positive() {
        return positive;
    }

    /** The index among present classes of each sample. */
    public int[] encode(ClassTarget target) {
        int[] index = new int[classes];
        for (int i = 0; i < present.length; i++) {
            index[present[i]] = i;
        }
        int[] encoded = new int[target.size()];
        for (int i = 0; i < encoded.length; i++) {
            encoded[i] = index[target.codes()[i]];
        }
        return encoded;
    }

    /** Probabilities of present classes as probabilities of all, with sum 1. */
    public double[] expand(double[] ofPresent) {
        double sum = 0;
        for (double value : ofPresent) {
            sum += value;
        }
        double[] all = new double[classes];
        for (int i = 0; i < present.length; i++) {
            all[present[i]] = sum > 0 ? ofPresent[i] / sum : 1.0 / present.length;
        }
        return all;
    }

    public State state() {
        return new State().put("classes", classes).put("positive", positive).put("present", present.clone());
    }

    public static ClassCoding restore(State state) {
        return new ClassCoding(state.integer("classes"), state.integer("positive"), state.integers("present"));
    }
}
