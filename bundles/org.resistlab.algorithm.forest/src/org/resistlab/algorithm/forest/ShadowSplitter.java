package org.resistlab.algorithm.forest;

import org.resistlab.core.execution.Execution;
import org.resistlab.numerics.random.RandomStream;
import org.resistlab.numerics.tree.RankedView;

/**
 * Tries every split of each candidate, where each feature has a shadow: the same values, given to other samples. The
 * feature {@code j + features} is the shadow of {@code j}.
 */
final class ShadowSplitter extends Splitter {

    private final int features;
    private final RankedView.Selection selection;
    private final RankedView.Selection shadows;
    private final int[] permutation;
    private final int[] permuted;
    private final char[] ranks;
    private final int missing;
    private int count;

    /** @param permutation for each training row the one whose values its shadows have */
    ShadowSplitter(Criterion criterion, RankedView view, int[] permutation, int candidates, RandomStream random,
            Execution execution) {
        super(criterion, view.rows(), Math.multiplyExact(2, view.columns()), candidates, random, execution);
        features = view.columns();
        selection = view.selection();
        shadows = view.selection();
        this.permutation = permutation;
        permuted = new int[view.rows()];
        ranks = new char[view.rows()];
        missing = view.missing();
    }

    @Override
    void node(int[] rows, int from, int to) {
        count = to - from;
        selection.select(rows, from, to);
        for (int i = 0; i < count; i++) {
            permuted[i] = permutation[rows[from + i]];
        }
        shadows.select(permuted, 0, count);
    }

    private void look(int candidate) {
        if (candidate < features) {
            selection.ranks(candidate, ranks);
        } else {
            shadows.ranks(candidate - features, ranks);
        }
    }

    @Override
    int consider(int[] group, int number) {
        int best = -1;
        for (int k = 0; k < number; k++) {
            look(group[k]);
            best = criterion.scan(ranks, count) ? group[k] : best;
        }
        return best;
    }

    @Override
    void settle() {
        look(feature);
        for (int i = 0; i < count; i++) {
            goesLeft[i] = ranks[i] == missing ? criterion.missingLeft : ranks[i] <= criterion.cut;
        }
    }
}
