package org.resistlab.algorithm.forest;

import java.util.Arrays;

import org.resistlab.core.execution.Execution;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.random.RandomStream;

/**
 * Tries one split of each candidate feature, at a place drawn uniformly between the least and the greatest value in the
 * node: extremely randomised trees. A missing value is tried on either side.
 */
final class RandomSplitter extends Splitter {

    private final Matrix matrix;
    private final boolean[] left;
    private double[] values = new double[0];
    private int[] nodeRows;

    RandomSplitter(Criterion criterion, Matrix matrix, int candidates, RandomStream random, Execution execution) {
        super(criterion, matrix.rows(), matrix.columns(), candidates, random, execution);
        this.matrix = matrix;
        left = new boolean[matrix.rows()];
        values = new double[matrix.rows()];
    }

    @Override
    void node(int[] rows, int from, int to) {
        nodeRows = Arrays.copyOfRange(rows, from, to);
    }

    @Override
    int consider(int[] group, int number) {
        int best = -1;
        for (int k = 0; k < number; k++) {
            best = consider(group[k]) ? group[k] : best;
        }
        return best;
    }

    private boolean consider(int candidate) {
        matrix.gather(candidate, nodeRows, values);
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        boolean known = true;
        for (int i = 0; i < nodeRows.length; i++) {
            double value = values[i];
            known &= value == value;
            least = value < least ? value : least;
            greatest = value > greatest ? value : greatest;
        }
        if (!(least < greatest)) {
            return false;
        }
        double cut = least + uniform() * (greatest - least);
        if (!(cut >= least && cut < greatest)) {
            cut = least;
        }
        boolean better = attempt(cut, false, known);
        if (!known) {
            better |= attempt(cut, true, false);
        }
        return better;
    }

    private boolean attempt(double cut, boolean missingGoesLeft, boolean known) {
        double weight = 0;
        for (int i = 0; i < nodeRows.length; i++) {
            left[i] = values[i] <= cut || missingGoesLeft && Double.isNaN(values[i]);
        }
        boolean better = criterion.tryOne(left, nodeRows.length);
        if (better) {
            System.arraycopy(left, 0, goesLeft, 0, nodeRows.length);
            threshold = cut;
            for (int i = 0; i < nodeRows.length; i++) {
                weight += (left[i] ? 1 : -1) * criterion.weights[nodeRows[i]];
            }
            missingLeft = known ? weight >= 0 : missingGoesLeft;
        }
        return better;
    }

    @Override
    void settle() {
        // all is known since the split was tried
    }
}
