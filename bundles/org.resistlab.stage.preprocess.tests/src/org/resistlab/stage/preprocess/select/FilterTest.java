package org.resistlab.stage.preprocess.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.resistlab.stage.preprocess.Near.assertNear;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.stage.preprocess.Samples;
import org.resistlab.stage.preprocess.Steps;

/** The variance and the missingness filter. */
class FilterTest {

    private static final double NA = Double.NaN;

    private static List<String> kept(String step, FeatureMatrix samples, Object... parameters) {
        return Samples.names(Steps.fit(step, Samples.training(samples), parameters).apply(samples));
    }

    /** scikit-learn 1.2.1: {@code VarianceThreshold().fit(iris).variances_}, as R's {@code var} × 17 / 18. */
    @Test
    void theVarianceIsThePopulations() {
        double[] variances = {0.76682098765432083, 0.12098765432098767, 3.47682098765432102, 0.61583333333333334};
        for (int j = 0; j < variances.length; j++) {
            assertNear(variances[j], Variability.variance(Samples.iris().column(j)), "column " + j);
        }
        assertNear(113.109375, Variability.variance(Samples.rows(Samples.airQuality(), 0, 9).column(0)), "with NaN");
    }

    /** R 4.2.2: {@code sapply(iris, mad)}. */
    @Test
    void theMedianAbsoluteDeviationAgreesWithR() {
        double[] deviations = {1.11195, 0.22239, 1.92738, 0.96369};
        for (int j = 0; j < deviations.length; j++) {
            assertNear(deviations[j], Variability.medianAbsoluteDeviation(Samples.iris().column(j)), "column " + j);
        }
    }

    @Test
    void theMostVariableFeaturesAreKeptInTheirOrder() {
        assertEquals(List.of("Sepal.Length", "Petal.Length"), kept("variance-filter", Samples.iris(), "keep", 2));
        assertEquals(List.of("Sepal.Length", "Petal.Length", "Petal.Width"),
                kept("variance-filter", Samples.iris(), "threshold", 0.5));
        assertEquals(List.of("Petal.Length"),
                kept("variance-filter", Samples.iris(), "keep", 2, "threshold", 1.5, "score", "mad"));
    }

    @Test
    void ofEquallyVariableFeaturesTheFirstIsKept() {
        FeatureMatrix samples = Samples.numbers(new String[] {"a", "b", "c"},
                new double[][] {{0, 1, 1}, {0, 2, 2}, {0, 3, 3}});
        assertEquals(List.of("b"), kept("variance-filter", samples, "keep", 1));
    }

    @Test
    void constantAndEmptyFeaturesGoAndCategoriesStay() {
        FeatureMatrix samples = FeatureMatrix.join(List.of(
                Samples.numbers(new String[] {"constant", "empty", "varies"},
                        new double[][] {{0.1, NA, 1}, {0.1, NA, 2}, {0.1, NA, 2}}),
                Samples.categories("sex", List.of("F"), "F", "F", "F")));
        assertEquals(List.of("varies", "sex"), kept("variance-filter", samples));
        assertEquals(List.of("varies", "sex"), kept("variance-filter", samples, "keep", 100));
    }

    @Test
    void nothingLeftIsRefused() {
        FeatureMatrix constant = Samples.column(1, 1);
        String message = assertThrows(IllegalArgumentException.class, () -> kept("variance-filter", constant))
                .getMessage();
        assertTrue(message.startsWith("variance-filter: no feature varies"), message);
        FeatureMatrix empty = Samples.column(NA, NA);
        assertThrows(IllegalArgumentException.class, () -> kept("missingness-filter", empty));
    }

    @Test
    void featuresMissingInTooManySamplesAreDropped() {
        FeatureMatrix samples = FeatureMatrix.join(List.of(Samples.column(NA, 1, 2, 3, 4),
                Samples.categories("half", List.of("a"), null, null, "a", "a", "a"), Samples.column(1, 1, 1, 1, 1)));
        assertEquals(List.of("x", "x"), kept("missingness-filter", samples));
        assertEquals(List.of("x", "half", "x"), kept("missingness-filter", samples, "max_missing", 0.4));
        assertEquals(List.of("x"), kept("missingness-filter", samples, "max_missing", 0));
    }

    @Test
    void aShareAtTheLimitIsNotTooMany() {
        double[] values = new double[100];
        Arrays.fill(values, 0, 29, NA);
        assertEquals(List.of("x"), kept("missingness-filter", Samples.column(values), "max_missing", 0.29));
    }
}
