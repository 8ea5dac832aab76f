package org.resistlab.stage.preprocess;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Dataset;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Training;
import org.resistlab.core.state.StateJson;
import org.resistlab.core.step.FittedStep;
import org.resistlab.numerics.matrix.DenseMatrix;

/** Whatever a held-out sample holds, no step learns anything from it: test folds are poisoned, and nothing changes. */
class LeakageTest {

    private static final String CASES = "org.resistlab.stage.preprocess.StepCase#all";

    private static final double[] POISON = {Double.NaN, 1e300, -1e300, Double.POSITIVE_INFINITY, 0};

    /** Held out of the outer fold; within the rest, every fourth is held out of the inner fold. */
    private static final int[] HELD_OUT = IntStream.range(0, StepCase.ROWS).filter(i -> i % 3 == 0).toArray();

    private static final int[] TRAINING = IntStream.range(0, StepCase.ROWS).filter(i -> i % 3 != 0).toArray();

    private static final int[] INNER_HELD_OUT = IntStream.range(0, TRAINING.length).filter(i -> i % 4 == 1).toArray();

    private static final int[] INNER_TRAINING = IntStream.range(0, TRAINING.length).filter(i -> i % 4 != 1).toArray();

    @ParameterizedTest
    @MethodSource(CASES)
    void aPoisonedTestFoldChangesNoBitOfWhatIsLearned(StepCase step) {
        Training clean = clean(step).split(TRAINING, HELD_OUT).training().assay(Samples.ASSAY);
        Training beside = poisoned(step, HELD_OUT).split(TRAINING, HELD_OUT).training().assay(Samples.ASSAY);
        assertSame(step, clean, beside);
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void aPoisonedInnerTestFoldChangesNoBitOfWhatIsLearned(StepCase step) {
        int[] poison = IntStream.concat(IntStream.of(HELD_OUT), IntStream.of(INNER_HELD_OUT).map(i -> TRAINING[i]))
                .toArray();
        assertSame(step, inner(clean(step)), inner(poisoned(step, poison)));
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void thePoisonIsOneThatEveryStepWouldLearn(StepCase step) {
        int[] poison = IntStream.of(TRAINING).limit(TRAINING.length / 2).toArray();
        Training clean = clean(step).split(TRAINING, HELD_OUT).training().assay(Samples.ASSAY);
        Training poisoned = poisoned(step, poison).split(TRAINING, HELD_OUT).training().assay(Samples.ASSAY);
        assertNotEquals(learned(step, clean), learned(step, poisoned));
    }

    private static Training inner(Dataset data) {
        return data.split(TRAINING, HELD_OUT).training().split(INNER_TRAINING, INNER_HELD_OUT).training()
                .assay(Samples.ASSAY);
    }

    private static void assertSame(StepCase step, Training clean, Training beside) {
        FittedStep expected = step.fit(clean);
        FittedStep actual = step.fit(beside);
        assertEquals(StateJson.toText(expected.state()), StateJson.toText(actual.state()));
        assertArrayEquals(Samples.values(expected.apply(clean.features())),
                Samples.values(actual.apply(clean.features())));
    }

    private static String learned(StepCase step, Training data) {
        try {
            return StateJson.toText(step.fit(data).state());
        } catch (IllegalArgumentException e) {
            return "refused: " + e.getMessage();
        }
    }

    private static Dataset clean(StepCase step) {
        return Samples.dataset(step.samples(), step.target());
    }

    /** The same data with extreme values, an unheard-of category and another truth in some rows. */
    private static Dataset poisoned(StepCase step, int[] rows) {
        FeatureMatrix samples = step.samples();
        List<Feature> features = new ArrayList<>();
        double[][] columns = new double[samples.columns()][];
        for (int j = 0; j < columns.length; j++) {
            Feature feature = samples.feature(j);
            columns[j] = samples.column(j);
            for (int i = 0; i < rows.length; i++) {
                columns[j][rows[i]] = feature.isNumeric() ? POISON[(i + j) % POISON.length] : feature.levels().size();
            }
            features.add(feature.isNumeric() ? feature : withPoison(feature));
        }
        return Samples.dataset(new FeatureMatrix(features, DenseMatrix.ofColumns(columns)),
                poisoned(step.target(), rows));
    }

    private static Feature withPoison(Feature feature) {
        List<String> levels = new ArrayList<>(feature.levels());
        levels.add("poison");
        return Feature.categorical(feature.assay(), feature.name(), levels);
    }

    private static Target poisoned(Target target, int[] rows) {
        switch (target) {
            case ClassTarget classes -> {
                int[] codes = classes.codes().clone();
                IntStream.of(rows).forEach(row -> codes[row] = 1 - codes[row]);
                return new ClassTarget(codes, classes.classes(), classes.positive());
            }
            case RealTarget real -> {
                double[] values = real.values().clone();
                IntStream.of(rows).forEach(row -> values[row] = 1e300);
                return new RealTarget(values);
            }
            case SurvivalTarget survival -> throw new AssertionError("no step is tested with " + survival);
        }
    }
}
