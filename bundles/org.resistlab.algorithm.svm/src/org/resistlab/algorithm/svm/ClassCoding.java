package org.resistlab.algorithm.svm;

import java.util.Arrays;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.state.State;

/**
 * Which classes of an endpoint have training samples. The others have probability 0.
 *
 * @param classes number of classes of the endpoint
 * @param positive index of the positive class
 * @param present indices of the classes that have training samples, two or more, in the endpoint's order
 */
record ClassCoding(int classes, int positive, int[] present) {

    /** @throws IllegalArgumentException if only one class has samples */
    static ClassCoding of(ClassTarget target) {
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

    /** Whether the endpoint has two classes, so that a model has the positive one's margin as its only output. */
    boolean isBinary() {
        return classes == 2;
    }

    /** The first and second class of each pair: (0, 1), (0, 2), … (1, 2), … of present ones; the positive is second. */
    int[][] pairs() {
        if (isBinary()) {
            return new int[][] {{1 - positive, positive}};
        }
        int[][] pairs = new int[present.length * (present.length - 1) / 2][];
        int pair = 0;
        for (int i = 0; i < present.length; i++) {
            for (int j = i + 1; j < present.length; j++) {
                pairs[pair++] = new int[] {present[i], present[j]};
            }
        }
        return pairs;
    }

    /** Probabilities of present classes as probabilities of all. */
    double[] expand(double[] ofPresent) {
        double[] all = new double[classes];
        for (int i = 0; i < present.length; i++) {
            all[present[i]] = ofPresent[i];
        }
        return all;
    }

    State state() {
        return new State().put("classes", classes).put("positive", positive).put("present", present.clone());
    }

    static ClassCoding restore(State state) {
        return new ClassCoding(state.integer("classes"), state.integer("positive"), state.integers("present"));
    }
}
