package org.resistlab.engine.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.resistlab.core.result.MetricEstimate;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.PermutationTest;
import org.resistlab.core.state.State;
import org.resistlab.engine.plan.UnitIds;
import org.resistlab.numerics.metrics.Metric;
import org.resistlab.numerics.metrics.PermutationPValue;

/**
 * The permutation tests of one endpoint. The observed metric is the mean over all repeats, a permuted one that of a
 * single repeat, which makes the test conservative. An undefined permuted metric counts as one that is as good.
 */
final class Permutations {

    private final List<State> done;

    private Permutations(List<State> done) {
        this.done = done;
    }

    static Permutations of(String endpoint, int count, Map<String, State> results) {
        List<State> done = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            State result = results.get(UnitIds.permutation(endpoint, index));
            if (result != null) {
                done.add(result);
            }
        }
        return new Permutations(done);
    }

    Optional<PermutationTest> test(String model, List<MetricEstimate> metrics, String metric) {
        double observed = metrics.stream().filter(m -> m.metric().equals(metric)).findFirst()
                .map(MetricEstimate::estimate).orElse(Double.NaN);
        if (done.isEmpty() || Double.isNaN(observed)) {
            return Optional.empty();
        }
        double[] permuted = done.stream().mapToDouble(state -> value(state, model)).toArray();
        return Optional.of(new PermutationTest(metric, observed, permuted, pValue(observed, permuted, metric)));
    }

    /** The p-value of the best of all models: the best permuted value of each shuffle is compared. */
    double familyPValue(List<ModelResult> models, String metric) {
        List<ModelResult> tested = models.stream().filter(model -> model.permutation().isPresent()).toList();
        if (tested.isEmpty()) {
            return Double.NaN;
        }
        boolean greater = Metric.of(metric).greaterIsBetter();
        double observed = best(tested.stream().mapToDouble(m -> m.permutation().orElseThrow().observed()).toArray(),
                greater);
        double[] permuted = new double[done.size()];
        for (int p = 0; p < permuted.length; p++) {
            int index = p;
            permuted[p] = best(
                    tested.stream().mapToDouble(m -> m.permutation().orElseThrow().permuted()[index]).toArray(),
                    greater);
        }
        return pValue(observed, permuted, metric);
    }

    private static double best(double[] values, boolean greater) {
        double best = Double.NaN;
        for (double value : values) {
            if (Double.isNaN(best) || (greater ? value > best : value < best)) {
                best = value;
            }
        }
        return best;
    }

    private static double pValue(double observed, double[] permuted, String metric) {
        return PermutationPValue.of(observed, permuted, Metric.of(metric).greaterIsBetter());
    }

    private static double value(State state, String model) {
        int index = state.texts("models").indexOf(model);
        return index < 0 ? Double.NaN : state.reals("values")[index];
    }
}
