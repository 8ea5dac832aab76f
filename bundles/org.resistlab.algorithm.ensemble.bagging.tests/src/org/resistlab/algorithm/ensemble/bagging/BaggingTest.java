package org.resistlab.algorithm.ensemble.bagging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Dataset;
import org.resistlab.core.data.HeldOut;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Task;
import org.resistlab.core.learner.Ensemble;
import org.resistlab.core.learner.EnsembleModel;
import org.resistlab.core.learner.Member;
import org.resistlab.core.parameter.Parameters;

class BaggingTest {

    private static final Bagging BAGGING = new Bagging();
    private static final HeldOut PATIENT = new HeldOut(List.of("P"), Map.of());

    /** Two of 40 patients are resistant: patients 0 and 1. */
    private static final Target IMBALANCED = new ClassTarget(IntStream.range(0, 40).map(i -> i < 2 ? 1 : 0).toArray(),
            List.of("sensitive", "resistant"), 1);

    private static Contribution contribution() {
        return Contributions.installed().find(ContributionKind.LEARNERS, "ensemble.bagging").orElseThrow();
    }

    private static EnsembleModel fit(Target target, long seed, Map<String, ?> given, Member... members) {
        List<String> samples = IntStream.range(0, target.size()).mapToObj(Integer::toString).toList();
        Dataset data = new Dataset(samples, Map.of(), target, List.of());
        Parameters parameters = Parameters.of(contribution().parameters(), given);
        return BAGGING.fit(List.of(members), data.all(), parameters, new SilentExecution(seed));
    }

    private static List<List<String>> parts(Target target, long seed, Map<String, ?> given) {
        List<List<String>> seen = new ArrayList<>();
        fit(target, seed, given, new MeanMember("a", seen));
        return seen;
    }

    private static double[] predict(EnsembleModel model) {
        return model.combine(model.members().stream().map(member -> member.predict(PATIENT)).toList())[0];
    }

    @Test
    void noPartHoldsASampleTwiceAndEveryPartHoldsEveryClass() {
        for (List<String> part : parts(IMBALANCED, 1, Map.of("n_estimators", 50))) {
            assertEquals(part.size(), new HashSet<>(part).size());
            assertEquals(2 + Math.round(0.632 * 38), part.size());
            assertTrue(part.containsAll(List.of("0", "1")), part.toString());
        }
    }

    @Test
    void partsDifferAndTogetherTheyHoldAllSamplesInProportion() {
        List<List<String>> parts = parts(new RealTarget(new double[30]), 1,
                Map.of("n_estimators", 200, "max_samples", 0.5));

        assertEquals(200, new HashSet<>(parts).size());
        for (int sample = 0; sample < 30; sample++) {
            String id = Integer.toString(sample);
            long drawn = parts.stream().filter(part -> part.contains(id)).count();
            assertTrue(Math.abs(drawn - 100) < 5 * Math.sqrt(200 * 0.25), id + " was drawn " + drawn + " times");
        }
    }

    @Test
    void theSeedAloneDecidesThePartsAndTheFirstOnesDoNotDependOnHowManyFollow() {
        List<List<String>> parts = parts(IMBALANCED, 1, Map.of());

        assertEquals(10, parts.size());
        assertEquals(parts, parts(IMBALANCED, 1, Map.of("n_estimators", 25)).subList(0, 10));
        assertNotEquals(parts, parts(IMBALANCED, 2, Map.of()));
    }

    @Test
    void severalMembersAreFittedOnTheSameParts() {
        List<List<String>> a = new ArrayList<>();
        List<List<String>> b = new ArrayList<>();

        EnsembleModel model = fit(IMBALANCED, 1, Map.of(), new MeanMember("a", a), new MeanMember("b", b));

        assertEquals(20, model.members().size());
        assertEquals(a, b);
    }

    @Test
    void thePredictionIsTheMeanOverAllParts() {
        double[] values = IntStream.range(0, 12).mapToDouble(i -> i * i).toArray();
        List<List<String>> seen = new ArrayList<>();

        double[] prediction = predict(fit(new RealTarget(values), 1, Map.of("n_estimators", 3),
                new MeanMember("a", seen)));

        double mean = seen.stream().mapToDouble(
                part -> part.stream().mapToDouble(id -> values[Integer.parseInt(id)]).average().orElseThrow()).average()
                .orElseThrow();
        assertArrayEquals(new double[] {mean}, prediction, 1e-12);
    }

    @Test
    void aRestoredModelPredictsTheSameBits() {
        EnsembleModel model = fit(IMBALANCED, 1, Map.of(), new MeanMember("a", new ArrayList<>()));

        assertArrayEquals(predict(model), predict(BAGGING.restore(model.state(), MeanMember::restore)));
    }

    @Test
    void parametersOutOfRangeAndNoMembersAreRefusedInWords() {
        Member member = new MeanMember("a", new ArrayList<>());
        String share = assertThrows(IllegalArgumentException.class,
                () -> fit(IMBALANCED, 1, Map.of("max_samples", 1), member)).getMessage();
        String none = assertThrows(IllegalArgumentException.class, () -> fit(IMBALANCED, 1, Map.of())).getMessage();

        assertEquals("max_samples is 1: expected a number > 0 and < 1.", share);
        assertTrue(none.contains("no members"), none);
    }

    @Test
    void isInstalledAsAnEnsembleOfClassesAndRealValues() throws Exception {
        assertEquals(Set.of(Task.CLASS, Task.REAL), contribution().tasks());
        assertEquals("true", contribution().attributes().get("ensemble"));
        assertInstanceOf(Bagging.class, Contributions.installed().create(contribution(), Ensemble.class));
    }
}
