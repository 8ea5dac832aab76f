package org.resistlab.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.figure.Figure;
import org.resistlab.core.figure.FigureFocus;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.result.Attributions;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.RunResult;
import org.resistlab.report.chart.Contribution;
import org.resistlab.report.chart.WaterfallChart;
import org.resistlab.report.chart.internal.Numbers;

/**
 * How the best model comes to its highest and its lowest held-out prediction; in a window, to that for the patient who
 * is selected.
 */
public final class PatientWaterfallFigure implements Figure {

    private static final int FEATURES = 12;

    @Override
    public List<RenderedFigure> create(RunResult result) {
        FigureNames names = new FigureNames(result);
        List<RenderedFigure> figures = new ArrayList<>();
        for (Explained explained : Explained.best(result)) {
            figures.add(extreme(names, explained, true));
            figures.add(extreme(names, explained, false));
        }
        return figures;
    }

    @Override
    public List<RenderedFigure> create(RunResult result, FigureFocus focus) {
        return Explained.of(result, focus).map(explained -> {
            int row = explained.parts().samples().indexOf(focus.sample());
            return row < 0 ? List.<RenderedFigure>of()
                    : List.of(figure(new FigureNames(result).of(explained.endpoint(), "patient", focus.sample()),
                            explained, row, ""));
        }).orElse(List.of());
    }

    private static RenderedFigure extreme(FigureNames names, Explained explained, boolean highest) {
        int row = extreme(explained.parts(), highest ? value -> value : value -> -value);
        String which = highest ? "highest" : "lowest";
        return figure(names.of(explained.endpoint(), "patient-" + which), explained, row,
                ", which has the " + which + " " + Words.scale(explained.endpoint(), explained.parts().scale())
                        + " of all held-out samples");
    }

    private static RenderedFigure figure(String name, Explained explained, int row, String which) {
        Attributions attributions = explained.parts();
        ModelResult model = explained.model();
        EndpointResult endpoint = explained.endpoint();
        FeatureLabels labels = new FeatureLabels(attributions.features());
        List<Contribution> contributions = new ArrayList<>();
        for (int j = 0; j < attributions.features().size(); j++) {
            double value = attributions.values()[row][j];
            contributions.add(new Contribution(labels.of(attributions.features().get(j)),
                    Double.isNaN(value) ? "" : Numbers.significant(value, 3), attributions.parts()[row][j],
                    attributions.features().get(j)));
        }
        contributions.sort(Comparator.comparingDouble(part -> -Math.abs(part.contribution())));
        List<Contribution> shown = contributions.stream().limit(FEATURES).toList();
        Contribution rest = new Contribution("All other features", "", attributions.others()[row]
                + contributions.stream().skip(FEATURES).mapToDouble(Contribution::contribution).sum());
        String sample = attributions.samples().get(row);
        String scale = Words.scale(endpoint, attributions.scale());
        String caption = "From the average prediction, feature by feature, to the prediction for sample " + sample
                + " ("
                + truth(model, sample) + ")" + which
                + ". Raw feature values. This describes the model, not the disease.";
        double base = attributions.bases()[row];
        String axis = Character.toUpperCase(scale.charAt(0)) + scale.substring(1);
        return Drawn.figure(name, endpoint.endpoint(),
                "One prediction explained: sample " + sample, caption,
                theme -> WaterfallChart.of(axis, base, shown, rest, theme));
    }

    /** The sample with the greatest prediction on the scale of the parts; the first of equals. */
    private static int extreme(Attributions attributions, DoubleUnaryOperator sign) {
        int best = 0;
        double bestValue = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < attributions.samples().size(); i++) {
            double prediction = attributions.bases()[i] + attributions.others()[i];
            for (double part : attributions.parts()[i]) {
                prediction += part;
            }
            if (sign.applyAsDouble(prediction) > bestValue) {
                best = i;
                bestValue = sign.applyAsDouble(prediction);
            }
        }
        return best;
    }

    private static String truth(ModelResult model, String sample) {
        int i = model.predictions().samples().indexOf(sample);
        Target truth = model.predictions().truth();
        if (i < 0) {
            return "truth unknown";
        }
        return switch (truth) {
            case ClassTarget classes -> "true class: " + classes.classes().get(classes.codes()[i]);
            case RealTarget real -> "observed: " + Numbers.significant(real.values()[i], 3);
            default -> "held out";
        };
    }
}
