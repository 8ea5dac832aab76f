package org.resistlab.stage.preprocess.impute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.resistlab.stage.preprocess.Near.assertNear;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.step.FittedStep;
import org.resistlab.stage.preprocess.Samples;
import org.resistlab.stage.preprocess.Steps;

/**
 * Reference numbers: scikit-learn 1.2.1, {@code SimpleImputer(strategy=…)} and {@code KNNImputer(n_neighbors=3, …)}
 * fitted on the first nine samples of R's airquality and applied to samples 5 (missing: Ozone, Solar.R) and 6 (Solar.R)
 * of these and to the next three.
 */
class ImputeTest {

    private static final FeatureMatrix TRAINING = Samples.rows(Samples.airQuality(), 0, 9);

    private static final FeatureMatrix HELD_OUT = Samples.rows(Samples.airQuality(), 9, 12);

    private static double[][] heldOut(double ozone, double solar) {
        return new double[][] {{ozone, 194, 8.6, 69}, {7, solar, 6.9, 74}, {16, 256, 9.7, 69}};
    }

    @Test
    void strategiesAgreeWithScikitLearn() {
        assertNear(heldOut(21, 149), fit("strategy", "median").apply(HELD_OUT));
        assertNear(heldOut(23.125, 169.57142857142858), fit("strategy", "mean").apply(HELD_OUT));
        assertNear(heldOut(8, 19), fit("strategy", "most-frequent").apply(HELD_OUT));
    }

    @Test
    void theMedianIsTheDefault() {
        assertNear(heldOut(21, 149), fit().apply(HELD_OUT));
    }

    @Test
    void nearestNeighboursAgreeWithScikitLearn() {
        FittedStep fitted = fit("strategy", "knn", "n_neighbors", 3);
        assertNear(heldOut(27, 253.66666666666666), fitted.apply(HELD_OUT));
        assertNear(new double[][] {{15, 143.66666666666666, 14.3, 56}, {28, 237, 14.9, 66}},
                fitted.apply(Samples.rows(TRAINING, 4, 6)));
    }

    @Test
    void neighboursWeightedByDistanceAgreeWithScikitLearn() {
        FittedStep fitted = fit("strategy", "knn", "n_neighbors", 3, "weights", "distance");
        assertNear(heldOut(34.91745124040319, 221.70736499569333), fitted.apply(HELD_OUT));
        assertNear(new double[][] {{16.399320146474512, 134.8337312675643, 14.3, 56},
                {28, 244.79113728123886, 14.9, 66}}, fitted.apply(Samples.rows(TRAINING, 4, 6)));
    }

    @Test
    void neighboursAtNoDistanceAloneCountWhereWeighted() {
        FeatureMatrix training = Samples.numbers(new String[] {"a", "b"},
                new double[][] {{1, 10}, {1, 20}, {2, 90}, {3, 70}});
        FeatureMatrix sample = Samples.numbers(new String[] {"a", "b"}, new double[][] {{1, Double.NaN}});
        FittedStep fitted = Steps.fit("impute", Samples.training(training), "strategy", "knn", "weights", "distance");
        assertNear(new double[][] {{1, 15}}, fitted.apply(sample));
    }

    @Test
    void aSampleWithoutAnyValueGetsTheMeans() {
        double nan = Double.NaN;
        FeatureMatrix sample = Samples.numbers(new String[] {"Ozone", "Solar.R", "Wind", "Temp"},
                new double[][] {{nan, nan, nan, nan}});
        assertNear(new double[][] {{23.125, 169.57142857142858, 12.355555555555554, 64.66666666666667}},
                fit("strategy", "knn").apply(sample));
    }

    @Test
    void categoriesGetTheMostFrequentLevelWhateverTheStrategy() {
        FeatureMatrix training = Samples.categories("sex", List.of("F", "M"), "M", null, "F", "M");
        FeatureMatrix samples = Samples.categories("sex", List.of("F", "M"), null, "F");
        for (String strategy : List.of("median", "knn")) {
            FeatureMatrix imputed = Steps.fit("impute", Samples.training(training), "strategy", strategy)
                    .apply(samples);
            assertNear(new double[][] {{1}, {0}}, imputed);
            assertEquals(samples.features(), imputed.features());
        }
    }

    @Test
    void theLevelIsFoundByNameWhereASampleComesWithOtherLevels() {
        FeatureMatrix training = Samples.categories("sex", List.of("F", "M"), "M", null, "F", "M");
        FeatureMatrix samples = Samples.categories("sex", List.of("F"), null, "F");
        FeatureMatrix imputed = Steps.fit("impute", Samples.training(training)).apply(samples);
        assertEquals(List.of("F", "M"), imputed.feature(0).levels());
        assertNear(new double[][] {{1}, {0}}, imputed);
    }

    @Test
    void aFeatureWithoutAnyTrainingValueIsNoted() {
        double nan = Double.NaN;
        FeatureMatrix training = FeatureMatrix.join(List.of(Samples.column(nan, nan),
                Samples.categories("grade", List.of("low"), null, null)));
        Steps.Notes execution = new Steps.Notes();
        FittedStep fitted = Steps.fit("impute", Samples.training(training), Map.of(), execution);
        FeatureMatrix imputed = fitted.apply(training);
        assertNear(new double[][] {{0, 1}, {0, 1}}, imputed);
        assertEquals(List.of("low", "missing"), imputed.feature(1).levels());
        assertEquals(1, execution.notes().size());
        assertTrue(execution.notes().get(0).message().contains("\"x\", \"grade\""), execution.notes().toString());
    }

    @Test
    void indicatorsTellWhatWasMissing() {
        FeatureMatrix imputed = fit("add_indicator", true).apply(HELD_OUT);
        assertEquals(List.of("Ozone", "Solar.R", "Wind", "Temp", "Ozone missing", "Solar.R missing"),
                Samples.names(imputed));
        assertEquals("Ozone", imputed.feature(4).origin());
        assertNear(new double[] {1, 0, 0}, imputed.column(4));
        assertNear(new double[] {0, 1, 0}, imputed.column(5));
    }

    private static FittedStep fit(Object... parameters) {
        return Steps.fit("impute", Samples.training(TRAINING), parameters);
    }
}
