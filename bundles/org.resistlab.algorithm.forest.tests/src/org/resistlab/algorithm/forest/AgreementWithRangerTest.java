package org.resistlab.algorithm.forest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.resistlab.core.parameter.Parameters;

/**
 * Whole forests are as good as those of ranger, judged out of bag. R 4.2, ranger 0.14.1: mean and standard deviation
 * over seeds 1 to 20 of {@code ranger(x, y, num.trees=500, mtry=2, min.node.size=1, seed=i)}, for classes with
 * {@code probability=TRUE} and the accuracy of the more probable class, on the training rows of golden/trees.csv.
 */
class AgreementWithRangerTest {

    private static final int SEEDS = 5;

    private static void assertAsGood(int endpoint, double mean, double deviation) throws IOException {
        Parameters parameters = Cohort.parameters(Cohort.FOREST, "max_features", 2, "oob_score", true);
        double sum = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            sum += ((ForestModel) Cohort.learner(Cohort.FOREST).fit(Golden.training(endpoint), parameters,
                    TestExecution.of(seed))).oobScore();
        }
        assertEquals(mean, sum / SEEDS, 2 * deviation);
    }

    @Test
    void twoClassesArePredictedAsWell() throws IOException {
        assertAsGood(Golden.TWO, 0.83433, 0.00788);
    }

    @Test
    void threeClassesArePredictedAsWell() throws IOException {
        assertAsGood(Golden.THREE, 0.67200, 0.01361);
    }

    @Test
    void realValuesArePredictedAsWell() throws IOException {
        assertAsGood(Golden.REAL, 0.67603, 0.00577);
    }
}
