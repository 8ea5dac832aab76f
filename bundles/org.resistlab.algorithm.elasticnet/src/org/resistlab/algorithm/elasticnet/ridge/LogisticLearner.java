package org.resistlab.algorithm.elasticnet.ridge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.learner.Learner;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.state.State;

/**
 * Logistic regression (le Cessie and van Houwelingen 1992,
 * <a href="https://doi.org/10.2307/2347628">doi:10.2307/2347628</a>): minimises C · Σ weight · (−log probability of the
 * true class) + ½ Σ coefficient², the intercepts being free, by Newton's method; more than two classes by their softmax.
 */
public final class LogisticLearner implements Learner {

    static final String ID = "logistic";

    @Override
    public Model fit(Training data, Parameters parameters, Execution execution) {
        LogisticFit fit = begin(data, parameters, execution);
        Model model = fit.fit(parameters.real("C"));
        if (!fit.isConverged()) {
            execution.note(Problem.warning("logistic.not-converged",
                    "Logistic regression with C = " + parameters.real("C")
                            + " did not reach its optimum, which may lie at infinity.",
                    "Choose a smaller C."));
        }
        return model instanceof DualSums dual ? dual.toWeights() : model;
    }

    private static LogisticFit begin(Training data, Parameters parameters, Execution execution) {
        if (!(data.target() instanceof ClassTarget target)) {
            throw new IllegalArgumentException(
                    ID + " learns classes, not endpoints of type " + data.target().task().word() + ".");
        }
        execution.checkCancelled();
        return new LogisticFit(data.features(), target, parameters.texts("unpenalized"),
                parameters.text("class_weight").equals("balanced"), execution);
    }

    @Override
    public List<List<Model>> fitAll(List<Training> folds, List<Parameters> grid, Execution execution) {
        List<int[]> paths = paths(grid);
        Model[][] models = new Model[folds.size()][grid.size()];
        execution.forEach(folds.size() * paths.size(), part -> {
            int fold = part / paths.size();
            int[] path = paths.get(part % paths.size());
            LogisticFit fit = begin(folds.get(fold), grid.get(path[0]), execution);
            for (int point : path) {
                models[fold][point] = fit.fit(grid.get(point).real("C"));
            }
        });
        List<List<Model>> lists = new ArrayList<>();
        for (Model[] ofFold : models) {
            lists.add(Arrays.asList(ofFold));
        }
        return lists;
    }

    /** The points of a grid that differ in C alone, from strong to weak penalty. */
    private static List<int[]> paths(List<Parameters> grid) {
        Map<Parameters, List<Integer>> byOthers = new LinkedHashMap<>();
        for (int point = 0; point < grid.size(); point++) {
            byOthers.computeIfAbsent(grid.get(point).with("C", 1.0), others -> new ArrayList<>()).add(point);
        }
        List<int[]> paths = new ArrayList<>();
        for (List<Integer> points : byOthers.values()) {
            paths.add(IntStream.range(0, points.size()).mapToObj(points::get)
                    .sorted(Comparator.comparingDouble(point -> grid.get(point).real("C"))).mapToInt(point -> point)
                    .toArray());
        }
        return paths;
    }

    @Override
    public Model restore(State state) {
        return WeightedSums.restore(state);
    }
}
