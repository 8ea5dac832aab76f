package org.resistlab.engine.resample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.resistlab.core.analysis.ResamplingSpec;
import org.resistlab.core.analysis.Scheme;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Split;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.TrainingSet;
import org.resistlab.numerics.random.RandomStream;

/**
 * Divides samples into folds. Samples of one group never stand on both sides: where there are groups, every scheme
 * keeps them together.
 */
public final class Resampling {

    private Resampling() {
    }

    /**
     * All folds of all repeats.
     *
     * @param groups group of each sample; empty where samples are independent
     * @param predefined fold of each sample for {@link Scheme#PREDEFINED}, negative for never held out; else null
     * @throws IllegalArgumentException if the samples cannot be divided this way, in words for a person
     */
    public static List<Fold> folds(ResamplingSpec spec, Target target, List<String> groups, int[] predefined,
            RandomStream random) {
        List<Fold> folds = new ArrayList<>();
        int repeats = isFixed(spec.scheme()) ? 1 : Math.max(1, spec.repeats());
        for (int repeat = 0; repeat < repeats; repeat++) {
            int[] parts = parts(spec, target, groups, predefined, random.child("repeat-" + repeat));
            int count = Arrays.stream(parts).max().orElse(-1) + 1;
            for (int index = 0; index < count; index++) {
                Fold fold = fold(parts, repeat, index);
                if (fold.heldOut().length > 0 && fold.training().length > 0) {
                    folds.add(fold);
                }
            }
        }
        if (folds.isEmpty()) {
            throw new IllegalArgumentException(target.size() + " samples cannot be divided by "
                    + spec.scheme().word() + ": no fold has samples on both sides.");
        }
        return folds;
    }

    /**
     * The folds within a training set: the asked scheme, with as many folds as its smallest class allows.
     */
    public static List<Split> inner(ResamplingSpec spec, TrainingSet data, RandomStream random) {
        Target target = data.target();
        int folds = Math.min(spec.folds(), data.size());
        if (target instanceof ClassTarget classes && spec.scheme() == Scheme.STRATIFIED_K_FOLD) {
            int smallest = Arrays.stream(classes.counts()).filter(count -> count > 0).min().orElse(1);
            folds = Math.min(folds, Math.max(2, smallest));
        }
        ResamplingSpec once = new ResamplingSpec(spec.scheme() == Scheme.PREDEFINED ? Scheme.K_FOLD : spec.scheme(),
                folds, 1, spec.testSize(), spec.column(), spec.metric());
        List<Split> splits = new ArrayList<>();
        for (Fold fold : folds(once, target, data.groups(), null, random)) {
            splits.add(data.split(fold.training(), fold.heldOut()));
        }
        return splits;
    }

    private static boolean isFixed(Scheme scheme) {
        return scheme == Scheme.LEAVE_ONE_OUT || scheme == Scheme.LEAVE_ONE_GROUP_OUT || scheme == Scheme.PREDEFINED;
    }

    private static Fold fold(int[] parts, int repeat, int index) {
        int heldOutCount = 0;
        for (int part : parts) {
            heldOutCount += part == index ? 1 : 0;
        }
        int[] training = new int[parts.length - heldOutCount];
        int[] heldOut = new int[heldOutCount];
        int t = 0;
        int h = 0;
        for (int row = 0; row < parts.length; row++) {
            if (parts[row] == index) {
                heldOut[h++] = row;
            } else {
                training[t++] = row;
            }
        }
        return new Fold(repeat, index, training, heldOut);
    }

    /** The part in which each sample is held out; -1: never. */
    private static int[] parts(ResamplingSpec spec, Target target, List<String> groups, int[] predefined,
            RandomStream random) {
        int n = target.size();
        return switch (spec.scheme()) {
            case PREDEFINED -> predefinedParts(predefined);
            case LEAVE_ONE_GROUP_OUT -> groupNumbers(groups);
            case LEAVE_ONE_OUT -> groups.isEmpty() ? identity(n) : groupNumbers(groups);
            case GROUP_K_FOLD -> groupParts(groups, spec.folds(), random);
            case K_FOLD -> groups.isEmpty() ? plainParts(n, spec.folds(), random)
                    : groupParts(groups, spec.folds(), random);
            case STRATIFIED_K_FOLD -> groups.isEmpty() ? stratifiedParts(strata(target), spec.folds(), random)
                    : groupParts(groups, spec.folds(), random);
            case TRAIN_TEST_SPLIT -> holdOut(strata(target), groups, spec.testSize(), random);
        };
    }

