package org.resistlab.stage.preprocess;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.state.StateJson;
import org.resistlab.core.step.FittedStep;

/** What holds of every step. */
class EveryStepTest {

    private static final String CASES = "org.resistlab.stage.preprocess.StepCase#all";

    private static FittedStep fit(StepCase step) {
        return step.fit(Samples.training(step.samples(), step.target()));
    }

    @Test
    void everyContributedStepIsTestedHere() {
        Set<String> tested = StepCase.all().map(StepCase::id).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Steps.contributed().stream().map(Contribution::id).collect(Collectors.toSet()), tested);
    }

    @Test
    void declarationsAreCompleteAndWithoutProblems() {
        assertEquals(List.of(), Contributions.installed().problems().stream()
                .filter(problem -> problem.message().contains("stage.preprocess")).toList());
        for (Contribution step : Steps.contributed()) {
            assertFalse(step.description().isEmpty(), step.id());
            step.parameters().forEach(parameter -> assertFalse(parameter.description().isEmpty(),
                    step.id() + " " + parameter.name()));
        }
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void aRestoredStepTransformsToTheSameBits(StepCase step) throws IOException {
        FittedStep fitted = fit(step);
        String kept = StateJson.toText(fitted.state());
        FittedStep restored = Steps.create(step.id()).restore(StateJson.fromText(kept));
        assertEquals(kept, StateJson.toText(restored.state()));
        FeatureMatrix expected = fitted.apply(step.samples());
        FeatureMatrix actual = restored.apply(step.samples());
        assertEquals(expected.features(), actual.features());
        assertArrayEquals(Samples.values(expected), Samples.values(actual));
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void eachRowOfTheResultComesFromItsOwnRow(StepCase step) {
        FittedStep fitted = fit(step);
        double[][] all = Samples.values(fitted.apply(step.samples()));
        int[] some = {7, 3, 3, 39, 0};
        FeatureMatrix result = fitted.apply(step.samples().selectRows(some));
        double[][] expected = IntStream.of(some).mapToObj(row -> all[row]).toArray(double[][]::new);
        assertArrayEquals(expected, Samples.values(result));
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void noSampleAndOneSampleCanBeTransformed(StepCase step) {
        FittedStep fitted = fit(step);
        FeatureMatrix all = fitted.apply(step.samples());
        FeatureMatrix none = fitted.apply(step.samples().selectRows(new int[0]));
        FeatureMatrix one = fitted.apply(step.samples().selectRows(new int[] {5}));
        assertEquals(0, none.rows());
        assertEquals(1, one.rows());
        assertEquals(all.features(), none.features());
        assertEquals(all.features(), one.features());
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void valuesReadByCellByRowsAndByColumnAgree(StepCase step) {
        FeatureMatrix result = fit(step).apply(step.samples());
        int[] rows = {11, 2, 2};
        double[] gathered = new double[rows.length];
        for (int j = 0; j < result.columns(); j++) {
            double[] column = result.column(j);
            result.values().gather(j, rows, gathered);
            for (int i = 0; i < rows.length; i++) {
                assertEquals(column[rows[i]], gathered[i]);
                assertEquals(column[rows[i]], result.values().get(rows[i], j));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void theArgumentIsNotChanged(StepCase step) {
        FeatureMatrix samples = step.samples();
        FittedStep fitted = step.fit(Samples.training(samples, step.target()));
        Samples.values(fitted.apply(samples));
        assertArrayEquals(Samples.values(step.samples()), Samples.values(samples));
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void anotherNumberOfFeaturesIsRefused(StepCase step) {
        FittedStep fitted = fit(step);
        FeatureMatrix fewer = step.samples().selectColumns(Columns.first(5));
        String message = assertThrows(IllegalArgumentException.class, () -> fitted.apply(fewer)).getMessage();
        assertTrue(message.contains(" 5"), message);
    }
}
