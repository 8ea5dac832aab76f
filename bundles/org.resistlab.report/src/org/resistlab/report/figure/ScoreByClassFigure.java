package org.resistlab.report.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Task;
import org.resistlab.core.figure.Figure;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.RunResult;
import org.resistlab.numerics.metrics.Confusion;
import org.resistlab.report.chart.ClassScores;
import org.resistlab.report.chart.ScoresByClassChart;

/** The best model's scores by true class. */
public final class ScoreByClassFigure implements Figure {

    @Override
    public List<RenderedFigure> create(RunResult result) {
        FigureNames names = new FigureNames(result);
        List<RenderedFigure> figures = new ArrayList<>();
        for (EndpointResult endpoint : Scope.detailed(result, Task.CLASS)) {
            Ranking.bestFirst(endpoint).stream().limit(1)
                    .forEach(model -> figures.add(figure(names, endpoint, model)));
        }
        return figures;
    }

    private static RenderedFigure figure(FigureNames names, EndpointResult endpoint, ModelResult model) {
        boolean two = endpoint.classes().size() == 2;
        List<ClassScores> scores = new ArrayList<>();
        for (int k = 0; k < endpoint.classes().size(); k++) {
            scores.add(ofClass(endpoint, model, k, two ? endpoint.positive() : k));
        }
        String what = two ? "probability of " + Words.positive(endpoint) : "probability of the true class";
        String axis = Character.toUpperCase(what.charAt(0)) + what.substring(1);
        String caption = "Each point is a held-out sample: its " + what + Words.meanOverRepeats(model)
                + ", by true class; below, box and whiskers."
                + (two ? " Dashed: 0.5, from where on a sample is called " + Words.positive(endpoint) + "." : "");
        return Drawn.figure(names.of(endpoint, "score-by-class"), endpoint.endpoint(),
                "Scores by class, model " + model.model(), caption,
                theme -> ScoresByClassChart.of(axis, scores, two ? Confusion.THRESHOLD : Double.NaN, theme));
    }

    private static ClassScores ofClass(EndpointResult endpoint, ModelResult model, int wanted, int output) {
        int[] codes = ((ClassTarget) model.predictions().truth()).codes();
        double[] mean = HeldOutScores.of(model.predictions(), output).mean();
        double[] scores = new double[codes.length];
        int count = 0;
        List<String> samples = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) {
            if (codes[i] == wanted) {
                scores[count++] = mean[i];
                samples.add(model.predictions().samples().get(i));
            }
        }
        return new ClassScores(endpoint.classes().get(wanted), Arrays.copyOf(scores, count), samples);
    }
}
