package org.resistlab.algorithm.svm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.resistlab.numerics.random.RandomStream;

class SmoTest {

    private static final TestExecution QUIET = TestExecution.quiet();

    /** Two overlapping clouds in the plane and the kernel exp(-|x - y|²). */
    private record Clouds(int n, double[] kernel, double[] labels) {

        static Clouds of(int n, double distance) {
            RandomStream random = RandomStream.of(3, "clouds");
            double[][] x = new double[n][2];
            double[] labels = new double[n];
            for (int i = 0; i < n; i++) {
                labels[i] = i % 2 == 0 ? 1 : -1;
                x[i][0] = random.nextGaussian() + labels[i] * distance;
                x[i][1] = random.nextGaussian();
            }
            double[] kernel = new double[n * n];
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < n; k++) {
                    double a = x[i][0] - x[k][0];
                    double b = x[i][1] - x[k][1];
                    kernel[i * n + k] = Math.exp(-a * a - b * b);
                }
            }
            return new Clouds(n, kernel, labels);
        }

        Smo machine() {
            return new Smo(kernel, n, Arrays.stream(labels).map(label -> -label).toArray());
        }

        void bound(Smo smo, double cost) {
            smo.bound(Arrays.stream(labels).map(label -> label > 0 ? 0 : -cost).toArray(),
                    Arrays.stream(labels).map(label -> label > 0 ? cost : 0).toArray());
        }

        /** The largest breach of the Karush-Kuhn-Tucker conditions, from their definition. */
        double breach(double[] duals, double bias, double cost) {
            double worst = 0;
            double sum = 0;
            for (int i = 0; i < n; i++) {
                double decision = bias;
                for (int k = 0; k < n; k++) {
                    decision += duals[k] * kernel[i * n + k];
                }
                double alpha = duals[i] * labels[i];
                double margin = labels[i] * decision - 1;
                assertTrue(alpha >= 0 && alpha <= cost);
                worst = Math.max(worst, alpha < cost ? -margin : 0);
                worst = Math.max(worst, alpha > 0 ? margin : 0);
                sum += duals[i];
            }
            assertEquals(0, sum, 1e-9 * cost);
            return worst;
        }
    }

    @Test
    void twoSamplesHaveTheMarginOfGeometry() {
        Smo smo = new Smo(new double[] {4, 0, 0, 0}, 2, new double[] {-1, 1});
        smo.bound(new double[] {0, -10}, new double[] {10, 0});
        assertTrue(smo.solve(1e-12, 100, QUIET));
        // x = 2 and 0: the boundary is x = 1 and the weight 1
        assertArrayEquals(new double[] {0.5, -0.5}, smo.duals(), 1e-15);
        assertEquals(-1, smo.bias(), 1e-15);
    }

    @Test
    void conditionsHoldWithinTheTolerance() {
        for (double cost : new double[] {0.01, 1, 100}) {
            Clouds clouds = Clouds.of(90, 0.7);
            Smo smo = clouds.machine();
            clouds.bound(smo, cost);
            assertTrue(smo.solve(1e-6, 1_000_000, QUIET));
            assertTrue(clouds.breach(smo.duals(), smo.bias(), cost) <= 1e-6);
        }
    }

    @Test
    void conditionsHoldForAllSamplesThoughSomeWereLeftOutOnTheWay() {
        Clouds clouds = Clouds.of(400, 0.7);
        Smo smo = clouds.machine();
        clouds.bound(smo, 50);
        assertTrue(smo.solve(1e-6, 10_000_000, QUIET));
        assertTrue(smo.iterations() > 2400, "too easy to leave samples out: " + smo.iterations());
        assertTrue(clouds.breach(smo.duals(), smo.bias(), 50) <= 1e-6);
    }

    @Test
    void conditionsOfRealValuesHoldForAllSamples() {
        Clouds clouds = Clouds.of(300, 0.7);
        RandomStream random = RandomStream.of(4, "noise");
        double[] values = Arrays.stream(clouds.labels()).map(label -> 5 + label + random.nextGaussian()).toArray();
        double[] costs = {0.1, 1, 30};
        Machine[] machines = new CostPath(costs, 1e-7, -1, new Convergence()).values(clouds.kernel(), 300, values, 0.2,
                QUIET);
        for (int c = 0; c < costs.length; c++) {
            int inside = 0;
            for (int i = 0; i < 300; i++) {
                double above = values[i] - machines[c].decision(clouds.kernel(), i * 300);
                double dual = machines[c].duals()[i];
                assertTrue(Math.abs(dual) <= costs[c]);
                // within the band no dual, outside of it the whole cost, in between at its border
                assertTrue(dual > 0 ? above >= 0.2 - 1e-6 : dual < 0 ? above <= -0.2 + 1e-6 : true);
                assertTrue(Math.abs(dual) < costs[c] ? Math.abs(above) <= 0.2 + 1e-6 : true);
                inside += dual == 0 ? 1 : 0;
            }
            assertTrue(inside > 10);
        }
    }

    @Test
    void aStartFromALowerCostLeadsToTheSameOptimum() {
        Clouds clouds = Clouds.of(200, 0.7);
        Smo warm = clouds.machine();
        for (double cost : new double[] {0.1, 1, 10}) {
            clouds.bound(warm, cost);
            assertTrue(warm.solve(1e-9, 10_000_000, QUIET));
            Smo cold = clouds.machine();
            clouds.bound(cold, cost);
            assertTrue(cold.solve(1e-9, 10_000_000, QUIET));
            assertArrayEquals(cold.duals(), warm.duals(), 1e-6);
            assertEquals(cold.bias(), warm.bias(), 1e-8);
        }
    }

    @Test
    void aSeparableProblemIsSolvedOnceForAllCostsAboveItsGreatestDual() {
        Clouds clouds = Clouds.of(60, 6);
        Smo smo = clouds.machine();
        clouds.bound(smo, 1000);
        assertTrue(smo.solve(1e-8, 1_000_000, QUIET));
        double[] duals = smo.duals();
        clouds.bound(smo, 1e6);
        assertTrue(smo.solve(1e-6, 1_000_000, QUIET));
        assertEquals(0, smo.iterations());
        assertArrayEquals(duals, smo.duals(), 1e-6);
    }

    @Test
    void duplicatesOfOppositeClassesEndAtTheirBounds() {
        double[] kernel = new double[16];
        Arrays.fill(kernel, 3);
        Smo smo = new Smo(kernel, 4, new double[] {-1, 1, -1, 1});
        smo.bound(new double[] {0, -2, 0, -2}, new double[] {2, 0, 2, 0});
        assertTrue(smo.solve(1e-3, 1000, QUIET));
        assertArrayEquals(new double[] {2, -2, 2, -2}, smo.duals(), 1e-12);
        assertEquals(0, smo.bias(), 1e-12);
    }

    @Test
    void stopsAtTheLimit() {
        Clouds clouds = Clouds.of(200, 0.2);
        Smo smo = clouds.machine();
        clouds.bound(smo, 1000);
        assertFalse(smo.solve(1e-9, 50, QUIET));
        assertEquals(50, smo.iterations());
    }

    @Test
    void stopsWhereRoundingLetsNothingMove() {
        Clouds clouds = Clouds.of(20, 0.2);
        Smo smo = clouds.machine();
        clouds.bound(smo, 1e3);
        assertFalse(smo.solve(1e-300, 1_000_000, QUIET));
        assertTrue(clouds.breach(smo.duals(), smo.bias(), 1e3) <= 1e-9);
    }

    @Test
    void stopsWhenCancelled() {
        Clouds clouds = Clouds.of(200, 0.2);
        Smo smo = clouds.machine();
        clouds.bound(smo, 1e6);
        assertThrows(CancellationException.class,
                () -> smo.solve(1e-12, Long.MAX_VALUE, new TestExecution(1, true, new ArrayList<>())));
    }
}
