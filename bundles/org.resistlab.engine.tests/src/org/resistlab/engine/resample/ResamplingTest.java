package org.resistlab.engine.resample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.resistlab.core.analysis.ResamplingSpec;
import org.resistlab.core.analysis.Scheme;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Target;
import org.resistlab.numerics.random.RandomStream;

class ResamplingTest {

    private static final Target TARGET = target(20, 83);

    private static ClassTarget target(int positives, int n) {
        int[] codes = new int[n];
        Arrays.fill(codes, 0, positives, 1);
        return new ClassTarget(codes, List.of("sensitive", "resistant"), 1);
    }

    private static ResamplingSpec spec(Scheme scheme, int folds, int repeats) {
        return new ResamplingSpec(scheme, folds, repeats, 0.3, "", "roc-auc");
    }

    private static List<Fold> folds(Scheme scheme, int folds, int repeats, List<String> groups) {
        return Resampling.folds(spec(scheme, folds, repeats), TARGET, groups, null, RandomStream.of(1, "test"));
    }

    @Test
    void everySampleIsHeldOutOnceInEachRepeat() {
        for (Scheme scheme : List.of(Scheme.STRATIFIED_K_FOLD, Scheme.K_FOLD)) {
            List<Fold> folds = folds(scheme, 5, 3, List.of());
            assertEquals(15, folds.size());
            for (int repeat = 0; repeat < 3; repeat++) {
                int[] seen = new int[TARGET.size()];
                for (Fold fold : folds) {
                    if (fold.repeat() == repeat) {
                        assertEquals(TARGET.size(), fold.training().length + fold.heldOut().length);
                        Arrays.stream(fold.heldOut()).forEach(row -> seen[row]++);
                    }
                }
                assertTrue(Arrays.stream(seen).allMatch(count -> count == 1));
            }
        }
    }

    @Test
    void stratifiedFoldsDifferByAtMostOneSampleInEachClassAndInSize() {
        for (Fold fold : folds(Scheme.STRATIFIED_K_FOLD, 6, 4, List.of())) {
            int positives = Arrays.stream(fold.heldOut()).map(row -> row < 20 ? 1 : 0).sum();
            assertTrue(positives == 3 || positives == 4, "positives " + positives);
            assertTrue(fold.heldOut().length == 13 || fold.heldOut().length == 14, "size " + fold.heldOut().length);
        }
    }

    @Test
    void repeatsUseOtherPartsAndTheSameStreamGivesTheSameFolds() {
        List<Fold> first = folds(Scheme.STRATIFIED_K_FOLD, 5, 2, List.of());
        List<Fold> again = folds(Scheme.STRATIFIED_K_FOLD, 5, 2, List.of());
        for (int i = 0; i < first.size(); i++) {
            assertArrayEquals(first.get(i).heldOut(), again.get(i).heldOut());
        }
        assertNotEquals(Arrays.toString(first.get(0).heldOut()), Arrays.toString(first.get(5).heldOut()));
    }

    @Test
    void noSchemeTearsAGroupApart() {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < TARGET.size(); i++) {
            groups.add("patient-" + i % 17);
        }
        for (Scheme scheme : Scheme.values()) {
            if (scheme == Scheme.PREDEFINED) {
                continue;
            }
            for (Fold fold : folds(scheme, 4, 2, groups)) {
                Set<String> training = new HashSet<>();
                Arrays.stream(fold.training()).forEach(row -> training.add(groups.get(row)));
                assertTrue(Arrays.stream(fold.heldOut()).noneMatch(row -> training.contains(groups.get(row))),
                        scheme.word());
            }
        }
    }

    @Test
    void leaveOneGroupOutHoldsOutOneGroupAtATime() {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < TARGET.size(); i++) {
            groups.add("centre-" + i % 3);
        }
        List<Fold> folds = folds(Scheme.LEAVE_ONE_GROUP_OUT, 0, 5, groups);
        assertEquals(3, folds.size());
        assertEquals(28, folds.get(0).heldOut().length);
    }

    @Test
    void leaveOneOutHoldsOutEachSampleAlone() {
        List<Fold> folds = folds(Scheme.LEAVE_ONE_OUT, 0, 5, List.of());
        assertEquals(TARGET.size(), folds.size());
        assertArrayEquals(new int[] {7}, folds.get(7).heldOut());
    }

    @Test
    void trainTestSplitKeepsTheClassesShares() {
        List<Fold> folds = folds(Scheme.TRAIN_TEST_SPLIT, 0, 3, List.of());
        assertEquals(3, folds.size());
        for (Fold fold : folds) {
            assertEquals(6 + 19, fold.heldOut().length);
            assertEquals(6, Arrays.stream(fold.heldOut()).filter(row -> row < 20).count());
        }
    }

    @Test
    void predefinedFoldsAreTakenAsTheyAreAndNegativeOnesStayInTraining() {
        Target four = new RealTarget(new double[] {1, 2, 3, 4});
        List<Fold> folds = Resampling.folds(spec(Scheme.PREDEFINED, 0, 1), four, List.of(), new int[] {1, -1, 0, 1},
                RandomStream.of(1, "test"));
        assertEquals(2, folds.size());
        assertArrayEquals(new int[] {2}, folds.get(0).heldOut());
        assertArrayEquals(new int[] {0, 3}, folds.get(1).heldOut());
        assertArrayEquals(new int[] {1, 2}, folds.get(1).training());
    }

    @Test
    void samplesThatCannotBeDividedAreRefusedInWords() {
        Target one = new RealTarget(new double[] {1});
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Resampling
                .folds(spec(Scheme.K_FOLD, 5, 1), one, List.of(), null, RandomStream.of(1, "test")));
        assertTrue(refused.getMessage().contains("1 samples cannot be divided by k-fold"), refused.getMessage());
    }
}
