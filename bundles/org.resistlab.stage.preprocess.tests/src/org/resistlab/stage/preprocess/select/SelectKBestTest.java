package org.resistlab.stage.preprocess.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.resistlab.stage.preprocess.Near.assertNear;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.data.Target;
import org.resistlab.stage.preprocess.Samples;
import org.resistlab.stage.preprocess.Steps;

/**
 * Reference numbers for classes: iris, six plants of each species; for two classes four versicolor (0) and six
 * virginica (1). {@code f}: scikit-learn 1.2.1 {@code f_classif}, R 4.2.2 {@code oneway.test(var.equal = TRUE)};
 * {@code t} and {@code welch}: SciPy 1.10.1 {@code ttest_ind}, R {@code t.test}; {@code mann-whitney}: the normal
 * quantile of half the p value of R's {@code wilcox.test(exact = FALSE)}. For real values: petal width from the other
 * three; {@code f}: scikit-learn {@code f_regression}, R {@code lm}; correlations: R {@code cor}.
 */
class SelectKBestTest {

    private static final double NA = Double.NaN;

    private static final FeatureMatrix TWO = Samples.iris().selectRows(new int[] {6, 7, 8, 9, 12, 13, 14, 15, 16, 17});

    private static final Target TWO_SPECIES = Samples.classes(0, 0, 0, 0, 1, 1, 1, 1, 1, 1);

    private static double[] scores(String function, FeatureMatrix samples, Target target) {
        ColumnScore score = ScoreFunction.of(function).of(target);
        double[] scores = new double[samples.columns()];
        Arrays.setAll(scores, j -> score.of(samples.column(j)));
        return scores;
    }

    private static List<String> kept(FeatureMatrix samples, Target target, Object... parameters) {
        return Samples.names(Steps.fit("select-k-best", Samples.training(samples, target), parameters).apply(samples));
    }

    @Test
    void theAnalysisOfVarianceAgreesWithScikitLearn() {
        assertNear(new double[] {16.090011393847213, 4.364406779660872, 258.9356669820262, 210.3275109170339},
                scores("f", Samples.iris(), Samples.irisSpecies()));
    }

    @Test
    void twoSampleTestsAgreeWithR() {
        assertNear(new double[] {0.35182699577636056, 0.16772557387550632, 4.44842214820380821, 5.16831214050384080},
                scores("t", TWO, TWO_SPECIES));
        assertNear(new double[] {0.34702764892276100, 0.14373989364401671, 4.69252938753562265, 6.08833282682291443},
                scores("welch", TWO, TWO_SPECIES));
        assertNear(new double[] {0.10692486534603765, 0.54126587736527410, 2.45180823808951986, 2.46680414694529349},
                scores("mann-whitney", TWO, TWO_SPECIES));
    }

    @Test
    void missingValuesAreLeftOutAsInR() {
        double[] column = TWO.column(0);
        column[4] = NA;
        FeatureMatrix samples = Samples.column(column);
        assertNear(new double[] {0.4503760174196938}, scores("t", samples, TWO_SPECIES));
        assertNear(new double[] {0.45174349890339399}, scores("welch", samples, TWO_SPECIES));
        assertNear(new double[] {0.36742346141747667}, scores("mann-whitney", samples, TWO_SPECIES));
        assertNear(new double[] {0.20283855706682433}, scores("f", samples, TWO_SPECIES));
    }

    @Test
    void scoresAgainstRealValuesAgreeWithR() {
        FeatureMatrix iris = Samples.iris();
        FeatureMatrix three = iris.selectColumns(new int[] {0, 1, 2});
        Target width = Samples.reals(iris.column(3));
        assertNear(new double[] {34.7385158937363556, 3.5761589403973577, 432.8007968127489562},
                scores("f", three, width));
        assertNear(new double[] {0.82744045460858706, 0.42740998625022097, 0.98201295277055189},
                scores("pearson", three, width));
        assertNear(new double[] {0.80006316364328078, 0.32437160029687417, 0.96335154298789694},
                scores("spearman", three, width));
        double[] column = iris.column(0);
        column[1] = NA;
        column[8] = NA;
        FeatureMatrix incomplete = Samples.column(column);
        assertNear(new double[] {29.30299058834302883}, scores("f", incomplete, width));
        assertNear(new double[] {0.82261576351917265}, scores("pearson", incomplete, width));
        assertNear(new double[] {0.80969250685636107}, scores("spearman", incomplete, width));
    }