    private static int[] predefinedParts(int[] predefined) {
        if (predefined == null) {
            throw new IllegalArgumentException("The folds are predefined, but no column names them.");
        }
        return predefined.clone();
    }

    private static int[] identity(int n) {
        int[] parts = new int[n];
        for (int i = 0; i < n; i++) {
            parts[i] = i;
        }
        return parts;
    }

    private static int[] groupNumbers(List<String> groups) {
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("The scheme keeps groups together, but no column names the groups.");
        }
        Map<String, Integer> numbers = new LinkedHashMap<>();
        int[] parts = new int[groups.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = numbers.computeIfAbsent(groups.get(i), group -> numbers.size());
        }
        return parts;
    }

    private static int[] plainParts(int n, int folds, RandomStream random) {
        int[] order = random.permutation(n);
        int[] parts = new int[n];
        for (int i = 0; i < n; i++) {
            parts[order[i]] = i % folds;
        }
        return parts;
    }

    /** Deals the shuffled samples of each stratum out in turn, going on where the stratum before ended. */
    private static int[] stratifiedParts(int[] strata, int folds, RandomStream random) {
        int[] order = random.permutation(strata.length);
        int[] parts = new int[strata.length];
        int count = Arrays.stream(strata).max().orElse(0) + 1;
        int next = 0;
        for (int stratum = 0; stratum < count; stratum++) {
            for (int row : order) {
                if (strata[row] == stratum) {
                    parts[row] = next++ % folds;
                }
            }
        }
        return parts;
    }

    /** Puts the largest groups first, each into the part with the fewest samples so far. */
    private static int[] groupParts(List<String> groups, int folds, RandomStream random) {
        int[] numbers = groupNumbers(groups);
        int count = Arrays.stream(numbers).max().orElse(-1) + 1;
        int[] sizes = new int[count];
        for (int number : numbers) {
            sizes[number]++;
        }
        int[] shuffled = random.permutation(count);
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            order[i] = shuffled[i];
        }
        Arrays.sort(order, Comparator.comparing((Integer group) -> -sizes[group]));
        int[] filled = new int[Math.min(folds, count)];
        int[] partOfGroup = new int[count];
        for (int group : order) {
            int smallest = 0;
            for (int part = 1; part < filled.length; part++) {
                smallest = filled[part] < filled[smallest] ? part : smallest;
            }
            partOfGroup[group] = smallest;
            filled[smallest] += sizes[group];
        }
        return Arrays.stream(numbers).map(group -> partOfGroup[group]).toArray();
    }

    /** 0 for the held-out share of each stratum (or of the groups), -1 for the rest. */
    private static int[] holdOut(int[] strata, List<String> groups, double testSize, RandomStream random) {
        int[] parts = new int[strata.length];
        Arrays.fill(parts, -1);
        if (!groups.isEmpty()) {
            int[] numbers = groupNumbers(groups);
            int[] order = random.permutation(Arrays.stream(numbers).max().orElse(-1) + 1);
            int wanted = (int) Math.round(testSize * strata.length);
            int held = 0;
            for (int i = 0; i < order.length - 1 && held < wanted; i++) {
                for (int row = 0; row < parts.length; row++) {
                    if (numbers[row] == order[i]) {
                        parts[row] = 0;
                        held++;
                    }
                }
            }
            return parts;
        }
        int[] order = random.permutation(strata.length);
        int count = Arrays.stream(strata).max().orElse(0) + 1;
        for (int stratum = 0; stratum < count; stratum++) {
            int current = stratum;
            int size = (int) Arrays.stream(strata).filter(s -> s == current).count();
            int left = Math.min(size - 1, Math.max(1, (int) Math.round(testSize * size)));
            for (int row : order) {
                if (strata[row] == stratum && left > 0) {
                    parts[row] = 0;
                    left--;
                }
            }
        }
        return parts;
    }

    /** What keeps its share in each fold: classes, events, or five quantile bins of a real value. */
    private static int[] strata(Target target) {
        return switch (target) {
            case ClassTarget classes -> classes.codes();
            case SurvivalTarget survival -> {
                int[] strata = new int[survival.size()];
                for (int i = 0; i < strata.length; i++) {
                    strata[i] = survival.events()[i] ? 1 : 0;
                }
                yield strata;
            }
            case RealTarget real -> quantileBins(real.values(), 5);
        };
    }

    private static int[] quantileBins(double[] values, int bins) {
        Integer[] order = new Integer[values.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
        int[] strata = new int[values.length];
        for (int rank = 0; rank < order.length; rank++) {
            strata[order[rank]] = rank * bins / order.length;
        }
        return strata;
    }
}
