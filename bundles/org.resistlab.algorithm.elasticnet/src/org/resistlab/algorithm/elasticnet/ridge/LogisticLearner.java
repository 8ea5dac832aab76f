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
 * true class) + ½ Σ coefficient², the intercepts being free, by Newton's method; with absolute values in the penalty by
 * coordinate descent; more than two classes by their softmax.
 */
public final class LogisticLearner implements Learner {

    static final String ID = "logistic";

    @Override
    public Model fit(Training data, Parameters parameters, Execution execution) {
        if (AbsolutePenalty.isIn(parameters)) {
            return AbsolutePenalty.fit(List.of(data), List.of(parameters), execution).get(0)[0];
        }
        LogisticFit fit = begin(data, parameters, execution);
        Model model = fit.fit(parameters.real("C"));
        if (!fit.isConverged()) {
            execution.note(Problem.warning("logistic.not-converged",
                    "Logistic regression with C = " + parameters.real("C")
                            + " did not reach its optimum, which may lie at infinity.",
                    "Choose a smaller C."));
        }
        return model instanceof DualSums dual ? dual.toWeights(execution::forEach) : model;
    }

    private static LogisticFit begin(Training data, Parameters parameters, Execution execution) {
        execution.checkCancelled();
        return new LogisticFit(data.features(), classes(data), parameters.texts("unpenalized"),
                parameters.text("class_weight").equals("balanced"), execution);
    }

    /** @throws IllegalArgumentException if the endpoint has no classes */
    static ClassTarget classes(Training data) {
        if (data.target() instanceof ClassTarget target) {
            return target;
        }
        throw new IllegalArgumentException(
                ID + " learns classes, not endpoints of type " + data.target().task().word() + ".");
    }

    @Override
    public List<List<Model>> fitAll(List<Training> folds, List<Parameters> grid, Execution execution) {
        Model[][] models = new Model[folds.size()][grid.size()];
        List<int[]> quadratic = new ArrayList<>();
        for (int[] path : paths(grid)) {
            if (AbsolutePenalty.isIn(grid.get(path[0]))) {
                List<Parameters> points = Arrays.stream(path).mapToObj(grid::get).toList();
                List<Model[]> fitted = AbsolutePenalty.fit(folds, points, execution);
                for (int fold = 0; fold < folds.size(); fold++) {
                    for (int s = 0; s < path.length; s++) {
                        models[fold][path[s]] = fitted.get(fold)[s];
                    }
                }
            } else {
                quadratic.add(path);
            }
        }
        execution.forEach(folds.size() * quadratic.size(), part -> {
            int fold = part / quadratic.size();
            int[] path = quadratic.get(part % quadratic.size());
            LogisticFit fit = begin(folds.get(fold), grid.get(path[0]), execution);
            for (int point : path) {
                models[fold][point] = fit.fit(grid.get(point).real("C"));
            }
        });
        return Arrays.stream(models).map(Arrays::asList).toList();
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
        return AbsolutePenalty.isOf(state) ? AbsolutePenalty.restore(state) : WeightedSums.restore(state);
    }
}