    @Test
    void theBestAreKeptInTheirOrder() {
        assertEquals(List.of("Petal.Length", "Petal.Width"),
                kept(Samples.iris(), Samples.irisSpecies(), "k", 2));
        assertEquals(List.of("Sepal.Length", "Petal.Length", "Petal.Width"),
                kept(TWO, TWO_SPECIES, "k", 3, "score_func", "welch"));
        assertEquals(List.of("Sepal.Width", "Petal.Length", "Petal.Width"),
                kept(TWO, TWO_SPECIES, "k", 3, "score_func", "mann-whitney"));
        assertEquals(List.of("Petal.Length", "Petal.Width"),
                kept(Samples.iris(), Samples.irisSpecies(), "k", 2, "score_func", "mutual-info"));
    }

    @Test
    void allOrMoreThanThereAreKeepsAll() {
        assertEquals(Samples.names(TWO), kept(TWO, TWO_SPECIES, "k", "all"));
        assertEquals(Samples.names(TWO), kept(TWO, TWO_SPECIES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"f", "t", "welch", "mann-whitney"})
    void aConstantFeatureComesLastAndOfEqualOnesTheFirstIsTaken(String function) {
        FeatureMatrix samples = Samples.numbers(new String[] {"constant", "a", "b", "empty"}, new double[][] {
                {0.1, 1, 1, NA}, {0.1, 2, 2, NA}, {0.1, 4, 4, NA}, {0.1, 3, 3, NA}, {0.1, 5, 5, NA}});
        Target target = Samples.classes(0, 0, 1, 1, 1);
        assertTrue(Double.isNaN(scores(function, samples, target)[0]));
        assertEquals(List.of("a"), kept(samples, target, "k", 1, "score_func", function));
        assertEquals(List.of("a", "b"), kept(samples, target, "k", 2, "score_func", function));
        assertEquals(List.of("constant", "a", "b"), kept(samples, target, "k", 3, "score_func", function));
    }

    @ParameterizedTest
    @ValueSource(strings = {"f", "t", "welch"})
    void perfectlySeparatedClassesComeFirst(String function) {
        FeatureMatrix samples = Samples.numbers(new String[] {"good", "perfect"},
                new double[][] {{1, 1}, {2, 1}, {9, 2}, {8, 2}});
        assertEquals(List.of("perfect"),
                kept(samples, Samples.classes(0, 0, 1, 1), "k", 1, "score_func", function));
    }

    @ParameterizedTest
    @ValueSource(strings = {"t", "welch", "mann-whitney"})
    void aTestOfTwoClassesRefusesThreeAndSaysWhatToUse(String function) {
        assertTrue(refusal(Samples.iris(), Samples.irisSpecies(), function).endsWith("has 3. Use f."));
    }

    @Test
    void aScoreForAnotherEndpointIsRefused() {
        assertTrue(refusal(TWO, TWO_SPECIES, "spearman").contains("is for real values"));
        assertTrue(refusal(Samples.column(1, 2, 3), Samples.reals(1, 2, 3), "welch").contains("compares classes"));
        assertTrue(refusal(Samples.column(1, 2), new SurvivalTarget(new double[] {1, 2}, new boolean[] {true, true}),
                "f").contains("survival"));
    }

    @Test
    void categoriesAreRefusedByName() {
        FeatureMatrix samples = Samples.categories("sex", List.of("F", "M"), "F", "M");
        assertEquals("select-k-best needs numbers, but \"sex\" is a category. Put one-hot or ordinal before it.",
                refusal(samples, Samples.classes(0, 1), "f"));
    }

    private static String refusal(FeatureMatrix samples, Target target, String function) {
        return assertThrows(IllegalArgumentException.class,
                () -> kept(samples, target, "score_func", function)).getMessage();
    }
}
