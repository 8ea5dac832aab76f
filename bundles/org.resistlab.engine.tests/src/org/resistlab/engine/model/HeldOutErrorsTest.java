package org.resistlab.engine.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.result.Predictions;

class HeldOutErrorsTest {

    private static final List<String> CLASSES = List.of("sensitive", "resistant");

    private static HeldOutErrors real(double[] truth, double[] predicted) {
        double[][] scores = Arrays.stream(predicted).mapToObj(value -> new double[] {value}).toArray(double[][]::new);
        return HeldOutErrors.of(new Predictions(ids(truth.length), new RealTarget(truth), new int[1][truth.length],
                new double[][][] {scores})).orElseThrow();
    }

    private static HeldOutErrors classes(int[] codes, double[] ofResistant) {
        double[][] scores = Arrays.stream(ofResistant).mapToObj(p -> new double[] {1 - p, p}).toArray(double[][]::new);
        return HeldOutErrors.of(new Predictions(ids(codes.length), new ClassTarget(codes, CLASSES, 1),
                new int[1][codes.length], new double[][][] {scores})).orElseThrow();
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> "P" + i).toList();
    }

    @Test
    void theIntervalIsAsWideAsNineOfTenResidualsAndComesBackFromItsState() {
        double[] truth = IntStream.rangeClosed(1, 9).asDoubleStream().toArray();
        HeldOutErrors errors = HeldOutErrors.restore(real(truth, new double[9]).state(), 1);
        PredictionRegion region = errors.region(new double[] {20}, List.of());
        assertEquals(11, region.low());
        assertEquals(29, region.high());
        assertFalse(real(new double[8], new double[8]).region(new double[] {20}, List.of()).isBounded());
    }

    /** The errors of the sensitive are 0.1 at most; those of the resistant go up to 0.7. */
    @Test
    void aClassIsPossibleWhereItsOwnHeldOutSamplesHadSuchAnError() {
        int[] codes = new int[18];
        double[] ofResistant = new double[18];
        for (int i = 0; i < 9; i++) {
            ofResistant[i] = 0.1;
            codes[9 + i] = 1;
            ofResistant[9 + i] = 0.3;
        }
        HeldOutErrors errors = classes(codes, ofResistant);
        assertEquals(List.of("sensitive"), errors.region(new double[] {0.95, 0.05}, CLASSES).classes());
        assertEquals(List.of("resistant"), errors.region(new double[] {0.6, 0.4}, CLASSES).classes());
        assertEquals(List.of(), errors.region(new double[] {0.8, 0.2}, CLASSES).classes());
    }

    @Test
    void aClassOfTooFewSamplesIsAlwaysPossible() {
        int[] codes = new int[12];
        Arrays.fill(codes, 9, 12, 1);
        double[] ofResistant = new double[12];
        Arrays.fill(ofResistant, 0.1);
        assertEquals(CLASSES, classes(codes, ofResistant).region(new double[] {0.95, 0.05}, CLASSES).classes());
    }

    /** One in ten is resistant, and the score says little: each class is covered as promised all the same. */
    @Test
    void eachClassIsCoveredHoweverRareItIs() {
        Random random = new Random(11);
        int[] covered = new int[2];
        int[] all = new int[2];
        for (int draw = 0; draw < 400; draw++) {
            int[] codes = IntStream.range(0, 200).map(i -> i % 10 == 0 ? 1 : 0).toArray();
            double[] scores = Arrays.stream(codes).mapToDouble(code -> score(random, code)).toArray();
            HeldOutErrors errors = classes(codes, scores);
            for (int code = 0; code < 2; code++) {
                for (int i = 0; i < 10; i++) {
                    double score = score(random, code);
                    all[code]++;
                    covered[code] += errors.region(new double[] {1 - score, score}, CLASSES).classes()
                            .contains(CLASSES.get(code)) ? 1 : 0;
                }
            }
        }
        // ⌈0.9 × 181⌉ / 181 = 0.9006 and ⌈0.9 × 21⌉ / 21 = 0.9048; the standard errors are 0.005 and 0.006
        assertTrue(Math.abs(covered[0] / (double) all[0] - 0.9006) < 0.02, covered[0] + " of " + all[0]);
        assertTrue(Math.abs(covered[1] / (double) all[1] - 0.9048) < 0.025, covered[1] + " of " + all[1]);
    }

    private static double score(Random random, int code) {
        return 1 / (1 + Math.exp(-random.nextGaussian() - code + 1));
    }
}
