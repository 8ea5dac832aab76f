package org.resistlab.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.resistlab.core.analysis.ResamplingSpec;
import org.resistlab.core.data.Dataset;
import org.resistlab.core.data.Split;
import org.resistlab.core.data.Target;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.result.Metrics;
import org.resistlab.core.result.Predictions;
import org.resistlab.core.state.State;
import org.resistlab.engine.evaluate.Evaluator;
import org.resistlab.engine.fit.ModelFitter;
import org.resistlab.engine.fit.ResolvedModel;
import org.resistlab.engine.resample.Fold;
import org.resistlab.engine.resample.Resampling;
import org.resistlab.engine.stage.Unit;
import org.resistlab.numerics.random.RandomStream;

/**
 * All models, with their preprocessing and tuning, on one shuffled truth (Ojala &amp; Garriga 2010,
 * <a href="https://www.jmlr.org/papers/v11/ojala10a.html">JMLR 11:1833</a>, test 1): one repeat of the outer folds. All
 * models see the same shuffle, so that the best of them can be tested too.
 */
final class PermutationUnit implements Unit {

    private final EndpointUnits plan;
    private final int index;

    PermutationUnit(EndpointUnits plan, int index) {
        this.plan = plan;
        this.index = index;
    }

    @Override
    public String id() {
        return UnitIds.permutation(plan.endpoint(), index);
    }

    @Override
    public String content() {
        return models().stream().map(ResolvedModel::key).toList().toString();
    }

    private List<ResolvedModel> models() {
        return plan.models().stream().filter(model -> !model.baseline()).toList();
    }

    @Override
    public State run(Map<String, State> results, Execution execution) {
        String scope = id();
        RandomStream random = RandomStream.of(plan.analysis().seed(), scope);
        Dataset original = plan.dataset();
        Dataset shuffled = original.withTarget(shuffle(original.target(), original.groups(), random.child("shuffle")));
        ResamplingSpec outer = plan.analysis().outer();
        ResamplingSpec once = new ResamplingSpec(outer.scheme(), outer.folds(), 1, outer.testSize(), outer.column(),
                outer.metric());
        List<Fold> folds = Resampling.folds(once, shuffled.target(), shuffled.groups(), plan.predefinedFolds(),
                random.child("folds"));
        ModelFitter fitter = plan.permutedFitter(scope, shuffled);
        int n = shuffled.size();
        List<ResolvedModel> models = models();
        double[][][] scores = new double[models.size()][n][];
        int[] foldOf = new int[n];
        Arrays.fill(foldOf, -1);
        for (Fold fold : folds) {
            Split split = shuffled.split(fold.training(), fold.heldOut());
            for (int m = 0; m < models.size(); m++) {
                double[][] predicted = fitter.fit(models.get(m), split.training(), execution).predict(split.heldOut());
                for (int i = 0; i < predicted.length; i++) {
                    scores[m][fold.heldOut()[i]] = predicted[i];
                    foldOf[fold.heldOut()[i]] = fold.index();
                }
            }
        }
        String metric = Metrics.primary(shuffled.target().task());
        double[] values = new double[models.size()];
        for (int m = 0; m < values.length; m++) {
            values[m] = Evaluator.estimate(metric, new Predictions(shuffled.samples(), shuffled.target(),
                    new int[][] {foldOf}, new double[][][] {scores[m]}));
        }
        return new State().put("metric", metric).putTexts("models", models.stream().map(ResolvedModel::id).toList())
                .put("values", values);
    }

    /**
     * Shuffles the truth over samples; where it is one truth a group, over groups, so that groups stay alike inside.
     */
    static Target shuffle(Target target, List<String> groups, RandomStream random) {
        if (groups.isEmpty()) {
            return target.select(random.permutation(target.size()));
        }
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            rows.computeIfAbsent(groups.get(i), group -> new ArrayList<>()).add(i);
        }
        List<List<Integer>> members = new ArrayList<>(rows.values());
        int[] order = random.permutation(members.size());
        int[] source = new int[target.size()];
        for (int g = 0; g < order.length; g++) {
            List<Integer> from = members.get(order[g]);
            List<Integer> to = members.get(g);
            for (int i = 0; i < to.size(); i++) {
                source[to.get(i)] = from.get(i % from.size());
            }
        }
        return target.select(source);
    }
}
