package org.resistlab.algorithm.elasticnet.ridge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.resistlab.algorithm.elasticnet.PenalizedLogistic;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.learner.LinearModel;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;

/** Logistic regression with absolute values in the penalty, in scikit-learn's terms, by paths of the elastic net. */
final class AbsolutePenalty {

    private AbsolutePenalty() {
    }

    static boolean isIn(Parameters parameters) {
        return share(parameters) > 0;
    }

    /** Share of the absolute values in the penalty. */
    private static double share(Parameters parameters) {
        return switch (parameters.text("penalty")) {
            case "l1" -> 1;
            case "elasticnet" -> parameters.real("l1_ratio");
            default -> 0;
        };
    }

    /**
     * @param points that differ in C alone
     * @return for each fold a model of each point
     */
    static List<Model[]> fit(List<Training> folds, List<Parameters> points, Execution execution) {
        Parameters first = points.get(0);
        if (!first.texts("unpenalized").isEmpty()) {
            throw new IllegalArgumentException(LogisticLearner.ID
                    + " takes unpenalized with the penalty l2 only: use elastic-net with penalty factors.");
        }
        List<double[]> weights = new ArrayList<>();
        double[][] strengths = new double[folds.size()][points.size()];
        for (int fold = 0; fold < strengths.length; fold++) {
            ClassLabels labels = ClassLabels.of(LogisticLearner.classes(folds.get(fold)));
            double[] ofSamples = labels.weights(first.text("class_weight").equals("balanced"));
            weights.add(ofSamples);
            double total = Arrays.stream(ofSamples).sum();
            Arrays.setAll(strengths[fold], point -> 1 / (points.get(point).real("C") * total));
        }
        List<Model[]> models = new ArrayList<>();
        for (List<LinearModel> ofFold : PenalizedLogistic.fitAll(folds, weights, false, share(first), strengths,
                execution)) {
            models.add(ofFold.toArray(Model[]::new));
        }
        return models;
    }

    static boolean isOf(State state) {
        return !state.has("link");
    }

    static Model restore(State state) {
        return PenalizedLogistic.restore(state);
    }
}
