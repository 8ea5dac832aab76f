package org.resistlab.stage.preprocess.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.resistlab.stage.preprocess.Near.assertNear;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.numerics.random.RandomStream;
import org.resistlab.numerics.statistics.Correlation;
import org.resistlab.stage.preprocess.Samples;
import org.resistlab.stage.preprocess.Steps;

class CorrelationFilterTest {

    private static final double NA = Double.NaN;

    private static FeatureMatrix filter(FeatureMatrix samples, double threshold) {
        return Steps.fit("correlation-filter", Samples.training(samples), "threshold", threshold).apply(samples);
    }

    /**
     * R 4.2.2: {@code cor(iris)}, where petal length, the most variable, has 0.885 with sepal length and 0.982 with
     * petal width.
     */
    @Test
    void theMoreVariableOfTwoCorrelatedFeaturesStays() {
        assertEquals(List.of("Sepal.Length", "Sepal.Width", "Petal.Length"),
                Samples.names(filter(Samples.iris(), 0.9)));
        assertEquals(List.of("Sepal.Width", "Petal.Length"), Samples.names(filter(Samples.iris(), 0.885)));
        assertEquals(List.of("Sepal.Length", "Sepal.Width", "Petal.Length"),
                Samples.names(filter(Samples.iris(), 0.8853)));
        assertEquals(List.of("Petal.Length"), Samples.names(filter(Samples.iris(), 0.4)));
    }

    /** R 4.2.2: {@code cor(iris)} and {@code cor(airquality, use = "pairwise.complete.obs")}. */
    @Test
    void correlationsAgreeWithR() {
        assertNear(0.88521804957627170, correlation(Samples.iris(), 0, 2), "complete");
        assertNear(0.42740998625022103, correlation(Samples.iris(), 1, 3), "complete");
        assertNear(0.1523174729867241006, correlation(Samples.airQuality(), 0, 1), "both incomplete");
        assertNear(0.4016669148120070032, correlation(Samples.airQuality(), 0, 2), "first incomplete");
        assertNear(0.4016669148120070032, correlation(Samples.airQuality(), 2, 0), "second incomplete");
        assertNear(0.0943887620128808225, correlation(Samples.airQuality(), 1, 3), "first incomplete");
    }

    private static double correlation(FeatureMatrix samples, int a, int b) {
        CorrelationBlock block = new CorrelationBlock(samples.rows());
        block.add(UnitColumn.of(samples.column(a)));
        return block.largest(UnitColumn.of(samples.column(b)));
    }

    @Test
    void noTwoKeptAreCorrelatedAndEachDroppedOneHasOneThatStandsForIt() {
        FeatureMatrix samples = correlated(700);
        List<String> names = Samples.names(filter(samples, 0.6));
        assertTrue(names.size() > 300 && names.size() < 600, names.size() + " kept");
        List<double[]> kept = new ArrayList<>();
        for (int j = 0; j < samples.columns(); j++) {
            if (names.contains(samples.feature(j).name())) {
                kept.add(samples.column(j));
            }
        }
        for (int j = 0; j < samples.columns(); j++) {
            double[] column = samples.column(j);
            long near = kept.stream().filter(other -> Math.abs(Correlation.pearson(other, column)) > 0.6).count();
            boolean isKept = names.contains(samples.feature(j).name());
            assertTrue(isKept ? near == 1 : near >= 1, samples.feature(j).name() + ": " + near);
        }
    }

    /** Features in groups of three, some with missing values. */
    private static FeatureMatrix correlated(int columns) {
        RandomStream random = RandomStream.of(3, "correlated");
        double[][] rows = new double[60][columns];
        String[] names = new String[columns];
        for (int j = 0; j < columns; j++) {
            names[j] = "g" + j;
            for (double[] row : rows) {
                double group = j % 3 == 0 ? 0 : row[j - j % 3];
                row[j] = random.nextGaussian() + 1.3 * (Double.isNaN(group) ? 0 : group);
                row[j] = j % 10 == 0 && random.nextDouble() < 0.2 ? NA : row[j];
            }
        }
        return Samples.numbers(names, rows);
    }

    @Test
    void tooFewCommonSamplesAndConstantFeaturesDoNotCorrelate() {
        FeatureMatrix samples = Samples.numbers(new String[] {"a", "b", "c"},
                new double[][] {{1, 1, 0.1}, {2, 3, 0.1}, {3, NA, 0.1}, {NA, 4, 0.1}});
        assertEquals(List.of("a", "b", "c"), Samples.names(filter(samples, 0.5)));
    }

    @Test
    void categoriesStay() {
        FeatureMatrix sex = Samples.categories("sex", List.of("F", "M"), "F", "M", "M");
        FeatureMatrix samples = FeatureMatrix.join(List.of(sex, sex, Samples.column(1, 2, 3), Samples.column(2, 4, 6)));
        FeatureMatrix result = filter(samples, 0.9);
        assertEquals(List.of("sex", "sex", "x"), Samples.names(result));
        assertNear(new double[] {2, 4, 6}, result.column(2));
    }
}
