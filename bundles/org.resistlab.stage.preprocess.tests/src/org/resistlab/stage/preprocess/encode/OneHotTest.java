package org.resistlab.stage.preprocess.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.resistlab.stage.preprocess.Near.assertNear;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.stage.preprocess.Samples;
import org.resistlab.stage.preprocess.Steps;

/** The results with {@code drop} are those of scikit-learn 1.2.1, {@code OneHotEncoder(drop="if_binary")}. */
class OneHotTest {

    private static final List<String> LEVELS = List.of("a", "b", "c", "d");

    private static FeatureMatrix group(String... values) {
        return Samples.categories("group", LEVELS, values);
    }

    private static FeatureMatrix fitAndApply(FeatureMatrix training, FeatureMatrix samples, Object... parameters) {
        return Steps.fit("one-hot", Samples.training(training), parameters).apply(samples);
    }

    @Test
    void eachTrainingLevelGetsAColumn() {
        FeatureMatrix encoded = fitAndApply(group("c", "a", "c"), group("a", "c"));
        assertEquals(List.of("group=a", "group=c"), Samples.names(encoded));
        assertEquals("group", encoded.feature(1).origin());
        assertTrue(encoded.feature(1).isNumeric());
        assertNear(new double[][] {{1, 0}, {0, 1}}, encoded);
    }

    @Test
    void aLevelUnseenInTrainingAndAMissingOneAreZeroEverywhere() {
        assertNear(new double[][] {{0, 0}, {0, 0}}, fitAndApply(group("c", "a", null), group("b", null)));
    }

    @Test
    void aMissingCategoryCanHaveAColumnOfItsOwn() {
        FeatureMatrix encoded = fitAndApply(group("c", null), group("c", null, "b"), "missing", "own-column");
        assertEquals(List.of("group=c", "group=missing"), Samples.names(encoded));
        assertNear(new double[][] {{1, 0}, {0, 1}, {0, 0}}, encoded);
    }

    @Test
    void thereIsNoColumnForMissingCategoriesThatTrainingDoesNotHave() {
        FeatureMatrix encoded = fitAndApply(group("c", "a"), group(null, "a"), "missing", "own-column");
        assertNear(new double[][] {{0, 0}, {1, 0}}, encoded);
    }

    @Test
    void aMissingCategoryIsTheLevelOfThatNameWhereThereIsOne() {
        FeatureMatrix samples = Samples.categories("x", List.of("missing", "y"), "y", "missing", null);
        FeatureMatrix encoded = fitAndApply(samples, samples, "missing", "own-column");
        assertEquals(List.of("x=missing", "x=y"), Samples.names(encoded));
        assertNear(new double[][] {{0, 1}, {1, 0}, {1, 0}}, encoded);
    }

    @Test
    void theFirstColumnCanBeLeftOut() {
        FeatureMatrix samples = FeatureMatrix
                .join(List.of(Samples.categories("sex", List.of("F", "M"), "F", "M", "F"), group("a", "b", "c")));
        FeatureMatrix binary = fitAndApply(samples, samples, "drop", "if-binary");
        assertEquals(List.of("sex=M", "group=a", "group=b", "group=c"), Samples.names(binary));
        assertNear(new double[][] {{0, 1, 0, 0}, {1, 0, 1, 0}, {0, 0, 0, 1}}, binary);
        FeatureMatrix first = fitAndApply(samples, samples, "drop", "first");
        assertEquals(List.of("sex=M", "group=b", "group=c"), Samples.names(first));
    }

    @Test
    void aColumnForMissingCategoriesCountsForIfBinary() {
        FeatureMatrix samples = group("a", null, "a");
        FeatureMatrix encoded = fitAndApply(samples, samples, "drop", "if-binary", "missing", "own-column");
        assertEquals(List.of("group=missing"), Samples.names(encoded));
        assertNear(new double[][] {{0}, {1}, {0}}, encoded);
    }

    @Test
    void numbersStayInTheirPlaceWithMissingValues() {
        FeatureMatrix samples = FeatureMatrix
                .join(List.of(Samples.column(1, Double.NaN), group("b", "a"), Samples.column(0, 3)));
        FeatureMatrix encoded = fitAndApply(samples, samples);
        assertEquals(List.of("x", "group=a", "group=b", "x"), Samples.names(encoded));
        assertNear(new double[][] {{1, 0, 1, 0}, {Double.NaN, 1, 0, 3}}, encoded);
    }

    @Test
    void levelsAreMatchedByNameNotByCode() {
        FeatureMatrix other = Samples.categories("group", List.of("z", "c", "a"), "a", "c", "z");
        assertNear(new double[][] {{1, 0}, {0, 1}, {0, 0}}, fitAndApply(group("c", "a"), other));
    }
}
