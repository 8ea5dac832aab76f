package org.resistlab.stage.preprocess;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.data.Dataset;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.HeldOut;
import org.resistlab.core.data.Split;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Training;
import org.resistlab.core.data.TrainingSet;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.step.Step;
import org.resistlab.numerics.matrix.Matrix;

/** The types leave no way from held-out samples to a fit. */
class TrainingTypesTest {

    /** What a step is fitted on, and what that is made from. */
    private static final Set<Class<?>> FITTABLE = Set.of(Training.class, TrainingSet.class);

    /** What may hold samples of a test fold. */
    private static final Set<Class<?>> NOT_TRAINING = Set.of(HeldOut.class, FeatureMatrix.class, Matrix.class,
            Split.class);

    private static final List<Class<?>> DATA = List.of(Dataset.class, TrainingSet.class, Training.class, HeldOut.class,
            Split.class, FeatureMatrix.class);

    @Test
    void trainingSamplesHaveNoConstructorOutsideTheirPackage() {
        for (Class<?> type : FITTABLE) {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                int modifiers = constructor.getModifiers();
                assertFalse(Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers), constructor.toString());
            }
        }
    }

    @Test
    void nothingMakesTrainingSamplesFromOthers() {
        List<Method> makers = DATA.stream().flatMap(type -> Stream.of(type.getMethods()))
                .filter(method -> FITTABLE.contains(method.getReturnType())).toList();
        assertFalse(makers.isEmpty());
        for (Method maker : makers) {
            assertFalse(Stream.of(maker.getParameterTypes()).anyMatch(NOT_TRAINING::contains), maker.toString());
        }
    }

    @Test
    void heldOutSamplesTellNoTruthAndLeadToNoTraining() {
        for (Class<?> type : List.of(HeldOut.class, FeatureMatrix.class)) {
            for (Method method : type.getMethods()) {
                Class<?> result = method.getReturnType();
                assertFalse(FITTABLE.contains(result), method.toString());
                assertFalse(result == Dataset.class || Target.class.isAssignableFrom(result), method.toString());
            }
        }
    }

    @Test
    void everyStepIsFittedOnTrainingSamplesAlone() {
        List<Class<?>> expected = List.of(Training.class, Parameters.class, Execution.class);
        assertArrayEquals(new Object[] {expected}, fitParameters(Step.class));
        for (Contribution contribution : Steps.contributed()) {
            assertArrayEquals(new Object[] {expected}, fitParameters(Steps.create(contribution.id()).getClass()),
                    contribution.id());
        }
    }

    private static Object[] fitParameters(Class<?> type) {
        return Arrays.stream(type.getMethods()).filter(method -> method.getName().equals("fit"))
                .map(method -> List.of(method.getParameterTypes())).toArray();
    }

    @Test
    void aStepHasNoStateToRemember() {
        for (Contribution contribution : Steps.contributed()) {
            Class<?> type = Steps.create(contribution.id()).getClass();
            assertEquals(0, Arrays.stream(type.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers())).count(), type.toString());
        }
    }
}
