package org.resistlab.report.figure;

import java.util.ArrayList;
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
import org.resistlab.numerics.metrics.DeLong;
import org.resistlab.numerics.metrics.DeLongAuc;
import org.resistlab.report.chart.RocChart;
import org.resistlab.report.chart.RocCurve;

/** ROC curves: of all models for two classes, of each class against the rest for more. */
public final class RocFigure implements Figure {

    /** More curves than this cannot be told apart. */
    static final int MOST_CURVES = 8;

    @Override
    public List<RenderedFigure> create(RunResult result) {
        FigureNames names = new FigureNames(result);
        List<RenderedFigure> figures = new ArrayList<>();
        for (EndpointResult endpoint : Scope.detailed(result, Task.CLASS)) {
            List<ModelResult> models = Ranking.bestFirst(endpoint);
            if (!models.isEmpty()) {
                figures.add(endpoint.classes().size() == 2 ? models(names, endpoint, models)
                        : classes(names, endpoint, models.getFirst()));
            }
        }
        return figures;
    }

    private static RenderedFigure models(FigureNames names, EndpointResult endpoint, List<ModelResult> models) {
        List<RocCurve> curves = models.stream().limit(MOST_CURVES).map(model -> curve(endpoint, model)).toList();
        String caption = "Held-out predictions of " + Words.samples(endpoint)
                + ". Each curve is the average over the folds, weighted by their pairs of samples, so that the area "
                + "under it is the ROC AUC of the table. Dashed: a coin toss, which is also the baseline."
                + (models.size() > MOST_CURVES ? " The best " + MOST_CURVES + " models are drawn." : "");
        return Drawn.figure(names.of(endpoint, "roc"), endpoint.endpoint(), "ROC curves", caption,
                theme -> RocChart.of(curves, theme));
    }

    private static RocCurve curve(EndpointResult endpoint, ModelResult model) {
        ClassTarget truth = (ClassTarget) model.predictions().truth();
        int[] positive = HeldOutScores.isClass(truth, endpoint.positive());
        HeldOutScores scores = HeldOutScores.of(model.predictions(), endpoint.positive());
        AverageCurve curve = AverageCurve.roc(positive, scores);
        MetricEstimate auc = Words.metric(model, Metrics.ROC_AUC);
        return new RocCurve(model.model(), curve.x(), curve.y(), auc.estimate(), auc.low(), auc.high(),
                CurvePlaces.roc(curve, positive, scores, model.predictions().samples(),
                        SampleWords.of(endpoint, model, endpoint.positive())));
    }

    private static RenderedFigure classes(FigureNames names, EndpointResult endpoint, ModelResult best) {
        ClassTarget truth = (ClassTarget) best.predictions().truth();
        List<RocCurve> curves = new ArrayList<>();
        for (int k = 0; k < Math.min(MOST_CURVES, endpoint.classes().size()); k++) {
            int[] positive = HeldOutScores.isClass(truth, k);
            HeldOutScores scores = HeldOutScores.of(best.predictions(), k);
            AverageCurve curve = AverageCurve.roc(positive, scores);
            DeLongAuc auc = DeLong.auc(HeldOutScores.against(best.predictions(), truth, k));
            curves.add(new RocCurve(endpoint.classes().get(k), curve.x(), curve.y(), auc.auc(), auc.interval().low(),
                    auc.interval().high(), CurvePlaces.roc(curve, positive, scores, best.predictions().samples(),
                            SampleWords.of(endpoint, best, k))));
        }
        String caption = "Model " + best.model() + ", each class against the rest, held-out predictions of "
                + Words.samples(endpoint) + ". Each curve is the average over the folds, weighted by their pairs "
                + "of samples; the area under it is the class's ROC AUC (95 % interval by DeLong's method). Dashed: a "
                + "coin toss.";
        return Drawn.figure(names.of(endpoint, "roc"), endpoint.endpoint(), "ROC curves, one class against the rest",
                caption, theme -> RocChart.of("Class", curves, theme));
    }
}
