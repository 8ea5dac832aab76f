package org.resistlab.core.data;

import java.util.List;

/**
 * Class labels.
 *
 * @param codes a class index for each sample
 * @param classes names of two or more classes; the same in every fold, even where one has no sample
 * @param positive index of the positive class, whose probability is the score of a two-class endpoint
 */
public record ClassTarget(int[] codes, List<String> classes, int positive) implements Target {

    public ClassTarget {
        classes = List.copyOf(classes);
    }

    @Override
    public Task task() {
        return Task.CLASS;
    }

    @Override
    public int size() {
        return codes.length;
    }

    /** Samples in each class. */
    public int[] counts() {
        int[] counts = new int[classes.size()];
        for (int code : codes) {
            counts[code]++;
        }
        return counts;
    }

    @Override
    public ClassTarget select(int[] rows) {
        int[] selected = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            selected[i] = codes[rows[i]];
        }
        return new ClassTarget(selected, classes, positive);
    }
}
