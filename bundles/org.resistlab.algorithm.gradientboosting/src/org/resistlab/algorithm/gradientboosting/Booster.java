package org.resistlab.algorithm.gradientboosting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.resistlab.core.execution.Execution;
import org.resistlab.numerics.random.RandomStream;

/**
 * Boosting round by round (Friedman 2001,
 * <a href="https://doi.org/10.1214/aos/1013203451">doi:10.1214/aos/1013203451</a>; second order as in Chen and Guestrin
 * 2016, <a href="https://doi.org/10.1145/2939672.2939785">doi:10.1145/2939672.2939785</a>): each grows a tree for every
 * output. What a round does depends on its number and those before it only, so that the first rounds of a long run are
 * a short run.
 */
final class Booster {

    /** Work, in samples × features, that is worth a part of its own. */
    private static final long PART = 400_000;

    private final BinnedFeatures features;
    private final Loss loss;
    private final Settings settings;
    private final byte[] directions;
    private final Execution execution;
    private final double[] start;
    private final double[][] scores;
    private final double[][] gradients;
    private final double[][] hessians;
    private final int[] all;
    private final List<BoostedTree> trees = new ArrayList<>();
    /** Number of trees after each round. */
    private final List<Integer> roundEnds = new ArrayList<>();
    /** Whether a round found nothing to split and any later one would be the same. */
    private boolean finished;

    Booster(BinnedFeatures features, Loss loss, Settings settings, byte[] directions, Execution execution) {
        this.features = features;
        this.loss = loss;
        this.settings = settings;
        this.directions = directions;
        this.execution = execution;
        int n = features.rows();
        this.start = loss.start();
        this.scores = new double[loss.outputs()][n];
        this.gradients = new double[loss.outputs()][n];
        this.hessians = new double[loss.outputs()][n];
        for (int k = 0; k < start.length; k++) {
            Arrays.fill(scores[k], start[k]);
        }
        this.all = new int[n];
        for (int i = 0; i < n; i++) {
            all[i] = i;
        }
    }

    /** The best constant score of each output. */
    double[] start() {
        return start;
    }

    /** All trees so far. */
    List<BoostedTree> trees() {
        return trees;
    }

    /** How many trees there were after a number of rounds. */
    int treesAfter(int rounds) {
        return rounds == 0 ? 0 : roundEnds.get(rounds - 1);
    }

    /** Goes on until so many rounds are done. */
    void advance(int rounds) {
        while (roundEnds.size() < rounds) {
            execution.checkCancelled();
            if (!finished) {
                round();
            }
            roundEnds.add(trees.size());
        }
    }

    private void round() {
        RandomStream random = execution.random().child("round-" + roundEnds.size());
        int[] varying = features.varying();
        int[] columns = draw(varying, settings.columns(Math.max(1, varying.length)), random, "columns");
        int sampled = Math.clamp(Math.round(settings.rowShare() * all.length), 1, all.length);
        int[] rows = draw(all, sampled, random, "rows");
        int[] others = without(rows);
        List<Growth> growing = new ArrayList<>();
        int[] outputs = new int[loss.outputs()];
        for (int k = 0; k < loss.outputs(); k++) {
            if (loss.learns(k)) {
                loss.derive(k, scores, gradients[k], hessians[k]);
                outputs[growing.size()] = k;
                growing.add(new Growth(features, settings, directions, gradients[k], hessians[k], loss.weights(),
                        rows.clone(), others.clone()));
            }
        }
        grow(growing, columns);
        finished = growing.stream().noneMatch(Growth::isTree) && others.length == 0 && columns == varying;
        LeafValues leafValues = loss.leafValues(scores);
        for (int g = 0; g < growing.size(); g++) {
            if (growing.get(g).isTree()) {
                trees.add(growing.get(g).finish(outputs[g], scores[outputs[g]], leafValues));
            }
        }
    }

    /** Some of the numbers, in their order. */
    private static int[] draw(int[] of, int count, RandomStream random, String purpose) {
        if (count >= of.length) {
            return of;
        }
        boolean[] drawn = new boolean[of.length];
        for (int i : random.child(purpose).sample(of.length, count)) {
            drawn[i] = true;
        }
        int[] some = new int[count];
        int used = 0;
        for (int i = 0; i < of.length; i++) {
            if (drawn[i]) {
                some[used++] = of[i];
            }
        }
        return some;
    }

    private int[] without(int[] rows) {
        int[] others = new int[all.length - rows.length];
        int used = 0;
        int next = 0;
        for (int row : all) {
            if (next < rows.length && rows[next] == row) {
                next++;
            } else {
                others[used++] = row;
            }
        }
        return others;
    }

    /** Grows the trees of a round side by side. */
    private void grow(List<Growth> growing, int[] columns) {
        while (true) {
            List<Growth> trees = new ArrayList<>();
            List<Node> nodes = new ArrayList<>();
            for (Growth growth : growing) {
                for (Node node : growth.pending()) {
                    trees.add(growth);
                    nodes.add(node);
                }
            }
            if (nodes.isEmpty() || columns.length == 0) {
                return;
            }
            search(trees, nodes, columns);
            growing.forEach(Growth::advance);
        }
    }

    /** Finds the best split of each node; of equal ones that of the lowest feature. */
    private void search(List<Growth> trees, List<Node> nodes, int[] columns) {
        long samples = 0;
        for (Node node : nodes) {
            samples += node.size();
        }
        int parts = Math.toIntExact(Math.clamp(samples * columns.length / PART, 1, columns.length));
        Split[][] found = new Split[parts][nodes.size()];
        if (parts == 1) {
            search(trees, nodes, columns, 0, columns.length, found[0]);
        } else {
            execution.forEach(parts, part -> {
                execution.checkCancelled();
                int from = (int) ((long) columns.length * part / parts);
                int to = (int) ((long) columns.length * (part + 1) / parts);
                search(trees, nodes, columns, from, to, found[part]);
            });
        }
        for (int q = 0; q < nodes.size(); q++) {
            Split best = Split.NONE;
            for (Split[] of : found) {
                best = of[q].score() > best.score() ? of[q] : best;
            }
            nodes.get(q).split = best;
        }
    }

    private void search(List<Growth> trees, List<Node> nodes, int[] columns, int from, int to, Split[] found) {
        SplitScan scan = new SplitScan(new Penalty(settings.lambda(), settings.alpha()), settings.minChildWeight(),
                directions);
        for (int q = 0; q < found.length; q++) {
            found[q] = scan.search(features, columns, from, to, trees.get(q), nodes.get(q), Split.NONE);
        }
    }
}
