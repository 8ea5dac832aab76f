package org.resistlab.stage.preprocess.scale;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.resistlab.stage.preprocess.Near.assertNear;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.step.FittedStep;
import org.resistlab.stage.preprocess.Samples;
import org.resistlab.stage.preprocess.Steps;

/** Reference numbers: R 4.2.2, limma 3.54.1, {@code normalizeQuantiles}, where samples are columns. */
class QuantileNormalizeTest {

    private static final double NA = Double.NaN;

    private static FittedStep fit(FeatureMatrix training) {
        return Steps.fit("quantile-normalize", Samples.training(training));
    }

    @Test
    void tiesGetTheReferenceAtTheirMeanRankAsInLimma() {
        FeatureMatrix samples = Samples.numbers(new String[] {"A", "B", "C", "D"},
                new double[][] {{5, 2, 3, 4}, {4, 1, 4, 2}, {3, 4, 6, 8}});
        assertNear(new double[][] {{5.666666666666667, 2, 3, 4.666666666666667},
                {5.166666666666667, 2, 5.166666666666667, 3}, {2, 3, 4.666666666666667, 5.666666666666667}},
                fit(samples).apply(samples));
    }

    @Test
    void missingValuesStayAndTheOthersAreStretchedAsInLimma() {
        FeatureMatrix samples = Samples.airQuality().selectRows(new int[] {0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11});
        double a = 9.9454545454545453;
        double b = 24.0060606060606077;
        double c = 60.7969696969696969;
        double d = 165.3636363636363740;
        double middle = 42.4015151515151558;
        assertNear(
                new double[][] {{b, d, a, c}, {b, d, a, c}, {a, d, b, c}, {b, d, a, c}, {middle, NA, a, d},
                        {b, d, a, c},
                        {b, d, a, c}, {a, b, c, d}, {NA, d, a, middle}, {middle, NA, a, d}, {b, d, a, c}},
                fit(samples).apply(samples));
    }

    @Test
    void aHeldOutSampleGetsTheTrainingSamplesDistribution() {
        FeatureMatrix iris = Samples.iris().selectRows(new int[] {0, 6, 12});
        double[] reference = {1.3666666666666667, 2.6333333333333333, 4.7333333333333334, 6.1333333333333329};
        FeatureMatrix sample = Samples.numbers(new String[] {"a", "b", "c", "d"},
                new double[][] {{1e9, -3, 0, 7}, {5, 5, 5, 5}});
        double middle = (reference[1] + reference[2]) / 2;
        assertNear(new double[][] {{reference[3], reference[0], reference[1], reference[2]},
                {middle, middle, middle, middle}}, fit(iris).apply(sample));
    }

    @Test
    void oneValueGetsTheMiddleAndNoneStaysMissing() {
        FeatureMatrix training = Samples.numbers(new String[] {"a", "b", "c"},
                new double[][] {{3, 1, 2}, {NA, NA, NA}});
        FeatureMatrix samples = Samples.numbers(new String[] {"a", "b", "c"},
                new double[][] {{NA, 99, NA}, {NA, NA, NA}});
        assertNear(new double[][] {{NA, 2, NA}, {NA, NA, NA}}, fit(training).apply(samples));
    }

    @Test
    void manySamplesAreNormalizedInBlocksToTheSameAsOneByOne() {
        double[][] rows = IntStream.range(0, 150).mapToObj(i -> new double[] {i % 7, i % 5, i % 11, i})
                .toArray(double[][]::new);
        FeatureMatrix samples = Samples.numbers(new String[] {"a", "b", "c", "d"}, rows);
        FittedStep fitted = fit(samples);
        FeatureMatrix all = fitted.apply(samples);
        for (int i = 0; i < rows.length; i++) {
            assertNear(Samples.values(fitted.apply(Samples.rows(samples, i, i + 1)))[0], Samples.values(all)[i]);
        }
    }

    @Test
    void categoriesPassThrough() {
        FeatureMatrix samples = FeatureMatrix.join(List.of(Samples.categories("sex", List.of("F", "M"), "M", "F"),
                Samples.column(1, 3)));
        assertNear(new double[][] {{1, 2}, {0, 2}}, fit(samples).apply(samples));
    }

    @Test
    void trainingSamplesWithoutAnyNumberAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> fit(Samples.column(NA, NA)));
    }
}
