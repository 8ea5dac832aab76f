package org.resistlab.algorithm.ensemble.stacking;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Dataset;
import org.resistlab.core.data.HeldOut;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Task;
import org.resistlab.core.learner.Ensemble;
import org.resistlab.core.learner.EnsembleExecution;
import org.resistlab.core.learner.EnsembleModel;
import org.resistlab.core.learner.Member;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.numerics.random.RandomStream;

class StackingTest {

    private static final Stacking STACKING = new Stacking();
    private static final int SAMPLES = 60;
    private static final ClassTarget CLASSES = new ClassTarget(
            IntStream.range(0, SAMPLES).map(row -> row / 2 % 2).toArray(), List.of("sensitive", "resistant"), 1);

    private static Contribution contribution() {
        return Contributions.installed().find(ContributionKind.LEARNERS, "ensemble.stacking").orElseThrow();
    }

    private static EnsembleModel fit(Target target, EnsembleExecution execution, Map<String, ?> given,
            Member... members) {
        List<String> samples = IntStream.range(0, target.size()).mapToObj(StackingTest::id).toList();
        Dataset data = new Dataset(samples, Map.of(), target, List.of());
        return STACKING.fit(List.of(members), data.all(), Parameters.of(contribution().parameters(), given), execution);
    }

    private static String id(int row) {
        return "S" + row;
    }

    private static Member member(String id, boolean memorizes, IntFunction<double[]> unseen) {
        Map<String, double[]> predictions = new TreeMap<>();
        IntStream.range(0, SAMPLES).forEach(row -> predictions.put(id(row), unseen.apply(row)));
        return new KnownMember(id, predictions, memorizes);
    }

    private static double[] probabilities(double positive) {
        return new double[] {1 - positive, positive};
    }

    /** Right for four samples of five. */
    private static Member honest() {
        return member("honest", false, row -> probabilities(row % 5 == 0 ^ CLASSES.codes()[row] == 1 ? 0.8 : 0.2));
    }

    /** Perfect for samples it was trained on, by chance for others. */
    private static Member memorizer() {
        RandomStream random = RandomStream.of(7, "memorizer");
        return member("memorizer", true, _ -> probabilities(random.nextDouble()));
    }

    private static double[] weights(EnsembleModel model) {
        return assertInstanceOf(StackedModel.class, model).combiner().weights();
    }

    private static double[][] predict(EnsembleModel model) {
        HeldOut samples = new HeldOut(IntStream.range(0, SAMPLES).mapToObj(StackingTest::id).toList(), Map.of());
        return model.combine(model.members().stream().map(member -> member.predict(samples)).toList());
    }

    /** On samples it was trained on the memorizer is perfect: had stacking looked at those, it would get all weight. */
    @Test
    void aMemberThatMemorizesItsTrainingSamplesGetsNoWeight() {
        double[] weights = weights(fit(CLASSES, FoldExecution.of(5), Map.of(), memorizer(), honest()));

        assertTrue(weights[0] < 0.1, Arrays.toString(weights));
        assertTrue(weights[1] > 0.7, Arrays.toString(weights));
    }

    @Test
    void aMemberThatMemorizesRealValuesGetsNoWeight() {
        RandomStream random = RandomStream.of(7, "values");
        double[] values = IntStream.range(0, SAMPLES).mapToDouble(_ -> random.nextGaussian()).toArray();
        Member noisy = member("noisy", false, row -> new double[] {values[row] + 0.5 * random.nextGaussian()});
        Member guess = member("guess", true, _ -> new double[] {random.nextGaussian()});

        double[] weights = weights(fit(new RealTarget(values), FoldExecution.of(5), Map.of(), guess, noisy));

        assertTrue(weights[0] < 0.1, Arrays.toString(weights));
        assertTrue(weights[1] > 0.7, Arrays.toString(weights));
    }

