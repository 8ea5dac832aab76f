package org.resistlab.stage.preprocess.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.resistlab.stage.preprocess.Near.assertNear;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.stage.preprocess.Samples;
import org.resistlab.stage.preprocess.Steps;

/** Reference numbers: scikit-learn 1.2.1, {@code StandardScaler} fitted on nine samples of R's airquality. */
class StandardizeTest {

    private static final double NA = Double.NaN;

    private static final FeatureMatrix TRAINING = Samples.rows(Samples.airQuality(), 0, 9);

    private static final FeatureMatrix HELD_OUT = Samples.rows(Samples.airQuality(), 9, 12);

    private static FeatureMatrix fitAndApply(FeatureMatrix training, FeatureMatrix samples, Object... parameters) {
        return Steps.fit("standardize", Samples.training(training), parameters).apply(samples);
    }

    @Test
    void heldOutSamplesAreScaledByTheTrainingSamplesAsInScikitLearn() {
        assertNear(
                new double[][] {{NA, 0.24698967848650752, -0.9853431785880653, 0.7825080450574989},
                        {-1.5161788075763762, NA, -1.4313713038069233, 1.6854019432007679},
                        {-0.6699394731151429, 0.8738523712534333, -0.696736744622922, 0.7825080450574989}},
                fitAndApply(TRAINING, HELD_OUT));
    }

    @Test
    void theMeanAndTheDeviationCanBeLeftAlone() {
        assertNear(new double[] {8.6 - 12.355555555555554, 6.9 - 12.355555555555554, 9.7 - 12.355555555555554},
                fitAndApply(TRAINING, HELD_OUT, "with_std", false).column(2));
        assertNear(new double[] {8.6 / 3.811418840831708, 6.9 / 3.811418840831708, 9.7 / 3.811418840831708},
                fitAndApply(TRAINING, HELD_OUT, "with_mean", false).column(2));
    }

    @Test
    void aConstantFeatureIsOnlyCentred() {
        assertNear(new double[][] {{0.25}}, fitAndApply(Samples.column(0.1, 0.1, 0.1, NA), Samples.column(0.35)));
        double large = 1e15 / 3; // its mean has a rounding error, and so a variance
        assertEquals(1, fitAndApply(Samples.column(large, large, large), Samples.column(large + 1)).values().get(0, 0),
                0.1);
    }

    @Test
    void aFeatureWithoutTrainingValuesPassesThrough() {
        assertNear(new double[][] {{5}}, fitAndApply(Samples.column(NA, NA), Samples.column(5)));
    }

    @Test
    void categoriesPassThrough() {
        FeatureMatrix samples = Samples.categories("sex", List.of("F", "M"), "M", null, "F");
        FeatureMatrix result = fitAndApply(samples, samples);
        assertEquals(samples.features(), result.features());
        assertNear(new double[][] {{1}, {NA}, {0}}, result);
    }
}
