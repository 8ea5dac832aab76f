package org.resistlab.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resistlab.core.figure.MarkKind;

class NoDataTest {
    private static final double NAN = Double.NaN;
    private static final double[] NONE = {};
    private static final double[] NANS = {NAN, NAN};

    static Stream<Chart> empty() {
        Theme theme = Theme.LIGHT;
        return Stream.of(RocChart.of(List.of(), theme),
                RocChart.of(List.of(new RocCurve("a", NANS, NANS, NAN, NAN, NAN)), theme),
                RocChart.of(List.of(new RocCurve("a", new double[] {0}, new double[] {0}, NAN, NAN, NAN)), theme),
                PrecisionRecallChart.of(List.of(), NAN, theme),
                PrecisionRecallChart.of(List.of(new PrecisionRecallCurve("a", NANS, NANS, NAN, NAN, NAN)), 0.3, theme),
                CalibrationChart.of(List.of(), theme),
                CalibrationChart.of(List.of(new CalibrationCurve("a", NANS, NANS, NANS, NANS, NANS, NAN)), theme),
                ConfusionMatrixChart.of(List.of(), new long[0][0], theme),
                ConfusionMatrixChart.of(List.of("a", "b"), new long[2][2], theme),
                ModelComparisonChart.of("AUC", true, List.of(), 0.5, theme),
                ModelComparisonChart.of("AUC", true, List.of(new ModelEstimate("a", NAN, NAN, NAN, false)), 0.5, theme),
                BeeswarmChart.of("SHAP", List.of(), List.of(), theme),
                BeeswarmChart.of("SHAP", List.of(new ShapFeature("f", NANS, NANS)), List.of("s", "t"), theme),
                ImportanceChart.of("importance", List.of(), theme),
                ImportanceChart.of("importance", List.of(new FeatureImportance("f", "", NAN, NAN, NAN, NAN)), theme),
                PermutationChart.of("AUC", NONE, 0.5, NAN, theme), PermutationChart.of("AUC", NANS, 0.5, 0.1, theme),
                PermutationChart.of("AUC", new double[] {0.5}, NAN, NAN, theme),
                PredictedObservedChart.of("y", NONE, NONE, NAN, NAN, NAN, theme),
                PredictedObservedChart.of("y", NANS, NANS, NAN, NAN, NAN, theme),
                ResidualChart.of("y", NONE, NONE, theme),
                SampleMapChart.of("x", "y", List.of(), NONE, NONE, List.of(), new int[0], theme),
                SampleMapChart.of("x", "y", List.of("s", "t"), NANS, NANS, List.of("a"), new int[2], theme),
                MissingnessChart.of(List.of(), theme), ClassBalanceChart.of(List.of(), theme),
                DistributionChart.of("y", List.of(), NONE, theme),
                DistributionChart.of("y", List.of("s", "t"), NANS, theme),
                CorrelationChart.of(MarkKind.FEATURE, List.of("f"), List.of("f"), new double[][] {{1}}, theme),
                MissingnessMapChart.of(List.of("s"), new int[1], 3, 3, (sample, bin) -> 0, theme),
                OverlapChart.of(List.of(), List.of(), List.of(), theme),
                ClassBalanceChart.of(List.of(new ClassCount("a", 0)), theme),
                WaterfallChart.of("y", 0, List.of(), 5, theme),
                WaterfallChart.of("y", NAN, List.of(new Contribution("f", "", 1)), 5, theme),
                ScoresByClassChart.of("score", List.of(), NAN, theme),
                ScoresByClassChart.of("score", List.of(new ClassScores("a", NANS)), 0.5, theme));
    }

    @ParameterizedTest
    @MethodSource("empty")
    void aFigureWithoutNumbersSaysSo(Chart chart) throws Exception {
        List<SvgText> texts = SvgText.of(SvgWriter.element(chart.drawing(), "f", "f", chart.width(), chart.height()));
        assertEquals("No data", texts.getFirst().text());
        assertEquals(2, texts.size(), "and why");
    }

    static Stream<Chart> meagre() {
        Theme theme = Theme.DARK;
        double[] one = {0.5};
        return Stream.of(
                RocChart.of(
                        List.of(new RocCurve("", new double[] {0, NAN, 1}, new double[] {0, 0.5, 1}, NAN, NAN, NAN)),
                        theme),
                PrecisionRecallChart.of(
                        List.of(new PrecisionRecallCurve("a", new double[] {0, 1}, new double[] {1, 1}, 1, NAN, NAN)),
                        NAN,
                        theme),
                CalibrationChart.of(List.of(
                        new CalibrationCurve("a", one, one, new double[] {NAN}, new double[] {NAN}, new double[] {NAN},
                                NAN)),
                        theme),
                ConfusionMatrixChart.of(List.of("only"), new long[][] {{3}}, theme),
                ModelComparisonChart.of("AUC", true, List.of(new ModelEstimate("a", 0.5, NAN, NAN, true)), NAN, theme),
                BeeswarmChart.of("SHAP", List.of(new ShapFeature("f", new double[] {0, NAN}, new double[] {NAN, 1})),
                        List.of("s", "t"), theme),
                ImportanceChart.of("importance", List.of(new FeatureImportance("f", "", 0, NAN, NAN, NAN)), theme),
                PermutationChart.of("AUC", new double[] {0.5, 0.5}, 0.5, 1, theme),
                PredictedObservedChart.of("y", one, one, NAN, NAN, NAN, theme), ResidualChart.of("y", one, one, theme),
                SampleMapChart.of("x", "y", List.of("s"), one, one, List.of(), new int[] {-1}, theme),
                MissingnessChart.of(List.of(new Missingness("f", "", 0, 0)), theme),
                ClassBalanceChart.of(List.of(new ClassCount("a", 1)), theme),
                WaterfallChart.of("y", 0, List.of(new Contribution("f", "", NAN)), 0, theme),
                ScoresByClassChart.of("score", List.of(new ClassScores("a", one), new ClassScores("b", NONE)), NAN,
                        theme));
    }

    @ParameterizedTest
    @MethodSource("meagre")
    void aSingleNumberIsDrawn(Chart chart) throws Exception {
        List<SvgText> texts = SvgText.of(SvgWriter.element(chart.drawing(), "f", "f", chart.width(), chart.height()));
        assertTrue(texts.stream().noneMatch(t -> t.text().equals("No data") || t.text().contains("NaN")),
                texts.toString());
        assertTrue(texts.size() > 1, texts.toString());
    }

    @Test
    void numbersOfHugeAndTinySizeHaveReadableAxes() throws Exception {
        for (double size : new double[] {1e-12, 1e-3, 1e4, 1e9, 1e150}) {
            double[] values = {-size, 0, 2.5 * size};
            Chart chart = ResidualChart.of("y", values, new double[] {0, size, size}, Theme.LIGHT);
            for (SvgText text : SvgText.of(SvgWriter.element(chart.drawing(), "f", "f", 640, 330))) {
                assertTrue(text.text().length() < 60 && text.box().getWidth() < 400, text.toString());
            }
        }
    }
}
