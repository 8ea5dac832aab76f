package org.resistlab.report.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Task;
import org.resistlab.core.figure.Figure;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.Metrics;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.RunResult;
import org.resistlab.numerics.metrics.CalibrationBin;
import org.resistlab.report.chart.CalibrationChart;
import org.resistlab.report.chart.CalibrationCurve;
import org.resistlab.report.chart.internal.Numbers;

/** Calibration of each model, for two classes. */
public final class CalibrationFigure implements Figure {

    private static final int SAMPLES_A_BIN = 15;
    private static final int MOST_BINS = 10;

    @Override
    public List<RenderedFigure> create(RunResult result) {
        FigureNames names = new FigureNames(result);
        List<RenderedFigure> figures = new ArrayList<>();
        for (EndpointResult endpoint : Scope.detailed(result, Task.CLASS)) {
            if (endpoint.classes().size() == 2) {
                Ranking.bestFirst(endpoint).forEach(model -> figures.add(figure(names, endpoint, model)));
            }
        }
        return figures;
    }

    private static RenderedFigure figure(FigureNames names, EndpointResult endpoint, ModelResult model) {
        ClassTarget truth = (ClassTarget) model.predictions().truth();
        double[] probabilities = HeldOutScores.of(model.predictions(), endpoint.positive()).mean();
        int bins = Math.clamp(probabilities.length / SAMPLES_A_BIN, 2, MOST_BINS);
        org.resistlab.numerics.metrics.CalibrationCurve measured = org.resistlab.numerics.metrics.CalibrationCurve
                .of(HeldOutScores.isClass(truth, endpoint.positive()), probabilities, bins);
        CalibrationCurve curve = new CalibrationCurve(model.model(), values(measured.bins(), 0),
                values(measured.bins(), 1), values(measured.bins(), 2), values(measured.bins(), 3), probabilities,
                Words.metric(model, Metrics.BRIER).estimate(),
                members(measured.bins(), probabilities, model.predictions().samples()));
        String recalibration = Double.isNaN(measured.slope()) ? ""
                : " Recalibration intercept " + Numbers.fixed(measured.intercept(), 2) + ", slope "
                        + Numbers.fixed(measured.slope(), 2)
                        + " (ideal: 0 and 1; a slope below 1 means too extreme, above 1 too cautious probabilities).";
        String caption = "Observed share of " + Words.positive(endpoint) + " against the predicted probability"
                + Words.meanOverRepeats(model) + ", in " + measured.bins().size()
                + " groups of equally many held-out samples; bars: 95 % Wilson intervals. On the diagonal, "
                + "probabilities mean what they say." + recalibration;
        return Drawn.figure(names.of(endpoint, "calibration", model), endpoint.endpoint(),
                "Calibration, model " + model.model(), caption, theme -> CalibrationChart.of(List.of(curve), theme));
    }

    /** Bins are runs of rising probability: the samples in their order, as many as each bin counts. */
    private static List<List<String>> members(List<CalibrationBin> bins, double[] probabilities,
            List<String> samples) {
        List<Integer> rising = IntStream.range(0, probabilities.length).filter(i -> !Double.isNaN(probabilities[i]))
                .boxed().sorted(Comparator.comparingDouble(i -> probabilities[i])).toList();
        List<List<String>> members = new ArrayList<>();
        int from = 0;
        for (CalibrationBin bin : bins) {
            int to = from + bin.count();
            members.add(rising.subList(from, to).stream().map(samples::get).toList());
            from = to;
        }
        return members;
    }

    private static double[] values(List<CalibrationBin> bins, int what) {
        double[] values = new double[bins.size()];
        Arrays.setAll(values, b -> switch (what) {
            case 0 -> bins.get(b).predicted();
            case 1 -> bins.get(b).observed();
            case 2 -> bins.get(b).interval().low();
            default -> bins.get(b).interval().high();
        });
        return values;
    }
}
