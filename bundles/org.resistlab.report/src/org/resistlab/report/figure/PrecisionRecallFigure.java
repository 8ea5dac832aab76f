package org.resistlab.report.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Task;
import org.resistlab.core.figure.Figure;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.MetricEstimate;
import org.resistlab.core.result.Metrics;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.RunResult;
import org.resistlab.report.chart.PrecisionRecallChart;
import org.resistlab.report.chart.PrecisionRecallCurve;

/** Precision-recall curves of all models, for two classes. */
public final class PrecisionRecallFigure implements Figure {

    @Override
    public List<RenderedFigure> create(RunResult result) {
        FigureNames names = new FigureNames(result);
        List<RenderedFigure> figures = new ArrayList<>();
        for (EndpointResult endpoint : Scope.detailed(result, Task.CLASS)) {
            List<ModelResult> models = Ranking.bestFirst(endpoint);
            if (endpoint.classes().size() == 2 && !models.isEmpty()) {
                figures.add(figure(names, endpoint, models));
            }
        }
        return figures;
    }

    private static RenderedFigure figure(FigureNames names, EndpointResult endpoint, List<ModelResult> models) {
        List<PrecisionRecallCurve> curves = models.stream().limit(RocFigure.MOST_CURVES)
                .map(model -> curve(endpoint, model)).toList();
        ClassTarget truth = (ClassTarget) models.getFirst().predictions().truth();
        int[] positives = HeldOutScores.isClass(truth, endpoint.positive());
        double prevalence = Arrays.stream(positives).average().orElse(Double.NaN);
        String caption = "Precision is the positive predictive value for " + Words.positive(endpoint)
                + ", recall the sensitivity. Each curve is the average over the folds, weighted by their positive "
                + "samples, so that the area under it is the PR AUC of the table. Dashed: the prevalence, which is the "
                + "precision of guessing; within small folds chance alone reaches somewhat more.";
        return Drawn.figure(names.of(endpoint, "precision-recall"), endpoint.endpoint(), "Precision-recall curves",
                caption, theme -> PrecisionRecallChart.of(curves, prevalence, theme));
    }

    private static PrecisionRecallCurve curve(EndpointResult endpoint, ModelResult model) {
        ClassTarget truth = (ClassTarget) model.predictions().truth();
        int[] positive = HeldOutScores.isClass(truth, endpoint.positive());
        HeldOutScores scores = HeldOutScores.of(model.predictions(), endpoint.positive());
        AverageCurve curve = AverageCurve.precisionRecall(positive, scores);
        MetricEstimate area = Words.metric(model, Metrics.PR_AUC);
        return new PrecisionRecallCurve(model.model(), curve.x(), curve.y(), area.estimate(), area.low(),
                area.high(), CurvePlaces.precisionRecall(curve, positive, scores, model.predictions().samples(),
                        SampleWords.of(endpoint, model, endpoint.positive())));
    }
}
