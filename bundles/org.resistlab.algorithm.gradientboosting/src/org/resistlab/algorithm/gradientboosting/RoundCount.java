package org.resistlab.algorithm.gradientboosting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.execution.Execution;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.random.RandomStream;

/**
 * Early stopping: how many rounds serve best, by folds of the training samples. Each fold is boosted without a part of
 * the samples, bins included, and the losses of the parts left out are added up round by round. The number of rounds is
 * where that curve is lowest, once it has not fallen for a number of rounds. The model is then learned from all
 * training samples.
 */
final class RoundCount {

    private static final int FOLDS = 5;

    private final List<Fold> folds = new ArrayList<>();
    private final int patience;
    private final Execution execution;
    /** Loss of the samples left out after 0, 1, 2 … rounds. */
    private final List<Double> curve = new ArrayList<>();

    RoundCount(FeatureMatrix features, Loss loss, Settings settings, byte[] directions, Execution execution) {
        this.patience = settings.patience();
        this.execution = execution;
        int[] foldOf = assign(loss, execution.random().child("early-stopping"));
        Fold[] made = new Fold[FOLDS];
        execution.forEach(FOLDS, fold -> {
            int[] in = rows(foldOf, fold, false);
            int[] out = rows(foldOf, fold, true);
            Loss inside = Losses.select(loss, in);
            if (in.length > 1 && out.length > 0 && isLearnable(inside)) {
                BinnedFeatures bins = BinnedFeatures.of(features.selectRows(in), settings.maxBins(), execution);
                Booster booster = new Booster(bins, inside, settings, directions,
                        execution.part("early-stopping-" + fold));
                made[fold] = new Fold(booster, features.values().selectRows(out), Losses.select(loss, out));
            }
        });
        Arrays.stream(made).filter(fold -> fold != null).forEach(folds::add);
        curve.add(folds.stream().mapToDouble(Fold::loss).sum());
    }

    /** A fold whose training part holds one class only can say nothing. */
    private static boolean isLearnable(Loss loss) {
        return Arrays.stream(loss.start()).allMatch(Double::isFinite)
                && !(loss instanceof SoftmaxLoss several && several.isOfOneClass());
    }

    /** A fold for each sample: each class, or each stretch of the sorted truth, is spread over all. */
    private static int[] assign(Loss loss, RandomStream random) {
        int n = loss.weights().length;
        int[] order = random.permutation(n);
        Integer[] sorted = new Integer[n];
        for (int i = 0; i < n; i++) {
            sorted[i] = order[i];
        }
        Arrays.sort(sorted, (a, b) -> Double.compare(stratum(loss, a), stratum(loss, b)));
        int[] foldOf = new int[n];
        for (int i = 0; i < n; i++) {
            foldOf[sorted[i]] = i % FOLDS;
        }
        return foldOf;
    }

    private static double stratum(Loss loss, int sample) {
        return switch (loss) {
            case LogisticLoss two -> two.positive()[sample] ? 1 : 0;
            case SoftmaxLoss several -> several.codes()[sample];
            case RealLoss _ -> 0;
        };
    }

    private static int[] rows(int[] foldOf, int fold, boolean inside) {
        int[] rows = new int[foldOf.length];
        int count = 0;
        for (int i = 0; i < foldOf.length; i++) {
            if (foldOf[i] == fold == inside) {
                rows[count++] = i;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    /**
     * The best number of rounds.
     *
     * @param most number of rounds that may be tried
     * @return at least 1
     */
    int best(int most) {
        if (folds.isEmpty()) {
            return most;
        }
        int best = 0;
        for (int rounds = 1; rounds <= most && rounds - best <= patience; rounds++) {
            if (rounds == curve.size()) {
                extend(Math.min(most, rounds + patience - 1));
            }
            if (curve.get(rounds) < curve.get(best)) {
                best = rounds;
            }
        }
        return Math.max(1, best);
    }

    private void extend(int rounds) {
        double[][] losses = new double[folds.size()][];
        execution.forEach(losses.length, fold -> losses[fold] = folds.get(fold).losses(curve.size() - 1, rounds));
        for (int i = 0; i < losses[0].length; i++) {
            double sum = 0;
            for (double[] of : losses) {
                sum += of[i];
            }
            curve.add(sum);
        }
    }

    private static final class Fold {

        private final Booster booster;
        private final Matrix samples;
        private final Loss truth;
        private final double[][] scores;

        Fold(Booster booster, Matrix samples, Loss truth) {
            this.booster = booster;
            this.samples = samples;
            this.truth = truth;
            this.scores = new BoostedTrees(booster.start(), List.of()).scores(samples);
        }

        double loss() {
            return truth.sum(scores);
        }

        /** Losses after each of the rounds behind {@code done}. */
        double[] losses(int done, int rounds) {
            booster.advance(rounds);
            double[] losses = new double[rounds - done];
            for (int round = done; round < rounds; round++) {
                List<BoostedTree> added = booster.trees().subList(booster.treesAfter(round),
                        booster.treesAfter(round + 1));
                BoostedTrees.add(added, samples, scores);
                losses[round - done] = loss();
            }
            return losses;
        }
    }
}
