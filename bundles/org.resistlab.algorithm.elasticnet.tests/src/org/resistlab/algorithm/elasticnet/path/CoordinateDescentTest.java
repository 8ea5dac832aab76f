package org.resistlab.algorithm.elasticnet.path;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.random.RandomStream;

class CoordinateDescentTest {

    private static final int SAMPLES = 40;
    private static final int FEATURES = 70;

    private final RandomStream random = RandomStream.of(11, "descent");

    private double[] normal(int count) {
        double[] values = new double[count];
        Arrays.setAll(values, i -> random.nextGaussian());
        return values;
    }

    private static double[] filled(int count, double value) {
        double[] values = new double[count];
        Arrays.fill(values, value);
        return values;
    }

    private static PenaltyTerms terms(double l1, double l2, double lower, double upper) {
        return new PenaltyTerms(filled(FEATURES, l1), filled(FEATURES, l2), filled(FEATURES, lower),
                filled(FEATURES, upper));
    }

    private WorkingSet all(double[] weights) {
        DenseMatrix x = DenseMatrix.ofColumns(
                IntStream.range(0, FEATURES).mapToObj(j -> normal(SAMPLES)).toArray(double[][]::new));
        int[] rows = IntStream.range(0, SAMPLES).toArray();
        SharedColumns shared = SharedColumns.of(new Source(x, rows, null),
                List.of(new SampleSet(rows, weights, null, null, true)), TestExecution.QUIET);
        WorkingSet set = new WorkingSet(shared.set(0), new int[0], false);
        IntStream.range(0, FEATURES).forEach(set::add);
        return set;
    }

    @Test
    void descentWithTheResidualEndsWhereDescentWithCovariancesDoes() {
        double[] weights = normal(SAMPLES);
        Arrays.setAll(weights, i -> (0.2 + Math.abs(weights[i])) / SAMPLES);
        WorkingSet set = all(filled(SAMPLES, 1.0 / SAMPLES));
        double[] residual = normal(SAMPLES);
        Arrays.setAll(residual, i -> residual[i] / SAMPLES);
        double[] gradient = new double[FEATURES];
        for (int j = 0; j < FEATURES; j++) {
            for (int i = 0; i < SAMPLES; i++) {
                gradient[j] += set.values()[j * SAMPLES + i] * residual[i];
            }
        }
        WeightedGram gram = new WeightedGram(SAMPLES);
        gram.compute(set, weights);
        for (PenaltyTerms terms : List.of(terms(0.02, 0.01, -10, 10), terms(0.05, 0, -0.1, 0.2))) {
            double[] one = new double[FEATURES];
            double[] other = new double[FEATURES];
            new CovarianceDescent(terms, one, gradient.clone(), gram.rows()).run(1e-22, 100_000);
            new ResidualDescent(terms, other, set, residual, weights).run(1e-22, 100_000);

            assertArrayEquals(one, other, 1e-8);
            assertTrue(Arrays.stream(one).filter(b -> b != 0).count() > 5);
        }
    }

    @Test
    void tooFewRoundsAreTold() {
        WorkingSet set = all(filled(SAMPLES, 1.0 / SAMPLES));
        WeightedGram gram = new WeightedGram(SAMPLES);
        gram.compute(set, filled(SAMPLES, 1.0 / SAMPLES));
        int rounds = new CovarianceDescent(terms(0.001, 0, -10, 10), new double[FEATURES], normal(FEATURES),
                gram.rows())
                .run(1e-22, 3);

        assertTrue(rounds > 3);
    }

    @Test
    void boundsHoldForAnyResidual() {
        double[] weights = filled(SAMPLES, 1.0 / SAMPLES);
        DenseMatrix x = DenseMatrix.ofColumns(IntStream.range(0, FEATURES).mapToObj(j -> {
            double[] column = normal(SAMPLES);
            Arrays.setAll(column, i -> 1000 * (j % 7) + column[i]);
            return column;
        }).toArray(double[][]::new));
        int[] rows = IntStream.range(0, SAMPLES).toArray();
        int[] half = IntStream.range(0, SAMPLES / 2).toArray();
        SharedColumns shared = SharedColumns.of(new Source(x, rows, null),
                List.of(new SampleSet(rows, weights, null, null, true),
                        new SampleSet(half, filled(SAMPLES / 2, 2.0 / SAMPLES), null, null, true)),
                TestExecution.QUIET);
        StandardColumns columns = shared.set(1);
        ReferenceProducts references = new ReferenceProducts(columns, 4);
        double[] values = new double[SAMPLES / 2];
        for (int round = 0; round < 12; round++) {
            double[] residual = normal(SAMPLES / 2);
            references.estimate(residual);
            float[] bounds = references.bounds().clone();
            for (int j = 0; j < FEATURES; j++) {
                columns.values(j, x.column(j), half, values, 0);
                double product = 0;
                for (int i = 0; i < values.length; i++) {
                    product += values[i] * residual[i];
                }
                assertTrue(Math.abs(product) <= bounds[j], "feature " + j + " in round " + round);
                assertTrue(Math.abs(product - references.estimate(j)) <= references.uncertainty(j) * (1 + 1e-6));
            }
            multiply(shared, columns, references, residual);
            references.estimate(residual);
            for (int j = 0; j < FEATURES; j++) {
                assertTrue(references.uncertainty(j) < 0.01);
            }
        }
    }

    private static void multiply(SharedColumns shared, StandardColumns columns, ReferenceProducts references,
            double[] residual) {
        for (double[] vector : references.wanted(new double[][] {residual})) {
            float[] whole = new float[shared.tiles().paddedRows()];
            double sum = 0;
            for (int i = 0; i < vector.length; i++) {
                whole[i] = (float) vector[i];
                sum += vector[i];
            }
            float[][] products = new float[1][FEATURES];
            shared.tiles().multiply(0, new float[][] {whole}, products);
            columns.fromShared(products[0], sum);
            references.add(vector, products[0]);
        }
    }

    /**
     * The last by R 4.2, b <- c(0, 0.25, 3): optimize(function(c) sum(0.3 * abs(b - c) + 0.35 * (b - c)^2), c(-3, 3),
     * tol = 1e-12)$minimum.
     */
    @Test
    void coefficientsOfClassesAreCentredWhereThePenaltyIsLeast() {
        double[] b = {-1.2, 0.4, 2.5, 0.9};

        assertEquals(0.65, Centering.of(b, 0), 1e-15);
        assertEquals(0.65, Centering.of(b, 1), 1e-15);
        assertEquals(0.9, Centering.of(new double[] {0.9, -3, 4}, 1), 0);
        assertEquals(0.9404762045, Centering.of(new double[] {0, 0.25, 3}, 0.3), 1e-7);
    }
}
