package org.resistlab.algorithm.elasticnet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.resistlab.algorithm.elasticnet.path.CrossValidatedPath;
import org.resistlab.algorithm.elasticnet.path.GivenStrengths;
import org.resistlab.algorithm.elasticnet.path.NotFiniteException;
import org.resistlab.algorithm.elasticnet.path.PathPoint;
import org.resistlab.algorithm.elasticnet.path.TuningCurve;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.learner.Learner;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.state.State;

/**
 * Linear, logistic and multinomial regression with an elastic-net penalty (Zou and Hastie 2005,
 * <a href="https://doi.org/10.1111/j.1467-9868.2005.00503.x">doi:10.1111/j.1467-9868.2005.00503.x</a>) along a path of
 * strengths (Friedman, Hastie and Tibshirani 2010,
 * <a href="https://doi.org/10.18637/jss.v033.i01">doi:10.18637/jss.v033.i01</a>). Minimises
 * {@code loss + alpha · Σ factor_j (l1_ratio |b_j| + (1 − l1_ratio) / 2 · b_j²)}, where
 * <ul>
 * <li>the loss is, for a real value, half the mean squared error, for classes the mean of minus the log-likelihood;
 * <li>b are coefficients of features with mean 0 and, if {@code standardize}, variance 1 (with divisor n); the model's
 * coefficients are of the features as given. Intercepts are not penalised;
 * <li>a real value is brought to variance 1 (with divisor n) first, and alpha with it, as in glmnet: alpha is glmnet's
 * lambda. It is scikit-learn's alpha too where l1_ratio is 1 or the value has variance 1;
 * <li>factors are 0 for unpenalised features and equal for others, with a mean of 1 over all, as in glmnet;
 * <li>more than two classes have a predictor each (symmetric, not grouped), two have one.
 * </ul>
 * Takes complete numbers. A constant feature has coefficient 0; with one class or one value in training, the model says
 * just that.
 */
public final class ElasticNet implements Learner {

    private final String id;

    public ElasticNet() {
        this("elastic-net");
    }

    ElasticNet(String id) {
        this.id = id;
    }

    @Override
    public Model fit(Training data, Parameters parameters, Execution execution) {
        NetSettings settings = NetSettings.of(parameters);
        if (!NetSettings.choosesStrength(parameters)) {
            return fit(List.of(data), settings, new double[] {parameters.real("alpha")}, execution).get(0).get(0);
        }
        NetData net = data(data, settings);
        int[] folds = InnerFolds.of(data.target(), parameters.integer("cv"), execution.random().child("inner folds"));
        CrossValidatedPath path;
        try {
            path = CrossValidatedPath.of(net.features().values(), net.response(), folds, settings.standardize(),
                    settings.penalty(net.features()), NetSettings.lengths(parameters), settings.convergence(),
                    execution);
        } catch (NotFiniteException _) {
            throw net.notFinite(id);
        }
        if (!path.converged()) {
            noteNotConverged(execution);
        }
        TuningCurve curve = path.curve();
        if (curve.isEmpty()) {
            return path.points().isEmpty() ? net.constantModel(0, curve) : net.model(path.points().get(0), curve);
        }
        boolean sparser = parameters.text("choose").equals("1se");
        return net.model(path.points().get(sparser ? curve.oneStandardError() : curve.best()), curve);
    }

    private NetData data(Training data, NetSettings settings) {
        return NetData.of(data, settings.balanced() ? NetData.balancedWeights(data.target()) : null, id);
    }

    private void noteNotConverged(Execution execution) {
        execution.note(Problem.warning("elastic-net.not-converged",
                id + " did not converge within the rounds of coordinate descent allowed.",
                "Raise max_iter or tol, or leave out the smallest strengths."));
    }

    /** Fits grid points that differ in their strength alone along one path, over all folds together. */
    @Override
    public List<List<Model>> fitAll(List<Training> folds, List<Parameters> grid, Execution execution) {
        Model[][] models = new Model[folds.size()][grid.size()];
        Map<NetSettings, List<Integer>> paths = new LinkedHashMap<>();
        for (int point = 0; point < grid.size(); point++) {
            Parameters parameters = grid.get(point);
            if (!NetSettings.choosesStrength(parameters)) {
                paths.computeIfAbsent(NetSettings.of(parameters), _ -> new ArrayList<>()).add(point);
                continue;
            }
            for (int fold = 0; fold < models.length; fold++) {
                models[fold][point] = fit(folds.get(fold), parameters, execution.part("fold-" + fold));
            }
        }
        paths.forEach((settings, points) -> {
            double[] strengths = points.stream().mapToDouble(point -> -grid.get(point).real("alpha")).distinct()
                    .sorted().map(negative -> -negative).toArray();
            List<List<Model>> ofFolds = fit(folds, settings, strengths, execution);
            for (int point : points) {
                double strength = grid.get(point).real("alpha");
                int place = 0;
                while (strengths[place] != strength) {
                    place++;
                }
                for (int fold = 0; fold < models.length; fold++) {
                    models[fold][point] = ofFolds.get(fold).get(place);
                }
            }
        });
        return Arrays.stream(models).map(List::of).toList();
    }

    /** @return models[fold][strength] */
    private List<List<Model>> fit(List<Training> folds, NetSettings settings, double[] strengths,
            Execution execution) {
        List<NetData> nets = folds.stream().map(fold -> data(fold, settings)).toList();
        if (nets.isEmpty()) {
            return List.of();
        }
        List<GivenStrengths.Samples> sets = nets.stream()
                .map(net -> new GivenStrengths.Samples(net.features().values(), net.response(), strengths)).toList();
        List<List<PathPoint>> points;
        try {
            points = GivenStrengths.fit(sets, settings.standardize(), settings.penalty(nets.get(0).features()),
                    settings.convergence(), () -> noteNotConverged(execution), execution);
        } catch (NotFiniteException e) {
            throw notFinite(nets, e);
        }
        List<List<Model>> models = new ArrayList<>();
        for (int fold = 0; fold < nets.size(); fold++) {
            NetData net = nets.get(fold);
            List<PathPoint> ofFold = points.get(fold);
            List<Model> fitted = new ArrayList<>();
            for (int s = 0; s < strengths.length; s++) {
                fitted.add(ofFold == null ? net.constantModel(strengths[s], null) : net.model(ofFold.get(s), null));
            }
            models.add(fitted);
        }
        return models;
    }

    private RuntimeException notFinite(List<NetData> nets, NotFiniteException cause) {
        for (NetData net : nets) {
            if (net.hasNotFinite()) {
                return net.notFinite(id);
            }
        }
        return cause;
    }

    @Override
    public Model restore(State state) {
        return NetModel.restore(state);
    }
}
