package org.resistlab.report.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.figure.Figure;
import org.resistlab.core.figure.FigureFocus;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.result.RunResult;
import org.resistlab.report.chart.DependenceChart;
import org.resistlab.report.chart.DependencePoints;

/**
 * How the best model's predictions depend on the values of its most important features; in a window, on those of the
 * feature that is selected.
 */
public final class DependenceFigure implements Figure {

    private static final int FEATURES = 3;

    @Override
    public List<RenderedFigure> create(RunResult result) {
        FigureNames names = new FigureNames(result);
        List<RenderedFigure> figures = new ArrayList<>();
        for (Explained explained : Explained.best(result)) {
            int most = Scope.isPanel(result) ? 1 : FEATURES;
            for (int j = 0; j < Math.min(most, explained.parts().features().size()); j++) {
                figures.add(figure(names.of(explained.endpoint(), "shap-dependence-" + (j + 1)), explained, j));
            }
        }
        return figures;
    }

    @Override
    public List<RenderedFigure> create(RunResult result, FigureFocus focus) {
        return Explained.of(result, focus).map(explained -> {
            int j = explained.parts().features().indexOf(focus.feature());
            return j < 0 ? List.<RenderedFigure>of() : List.of(figure(new FigureNames(result)
                    .of(explained.endpoint(), "shap-dependence", focus.feature()), explained, j));
        }).orElse(List.of());
    }

    private static RenderedFigure figure(String name, Explained explained, int j) {
        String feature = new FeatureLabels(explained.parts().features()).of(explained.parts().features().get(j));
        String scale = Words.scale(explained.endpoint(), explained.parts().scale());
        List<DependencePoints> groups = groups(explained, j);
        String caption = "Each point is a held-out sample: the value of " + feature
                + " and its part in the prediction (" + scale + ")"
                + (groups.size() > 1 ? ", by true class" : "")
                + ". A slope shows how the model uses the feature; a spread at one value, that other features change "
                + "its part. A feature the sample's fold did not select has the part 0. Method: "
                + explained.parts().method() + ".";
        return Drawn.figure(name, explained.endpoint().endpoint(),
                "Dependence on " + feature + ", model " + explained.model().model(), caption,
                theme -> DependenceChart.of(feature, "SHAP value (" + scale + ")", groups, theme));
    }

    /** The samples by true class, or all in one group where there are no classes. */
    private static List<DependencePoints> groups(Explained explained, int j) {
        double[] value = Explained.column(explained.parts().values(), j);
        double[] shap = Explained.column(explained.parts().parts(), j);
        List<String> samples = explained.parts().samples();
        if (!(explained.model().predictions().truth() instanceof ClassTarget truth)) {
            return List.of(new DependencePoints("", samples, value, shap));
        }
        Map<String, Integer> classOf = new HashMap<>();
        for (int i = 0; i < truth.size(); i++) {
            classOf.put(explained.model().predictions().samples().get(i), truth.codes()[i]);
        }
        List<DependencePoints> groups = new ArrayList<>();
        for (int k = 0; k < truth.classes().size(); k++) {
            int wanted = k;
            int[] members = IntStream.range(0, samples.size())
                    .filter(i -> classOf.getOrDefault(samples.get(i), -1) == wanted).toArray();
            groups.add(new DependencePoints(truth.classes().get(k),
                    Arrays.stream(members).mapToObj(samples::get).toList(),
                    Arrays.stream(members).mapToDouble(i -> value[i]).toArray(),
                    Arrays.stream(members).mapToDouble(i -> shap[i]).toArray()));
        }
        return groups;
    }
}
