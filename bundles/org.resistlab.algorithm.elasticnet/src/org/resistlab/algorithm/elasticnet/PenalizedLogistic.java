package org.resistlab.algorithm.elasticnet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.resistlab.algorithm.elasticnet.path.Convergence;
import org.resistlab.algorithm.elasticnet.path.GivenStrengths;
import org.resistlab.algorithm.elasticnet.path.NotFiniteException;
import org.resistlab.algorithm.elasticnet.path.PathPoint;
import org.resistlab.algorithm.elasticnet.path.Penalty;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.learner.LinearModel;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.state.State;

/** Logistic regression with absolute values in its penalty, for the learner {@code logistic}. */
public final class PenalizedLogistic {

    private static final Convergence CONVERGENCE = new Convergence(1e-10, 1_000_000);

    private PenalizedLogistic() {
    }

    /**
     * Minimises {@code Σ w_i loss_i / Σ w_i + alpha (l1Ratio ‖b‖₁ + (1 − l1Ratio) / 2 ‖b‖²)} with free intercepts, one
     * predictor for each of more than two classes. In scikit-learn's terms alpha is 1 / (C Σ w).
     *
     * @param folds training samples with classes
     * @param weights for each fold one a sample; an element may be null for equal weights
     * @param standardize whether b are coefficients of features with variance 1
     * @param l1Ratio share of the absolute values, above 0
     * @param alphas for each fold the strengths, in any order, as many in each
     * @return models[fold][strength]
     * @throws IllegalArgumentException if a feature is not numeric, or has missing or infinite values
     */
    public static List<List<LinearModel>> fitAll(List<Training> folds, List<double[]> weights, boolean standardize,
            double l1Ratio, double[][] alphas, Execution execution) {
        List<NetData> nets = new ArrayList<>();
        List<GivenStrengths.Samples> sets = new ArrayList<>();
        for (int fold = 0; fold < folds.size(); fold++) {
            NetData net = NetData.of(folds.get(fold), weights.get(fold), "logistic");
            nets.add(net);
            sets.add(new GivenStrengths.Samples(net.features().values(), net.response(), descending(alphas[fold])));
        }
        if (nets.isEmpty()) {
            return List.of();
        }
        List<List<PathPoint>> points;
        try {
            points = GivenStrengths.fit(sets, standardize, Penalty.of(l1Ratio, nets.get(0).features().columns()),
                    CONVERGENCE, () -> execution.note(Problem.warning("logistic.not-converged",
                            "logistic did not converge within the rounds of coordinate descent allowed.",
                            "Leave out the largest C.")),
                    execution);
        } catch (NotFiniteException e) {
            throw nets.stream().filter(NetData::hasNotFinite).findFirst().map(net -> net.notFinite("logistic"))
                    .orElseThrow(() -> e);
        }
        List<List<LinearModel>> models = new ArrayList<>();
        for (int fold = 0; fold < nets.size(); fold++) {
            models.add(inOrder(nets.get(fold), points.get(fold), alphas[fold]));
        }
        return models;
    }

    private static double[] descending(double[] alphas) {
        return IntStream.of(order(alphas)).mapToDouble(a -> alphas[a]).toArray();
    }

    private static int[] order(double[] alphas) {
        return IntStream.range(0, alphas.length).boxed().sorted((a, b) -> Double.compare(alphas[b], alphas[a]))
                .mapToInt(Integer::intValue).toArray();
    }

    private static List<LinearModel> inOrder(NetData net, List<PathPoint> points, double[] alphas) {
        LinearModel[] models = new LinearModel[alphas.length];
        int[] order = order(alphas);
        for (int s = 0; s < order.length; s++) {
            models[order[s]] = points == null ? net.constantModel(alphas[order[s]], null)
                    : net.model(points.get(s), null);
        }
        return Arrays.asList(models);
    }

    /** A model of which the state was kept. */
    public static LinearModel restore(State state) {
        return NetModel.restore(state);
    }
}
