package org.resistlab.ui.results.model;

import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;

import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.result.Metrics;
import org.resistlab.engine.run.RunningScore;
import org.resistlab.report.chart.Chart;
import org.resistlab.report.chart.ModelComparisonChart;
import org.resistlab.report.chart.ModelEstimate;
import org.resistlab.report.chart.Theme;
import org.resistlab.ui.rows.Column;
import org.resistlab.ui.rows.Rows;

/** How good the models of a run without result are so far: plain means over the outer folds that are done. */
public final class SoFar {

    private static final String HINT = "Plain mean over the outer folds that are done. The result, made of all samples, "
            + "may differ.";

    private SoFar() {
    }

    /**
     * As a table, by endpoint, the model that is ahead first.
     *
     * @param number how numbers are written
     */
    public static Rows<RunningScore> rows(List<RunningScore> scores, DoubleFunction<String> number) {
        List<Column<RunningScore>> columns = List.of(
                Column.words("Endpoint", "What is predicted", RunningScore::endpoint),
                Column.words("Model", "The name that the analysis gives it", RunningScore::model),
                Column.words("Metric", "What it is ranked by", score -> Metrics.label(score.metric())),
                Column.numbers("Mean so far", HINT, RunningScore::mean, score -> number.apply(score.mean())),
                new Column<>("Folds", "Outer folds that are done, of all repeats", RunningScore::folds,
                        score -> Integer.toString(score.folds()), true));
        return new Rows<>(columns, scores.stream().sorted(Comparator.comparing(RunningScore::endpoint)
                .thenComparing(Comparator.comparingDouble(RunningScore::mean).reversed())).toList(), SoFar::id);
    }

    private static String id(RunningScore score) {
        return score.endpoint() + "/" + score.model();
    }

    /** As a figure of the endpoint of a row, by its id, or else of the first one. */
    public static RenderedFigure figure(List<RunningScore> scores, String row) {
        RunningScore chosen = scores.stream().filter(score -> id(score).equals(row)).findFirst()
                .orElse(scores.getFirst());
        List<ModelEstimate> models = scores.stream().filter(score -> score.endpoint().equals(chosen.endpoint()))
                .map(score -> new ModelEstimate(score.model(), score.mean(), Double.NaN, Double.NaN,
                        score.model().equals("baseline")))
                .toList();
        String label = Metrics.label(chosen.metric()) + " so far";
        Chart light = chart(label, chosen.metric(), models, Theme.LIGHT);
        return new RenderedFigure(chosen.endpoint() + "-so-far", chosen.endpoint(),
                "Models so far: " + chosen.endpoint(), HINT, light.drawing(),
                chart(label, chosen.metric(), models, Theme.DARK).drawing(), light.width(), light.height(),
                light.data());
    }

    private static Chart chart(String label, String metric, List<ModelEstimate> models, Theme theme) {
        return ModelComparisonChart.of(label, !Metrics.smallerIsBetter(metric), models, Metrics.chance(metric), theme);
    }
}
