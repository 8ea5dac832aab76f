package org.resistlab.algorithm.ensemble.stacking;

import java.util.Arrays;
import java.util.List;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.state.State;

/**
 * Probabilities proportional to {@code exp(b_k + Σ w_m log p_mk)} for class k and member m: for two classes, a logistic
 * regression on the members' log-odds. On this scale a member that is right as it stands has the weight 1 and needs no
 * intercept, and one that is too sure of itself is set right by a weight below 1 (Satopää et al.: Combining multiple
 * probability predictions using a simple logit model. International Journal of Forecasting 2014,
 * <a href="https://doi.org/10.1016/j.ijforecast.2013.09.009">doi:10.1016/j.ijforecast.2013.09.009</a>). That a class is
 * judged by the members' probabilities of that class alone keeps the weights few with many classes (Ting and Witten:
 * Issues in stacked generalization. Journal of Artificial Intelligence Research 1999,
 * <a href="https://doi.org/10.1613/jair.594">doi:10.1613/jair.594</a>).
 *
 * <p>
 * Members' probabilities below {@code floor} are raised to it: n samples cannot tell a probability of 0 from one of 1 /
 * (n + 2).
 */
final class LogarithmicPool implements Combiner {

    static final String INTERCEPTS = "intercepts";
    private static final String WEIGHTS = "weights";
    private static final String FLOOR = "floor";

    private final double[] weights;
    private final double[] intercepts;
    private final double floor;

    private LogarithmicPool(double[] weights, double[] intercepts, double floor) {
        this.weights = weights;
        this.intercepts = intercepts;
        this.floor = floor;
    }

    /**
     * Minimizes the log loss, summed over the samples, plus the penalty of {@link EqualWeightsRidge}.
     *
     * @param predictions one for each member, out of fold: samples × classes
     * @param target the truth of the same samples; a class without any keeps the intercept 0
     * @param inverseStrength C, above 0
     * @param nonNegative whether weights may not be negative
     * @param notConverged called if the minimum is not reached
     */
    static LogarithmicPool fit(List<double[][]> predictions, ClassTarget target, double inverseStrength,
            boolean nonNegative, Runnable notConverged) {
        int members = predictions.size();
        double floor = 1.0 / (target.size() + 2);
        double[][][] logs = new double[target.size()][][];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = logs(predictions, i, floor);
        }
        LogLoss loss = new LogLoss(logs, target);
        double[] point = new double[members + loss.freeIntercepts()];
        Arrays.fill(point, 0, members, 1.0 / members);
        Objective objective = new EqualWeightsRidge(loss, members, inverseStrength);
        if (!new ProjectedNewton(objective, nonNegative ? members : 0).minimize(point)) {
            notConverged.run();
        }
        return new LogarithmicPool(Arrays.copyOf(point, members), loss.intercepts(point), floor);
    }

    /** Log-probabilities of one sample: classes × members. */
    private static double[][] logs(List<double[][]> predictions, int sample, double floor) {
        int classes = predictions.get(0)[sample].length;
        double[][] logs = new double[classes][predictions.size()];
        for (int k = 0; k < classes; k++) {
            for (int m = 0; m < predictions.size(); m++) {
                logs[k][m] = StrictMath.log(Math.max(floor, predictions.get(m)[sample][k]));
            }
        }
        return logs;
    }

    @Override
    public double[] weights() {
        return weights.clone();
    }

    /** One for each class. */
    double[] intercepts() {
        return intercepts.clone();
    }

    @Override
    public double[][] combine(List<double[][]> predictions) {
        double[][] combined = new double[predictions.get(0).length][];
        for (int i = 0; i < combined.length; i++) {
            combined[i] = LogLoss.scores(logs(predictions, i, floor), weights, intercepts);
            LogLoss.normalize(combined[i]);
        }
        return combined;
    }

    @Override
    public State state() {
        return new State().put(WEIGHTS, weights()).put(INTERCEPTS, intercepts()).put(FLOOR, floor);
    }

    static LogarithmicPool restore(State state) {
        return new LogarithmicPool(state.reals(WEIGHTS), state.reals(INTERCEPTS), state.real(FLOOR));
    }
}
