package org.resistlab.algorithm.svm;

import java.util.Arrays;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.numerics.random.RandomStream;

/**
 * The training rows of two classes.
 *
 * @param rows row numbers
 * @param labels 0 for the first class, 1 for the second
 */
record Pair(int[] rows, int[] labels) {

    static Pair of(ClassTarget target, int first, int second) {
        int[] rows = new int[target.size()];
        int[] labels = new int[rows.length];
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            if (target.codes()[i] == first || target.codes()[i] == second) {
                rows[count] = i;
                labels[count++] = target.codes()[i] == second ? 1 : 0;
            }
        }
        return new Pair(Arrays.copyOf(rows, count), Arrays.copyOf(labels, count));
    }

    int size() {
        return rows.length;
    }

    int smallestClass() {
        int ones = Arrays.stream(labels).sum();
        return Math.min(ones, size() - ones);
    }

    /** A fold for each row, such that each class is spread evenly. */
    int[] stratified(int folds, RandomStream random) {
        int[] assigned = new int[size()];
        int next = 0;
        int[] order = random.permutation(size());
        for (int label = 0; label < 2; label++) {
            for (int i : order) {
                if (labels[i] == label) {
                    assigned[i] = next++ % folds;
                }
            }
        }
        return assigned;
    }

    /** The rows outside one fold. */
    Pair without(int[] assigned, int fold) {
        int[] keptRows = new int[size()];
        int[] keptLabels = new int[size()];
        int count = 0;
        for (int i = 0; i < size(); i++) {
            if (assigned[i] != fold) {
                keptRows[count] = rows[i];
                keptLabels[count++] = labels[i];
            }
        }
        return new Pair(Arrays.copyOf(keptRows, count), Arrays.copyOf(keptLabels, count));
    }
}
