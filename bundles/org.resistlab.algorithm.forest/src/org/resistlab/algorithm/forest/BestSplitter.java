package org.resistlab.algorithm.forest;

import java.util.Arrays;

import org.resistlab.core.execution.Execution;
import org.resistlab.numerics.random.RandomStream;
import org.resistlab.numerics.tree.RankedView;

/**
 * Tries every split of each candidate feature. The threshold lies midway between the values next to it in the node. A
 * missing value goes to the side where it helps more; where the node has none, later to the heavier side.
 */
final class BestSplitter extends Splitter {

    private final RankedView view;
    private final RankedView.Selection selection;
    private final char[] ranks;
    private final char[][] groupRanks;
    private int[] nodeRows;
    private int count;

    BestSplitter(Criterion criterion, RankedView view, int candidates, RandomStream random, Execution execution) {
        super(criterion, view.rows(), view.columns(), candidates, random, execution);
        this.view = view;
        selection = view.selection();
        groupRanks = new char[GROUP][view.rows()];
        ranks = groupRanks[0];
    }

    @Override
    void node(int[] rows, int from, int to) {
        count = to - from;
        nodeRows = Arrays.copyOfRange(rows, from, to);
        selection.select(rows, from, to);
    }

    @Override
    int consider(int[] group, int number) {
        int best = -1;
        selection.ranks(group, number, groupRanks);
        for (int k = 0; k < number; k++) {
            best = criterion.scan(groupRanks[k], count) ? group[k] : best;
        }
        return best;
    }

    @Override
    void settle() {
        selection.ranks(feature, ranks);
        double[] values = new double[count];
        view.matrix().gather(feature, nodeRows, values);
        double highest = Double.NEGATIVE_INFINITY;
        double lowest = Double.POSITIVE_INFINITY;
        double missingWeight = 0;
        double leftWeight = 0;
        double weight = 0;
        for (int i = 0; i < count; i++) {
            int multiplicity = criterion.weights[nodeRows[i]];
            weight += multiplicity;
            if (ranks[i] == view.missing()) {
                goesLeft[i] = criterion.missingLeft;
                missingWeight += multiplicity;
            } else if (ranks[i] <= criterion.cut) {
                goesLeft[i] = true;
                leftWeight += multiplicity;
                highest = Math.max(highest, values[i]);
            } else {
                goesLeft[i] = false;
                lowest = Math.min(lowest, values[i]);
            }
        }
        missingLeft = missingWeight > 0 ? criterion.missingLeft : leftWeight >= weight - leftWeight;
        boolean allKnownLeft = leftWeight + missingWeight == weight;
        threshold = allKnownLeft ? Double.POSITIVE_INFINITY : between(highest, lowest);
    }

    /**
     * A number from which on values go right. Two values that differ in the study's matrix may be one after rounding in
     * a standardised view; then it is that value, and both go left later on.
     */
    static double between(double highest, double lowest) {
        double middle = highest / 2 + lowest / 2;
        return middle >= highest && middle < lowest ? middle : highest;
    }
}
