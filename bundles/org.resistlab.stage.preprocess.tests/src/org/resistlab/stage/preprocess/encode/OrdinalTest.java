package org.resistlab.stage.preprocess.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.resistlab.stage.preprocess.Near.assertNear;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.stage.preprocess.Samples;
import org.resistlab.stage.preprocess.Steps;

class OrdinalTest {

    private static final List<String> LEVELS = List.of("high", "low", "medium", "none");

    private static FeatureMatrix grade(String... values) {
        return Samples.categories("grade", LEVELS, values);
    }

    private static FeatureMatrix fitAndApply(FeatureMatrix training, FeatureMatrix samples, Object... parameters) {
        return Steps.fit("ordinal", Samples.training(training), parameters).apply(samples);
    }

    @Test
    void trainingLevelsAreNumberedInTheirOrder() {
        FeatureMatrix encoded = fitAndApply(grade("medium", "high"), grade("high", "medium", "low", null));
        assertNear(new double[][] {{0}, {1}, {Double.NaN}, {Double.NaN}}, encoded);
        assertTrue(encoded.feature(0).isNumeric());
        assertEquals("grade", encoded.feature(0).name());
    }

    @Test
    void aGivenOrderHoldsForFeaturesThatHaveOnlyItsLevels() {
        FeatureMatrix samples = FeatureMatrix
                .join(List.of(grade("medium", "high"), Samples.categories("sex", List.of("F", "M"), "M", "F")));
        FeatureMatrix encoded = fitAndApply(samples, samples, "order", List.of("low", "medium", "high"));
        assertNear(new double[][] {{1, 1}, {2, 0}}, encoded);
    }

    @Test
    void aLevelOfTheGivenOrderNeedsNoTrainingSample() {
        FeatureMatrix encoded = fitAndApply(grade("medium", "high"), grade("low", "none"), "order",
                List.of("low", "medium", "high"));
        assertNear(new double[][] {{0}, {Double.NaN}}, encoded);
    }

    @Test
    void numbersPassThrough() {
        FeatureMatrix samples = Samples.column(2.5, Double.NaN);
        assertNear(new double[][] {{2.5}, {Double.NaN}}, fitAndApply(samples, samples));
    }
}
