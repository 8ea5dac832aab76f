package org.resistlab.algorithm.elasticnet.ridge;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.learner.Model;
import org.resistlab.core.learner.PanelLearner;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;

/**
 * Ridge regression (Hoerl and Kennard 1970,
 * <a href="https://doi.org/10.1080/00401706.1970.10488634">doi:10.1080/00401706.1970.10488634</a>): minimises Σ
 * residual² + alpha · Σ weight², the intercept being free. The decomposition of the features is kept with them, so that
 * each penalty and each endpoint of the same samples costs little.
 */
public final class RidgeLearner implements PanelLearner {

    private static final String ID = "ridge";

    @Override
    public Model fit(Training data, Parameters parameters, Execution execution) {
        return fitPanel(List.of(data), parameters, execution).get(0);
    }

    @Override
    public List<Model> fitPanel(List<Training> endpoints, Parameters parameters, Execution execution) {
        FeatureMatrix features = endpoints.get(0).features();
        for (Training endpoint : endpoints) {
            if (endpoint.features().values() != features.values()) {
                throw new IllegalArgumentException("The endpoints of a panel have the same features.");
            }
        }
        RidgeFit fit = RidgeFit.of(features, targets(endpoints), parameters, execution);
        execution.checkCancelled();
        List<WeightedSums> models = fit.weighted(fit.alphas(parameters));
        if (models.size() == 1) {
            return List.copyOf(models);
        }
        double[][] weights = models.stream().map(model -> model.weights()[0]).toArray(double[][]::new);
        return IntStream.range(0, weights.length)
                .<Model>mapToObj(d -> new PanelModel(models.get(d), weights, d)).toList();
    }

    @Override
    public List<List<Model>> fitAll(List<Training> folds, List<Parameters> grid, Execution execution) {
        Model[][] models = new Model[folds.size()][grid.size()];
        execution.forEach(folds.size(), fold -> {
            Training data = folds.get(fold);
            for (int point = 0; point < grid.size(); point++) {
                execution.checkCancelled();
                Parameters parameters = grid.get(point);
                RidgeFit fit = RidgeFit.of(data.features(), targets(List.of(data)), parameters, execution);
                models[fold][point] = fit.models(fit.alphas(parameters)).get(0);
            }
        });
        return Arrays.stream(models).map(Arrays::asList).toList();
    }

    private static double[][] targets(List<Training> endpoints) {
        double[][] targets = new double[endpoints.size()][];
        for (int d = 0; d < targets.length; d++) {
            if (!(endpoints.get(d).target() instanceof RealTarget target)) {
                throw new IllegalArgumentException(ID + " learns real values, not endpoints of type "
                        + endpoints.get(d).target().task().word() + ".");
            }
            targets[d] = target.values();
        }
        return targets;
    }

    @Override
    public Model restore(State state) {
        return WeightedSums.restore(state);
    }
}
