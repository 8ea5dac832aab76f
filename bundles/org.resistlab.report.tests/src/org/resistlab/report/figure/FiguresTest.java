package org.resistlab.report.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.figure.Figure;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.result.Attributions;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.Predictions;
import org.resistlab.core.result.RunResult;
import org.resistlab.report.SampleRuns;

class FiguresTest {

    static Stream<RunResult> runs() {
        return Stream.of(SampleRuns.leukaemia(), SampleRuns.external(), SampleRuns.subtypes(),
                SampleRuns.doseResponse(), SampleRuns.partial(), SampleRuns.hostile());
    }

    private static List<RenderedFigure> figures(RunResult run) throws ProblemException {
        Contributions installed = Contributions.installed();
        List<RenderedFigure> figures = new ArrayList<>();
        for (Contribution kind : installed.of(ContributionKind.FIGURES)) {
            if (kind.plugin().equals("org.resistlab.report")) {
                figures.addAll(installed.create(kind, Figure.class).create(run));
            }
        }
        return figures;
    }

    @ParameterizedTest
    @MethodSource("runs")
    void namesAreFileNamesAndNoTwoAlike(RunResult run) throws ProblemException {
        Set<String> names = new HashSet<>();
        for (RenderedFigure figure : figures(run)) {
            assertTrue(figure.name().matches("[A-Za-z0-9][A-Za-z0-9._-]{0,119}"), figure.name());
            assertTrue(names.add(figure.name().toLowerCase(Locale.ROOT)), figure.name());
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyFigureSaysWhatItShowsAndHasItsNumbers(RunResult run) throws ProblemException {
        Set<String> endpoints = new HashSet<>(run.endpoints().stream().map(EndpointResult::endpoint).toList());
        for (RenderedFigure figure : figures(run)) {
            assertFalse(figure.title().isBlank(), figure.name());
            assertTrue(figure.caption().endsWith("."), figure.caption());
            assertFalse(figure.data().rows().isEmpty(), figure.name());
            assertTrue(figure.endpoint().isEmpty() || endpoints.contains(figure.endpoint()), figure.endpoint());
        }
    }

    @Test
    void eachTaskHasItsFigures() throws ProblemException {
        List<String> two = figures(SampleRuns.external()).stream().map(RenderedFigure::name).toList();
        assertTrue(two.containsAll(List.of("response-roc", "response-precision-recall", "response-calibration-vote",
                "response-permutation-null", "response-shap-beeswarm")), two.toString());
        List<String> three = figures(SampleRuns.subtypes()).stream().map(RenderedFigure::name).toList();
        assertTrue(three.containsAll(List.of("PAM50-roc", "PAM50-confusion-matrix-vote")), three.toString());
        assertFalse(three.contains("PAM50-precision-recall"));
        List<String> real = figures(SampleRuns.doseResponse()).stream().map(RenderedFigure::name).toList();
        assertTrue(real.containsAll(List.of("ActArea-Nutlin-3-predicted-observed-svm", "ActArea-Nutlin-3-residuals",
                "endpoints-pearson")), real.toString());
        assertFalse(real.contains("ActArea-Nutlin-3-roc"));
    }

    @Test
    void aPanelHasFiguresOfItsBestEndpointsOnly() throws ProblemException {
        List<String> endpoints = figures(SampleRuns.panel()).stream().map(RenderedFigure::endpoint).distinct()
                .filter(endpoint -> !endpoint.isEmpty()).toList();
        assertEquals(Scope.DETAILED, endpoints.size());
        assertTrue(endpoints.contains("panel/drug-30"), endpoints.toString());
        assertFalse(endpoints.contains("panel/drug-1"), endpoints.toString());
    }

    @Test
    void thePermutationFigureIsTheTestOfTheVerdict() {
        RunResult run = SampleRuns.external();
        EndpointResult endpoint = run.endpoints().getFirst();
        double best = Ranking.estimate(endpoint.best().orElseThrow(), endpoint.primaryMetric());
        RenderedFigure figure = new PermutationNullFigure().create(run).getFirst();
        assertEquals(Arrays.asList("observed", null, best, endpoint.familyPValue()), figure.data().rows().getFirst());
    }

    @Test
    void aPredictionIsExplainedWhole() {
        RunResult run = SampleRuns.external();
        Attributions parts = run.endpoints().getFirst().best().orElseThrow().attributions().orElseThrow();
        RenderedFigure highest = new PatientWaterfallFigure().create(run).getFirst();
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < parts.samples().size(); i++) {
            double prediction = parts.bases()[i] + parts.others()[i];
            for (double part : parts.parts()[i]) {
                prediction += part;
            }
            greatest = Math.max(greatest, prediction);
        }
        assertEquals(greatest, (double) highest.data().rows().getLast().getLast(), 1e-9);
    }

    @Test
    void samplesAreCalledByTheirMeanProbabilityOverRepeats() {
        ClassTarget truth = new ClassTarget(new int[] {0, 1, 1, 0}, List.of("no", "yes"), 1);
        double[][][] scores = {{{0.9, 0.1}, {0.4, 0.6}, {0.8, 0.2}, null}, {{0.7, 0.3}, {0.7, 0.3}, {0.1, 0.9}, null}};
        Predictions predictions = new Predictions(List.of("a", "b", "c", "d"), truth, new int[2][4], scores);
        long[][] counts = ConfusionCounts.of(predictions);
        // b: mean 0.45 is no; c: mean 0.55 is yes; d was never held out
        assertArrayEquals(new long[] {1, 0}, counts[0]);
        assertArrayEquals(new long[] {1, 1}, counts[1]);
    }
}
