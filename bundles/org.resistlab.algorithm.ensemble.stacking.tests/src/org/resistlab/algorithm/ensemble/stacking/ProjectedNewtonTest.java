package org.resistlab.algorithm.ensemble.stacking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.numerics.random.RandomStream;

class ProjectedNewtonTest {

    private static final int SAMPLES = 40;
    private static final int CLASSES = 3;
    private static final int MEMBERS = 6;

    /** Three members by chance or better, and a near copy of each, which makes the weights all but undetermined. */
    private static double[][][] logs(RandomStream random, int[] truth) {
        double[][][] logs = new double[SAMPLES][CLASSES][MEMBERS];
        for (int i = 0; i < SAMPLES; i++) {
            for (int k = 0; k < CLASSES; k++) {
                for (int m = 0; m < MEMBERS / 2; m++) {
                    logs[i][k][m] = 3 * random.nextGaussian() + (truth[i] == k ? m : 0);
                    logs[i][k][m + MEMBERS / 2] = logs[i][k][m] + 1e-3 * random.nextGaussian();
                }
            }
        }
        return logs;
    }

    /** Karush, Kuhn and Tucker: the gradient is 0, or at a bound not below 0. */
    @Test
    void theMinimumIsReachedHoweverMuchMembersAgree() {
        for (int problem = 0; problem < 200; problem++) {
            RandomStream random = RandomStream.of(problem, "problem");
            int[] truth = IntStream.range(0, SAMPLES).map(_ -> random.nextInt(CLASSES)).toArray();
            ClassTarget target = new ClassTarget(truth, List.of("a", "b", "c"), 0);
            Objective objective = new EqualWeightsRidge(new LogLoss(logs(random, truth), target), MEMBERS,
                    problem % 2 == 0 ? 1 : 1e4);
            double[] point = new double[MEMBERS + CLASSES - 1];
            double[] gradient = new double[point.length];

            assertTrue(new ProjectedNewton(objective, MEMBERS).minimize(point), "problem " + problem);

            objective.evaluate(point, gradient, new double[point.length][point.length]);
            for (int i = 0; i < point.length; i++) {
                String where = "problem " + problem + ": " + Arrays.toString(point) + " " + Arrays.toString(gradient);
                assertEquals(0, i < MEMBERS && point[i] == 0 ? Math.min(0, gradient[i]) : gradient[i], 1e-7, where);
                assertTrue(i >= MEMBERS || point[i] >= 0, where);
            }
        }
    }

    @Test
    void theDerivativesOfTheLogLossAreThoseOfItsValue() {
        RandomStream random = RandomStream.of(1, "derivatives");
        int[] truth = IntStream.range(0, SAMPLES).map(_ -> random.nextInt(CLASSES)).toArray();
        LogLoss loss = new LogLoss(logs(random, truth), new ClassTarget(truth, List.of("a", "b", "c"), 0));
        double[] point = {0.1, 0.3, 0.2, 0, 0.1, 0.05, -0.2, 0.4};
        double[] gradient = new double[point.length];
        double[][] hessian = new double[point.length][point.length];
        loss.evaluate(point, gradient, hessian);

        for (int i = 0; i < point.length; i++) {
            double step = 1e-5;
            double[] up = point.clone();
            double[] down = point.clone();
            up[i] += step;
            down[i] -= step;
            double[] gradientUp = new double[point.length];
            double[] gradientDown = new double[point.length];
            double valueUp = loss.evaluate(up, gradientUp, new double[point.length][point.length]);
            double valueDown = loss.evaluate(down, gradientDown, new double[point.length][point.length]);

            assertEquals((valueUp - valueDown) / (2 * step), gradient[i], 1e-5);
            for (int j = 0; j < point.length; j++) {
                assertEquals((gradientUp[j] - gradientDown[j]) / (2 * step), hessian[i][j], 1e-4);
            }
        }
    }
}