    @Test
    void theMembersOfTheModelAreFittedOnAllTrainingSamples() {
        EnsembleModel model = fit(CLASSES, FoldExecution.of(5), Map.of(), memorizer(), honest());
        HeldOut samples = new HeldOut(List.of(id(0), id(2)), Map.of());

        assertArrayEquals(new double[][] {{1, 0}, {0, 1}}, model.members().get(0).predict(samples));
    }

    @Test
    void samplesThatNoInnerFoldHoldsOutAreNotLearnedFrom() {
        FoldExecution everyThird = new FoldExecution(1, 1, row -> row % 3);
        Member other = member("honest", false, row -> honestUnlessUnused(row));

        assertArrayEquals(weights(fit(CLASSES, everyThird, Map.of(), memorizer(), honest())),
                weights(fit(CLASSES, everyThird, Map.of(), memorizer(), other)));
    }

    private static double[] honestUnlessUnused(int row) {
        Map<String, double[]> honest = assertInstanceOf(KnownMember.class, honest()).unseen();
        return row % 3 == 0 ? honest.get(id(row)) : probabilities(0.99);
    }

    @Test
    void foldsThatAreRepeatedCountOnce() {
        FoldExecution twice = new FoldExecution(5, 2, row -> row % 5);

        assertArrayEquals(weights(fit(CLASSES, FoldExecution.of(5), Map.of(), memorizer(), honest())),
                weights(fit(CLASSES, twice, Map.of(), memorizer(), honest())));
    }

    @Test
    void anOverconfidentMemberIsSetRight() {
        Member sure = member("sure", false, row -> probabilities(row % 5 == 0 ^ CLASSES.codes()[row] == 1 ? 1 : 0));

        double[][] predictions = predict(fit(CLASSES, FoldExecution.of(5), Map.of("C", 1000), sure));

        assertEquals(0.8, predictions[2][1], 0.01);
        assertEquals(0.2, predictions[1][1], 0.01);
    }

    @Test
    void aRestoredModelPredictsTheSameBits() {
        EnsembleModel classes = fit(CLASSES, FoldExecution.of(5), Map.of(), memorizer(), honest());
        RealTarget real = new RealTarget(IntStream.range(0, SAMPLES).mapToDouble(Math::sqrt).toArray());
        EnsembleModel values = fit(real, FoldExecution.of(5), Map.of(),
                member("a", false, row -> new double[] {Math.cbrt(row)}));

        assertArrayEquals(predict(classes), predict(STACKING.restore(classes.state(), KnownPredictor::restore)));
        assertArrayEquals(predict(values), predict(STACKING.restore(values.state(), KnownPredictor::restore)));
    }

    @Test
    void whatItCannotLearnFromIsRefusedInWords() {
        Member broken = member("broken", false, row -> probabilities(row == 3 ? Double.NaN : 0.5));
        SurvivalTarget survival = new SurvivalTarget(new double[SAMPLES], new boolean[SAMPLES]);

        assertEquals("Member broken predicts NaN for sample S3, which stacking cannot learn from.",
                refusal(CLASSES, FoldExecution.of(5), broken));
        assertTrue(refusal(CLASSES, FoldExecution.of(5)).contains("no members"));
        assertTrue(refusal(CLASSES, FoldExecution.of(0), honest()).contains("hold no sample out"));
        assertTrue(refusal(survival, FoldExecution.of(5), honest()).contains("not survival times"));
    }

    private static String refusal(Target target, EnsembleExecution execution, Member... members) {
        return assertThrows(IllegalArgumentException.class, () -> fit(target, execution, Map.of(), members))
                .getMessage();
    }

    @Test
    void isInstalledAsAnEnsembleOfClassesAndRealValues() throws Exception {
        assertEquals(Set.of(Task.CLASS, Task.REAL), contribution().tasks());
        assertEquals("true", contribution().attributes().get("ensemble"));
        assertInstanceOf(Stacking.class, Contributions.installed().create(contribution(), Ensemble.class));
    }
}
