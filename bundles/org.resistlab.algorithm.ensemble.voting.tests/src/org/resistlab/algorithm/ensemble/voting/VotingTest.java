package org.resistlab.algorithm.ensemble.voting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Dataset;
import org.resistlab.core.data.HeldOut;
import org.resistlab.core.data.Task;
import org.resistlab.core.learner.Ensemble;
import org.resistlab.core.learner.EnsembleModel;
import org.resistlab.core.learner.Member;
import org.resistlab.core.parameter.Parameters;

class VotingTest {

    private static final Voting VOTING = new Voting();
    private static final Dataset DATA = new Dataset(List.of("S1", "S2"), Map.of(),
            new ClassTarget(new int[] {0, 1}, List.of("sensitive", "resistant"), 1), List.of());
    private static final HeldOut PATIENT = new HeldOut(List.of("P"), Map.of());

    private static Contribution contribution() {
        return Contributions.installed().find(ContributionKind.LEARNERS, "ensemble.voting").orElseThrow();
    }

    private static EnsembleModel fit(Map<String, ?> given, Member... members) {
        Parameters parameters = Parameters.of(contribution().parameters(), given);
        return VOTING.fit(List.of(members), DATA.all(), parameters, new SilentExecution());
    }

    private static double[] predict(EnsembleModel model) {
        return model.combine(model.members().stream().map(member -> member.predict(PATIENT)).toList())[0];
    }

    private static String refusal(Map<String, ?> given, Member... members) {
        return assertThrows(IllegalArgumentException.class, () -> fit(given, members)).getMessage();
    }

    @Test
    void withoutWeightsAllMembersCountAlike() {
        double[] vote = predict(fit(Map.of(), new FixedMember("svm", 0.9, 0.1), new FixedMember("forest", 0.2, 0.8),
                new FixedMember("logistic", 0.4, 0.6)));

        assertArrayEquals(new double[] {0.5, 0.5}, vote, 1e-15);
    }

    /** numpy 2.4: np.average([[.9, .1], [.2, .8], [.4, .6]], axis=0, weights=[2, 7, 1]). */
    @Test
    void weightsCountByTheirRatio() {
        double[] vote = predict(fit(Map.of("weights", List.of(2, 7, 1)), new FixedMember("svm", 0.9, 0.1),
                new FixedMember("forest", 0.2, 0.8), new FixedMember("logistic", 0.4, 0.6)));

        assertArrayEquals(new double[] {0.36, 0.64}, vote, 1e-15);
    }

    @Test
    void aRealValueIsTheWeightedMean() {
        EnsembleModel model = fit(Map.of("weights", List.of(3, 1)), new FixedMember("a", 10), new FixedMember("b", -2));

        assertArrayEquals(new double[] {7}, predict(model), 1e-15);
    }

    @Test
    void aMemberOfWeightZeroDoesNotCountEvenIfItCannotPredict() {
        EnsembleModel model = fit(Map.of("weights", List.of(0, 1)), new FixedMember("a", Double.NaN),
                new FixedMember("b", -2));

        assertArrayEquals(new double[] {-2}, predict(model));
    }

    @Test
    void aRestoredModelPredictsTheSameBits() {
        EnsembleModel model = fit(Map.of("weights", List.of(0.3, 0.1)), new FixedMember("a", 1 / 3.0, 2 / 3.0),
                new FixedMember("b", 0.7, 0.3));
        EnsembleModel restored = VOTING.restore(model.state(), FixedMember::restore);

        assertArrayEquals(predict(model), predict(restored));
    }

    @Test
    void weightsThatDoNotFitTheMembersAreRefusedInWords() {
        Member svm = new FixedMember("svm", 1);
        Member forest = new FixedMember("forest", 1);

        assertEquals("weights has 3 values for 2 members: give one for each of svm, forest, in this order.",
                refusal(Map.of("weights", List.of(1, 2, 3)), svm, forest));
        assertEquals("weights are all 0: at least one member must count.",
                refusal(Map.of("weights", List.of(0, 0)), svm, forest));
        assertTrue(refusal(Map.of("weights", List.of(1, -1)), svm, forest).startsWith("weights is -1: expected"));
        assertTrue(refusal(Map.of()).contains("no members"));
    }

    @Test
    void isInstalledAsAnEnsembleOfClassesAndRealValues() throws Exception {
        assertEquals(Set.of(Task.CLASS, Task.REAL), contribution().tasks());
        assertTrue(contribution().can("ensemble"));
        assertEquals("true", contribution().attributes().get("ensemble"));
        assertInstanceOf(Voting.class, Contributions.installed().create(contribution(), Ensemble.class));
    }
}
