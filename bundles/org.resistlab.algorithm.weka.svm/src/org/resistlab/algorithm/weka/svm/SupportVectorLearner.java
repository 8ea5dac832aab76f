package org.resistlab.algorithm.weka.svm;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.learner.Learner;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;
import org.resistlab.weka.Requirements;

/**
 * Support vector machines by Weka's sequential minimal optimisation (Platt 1999; Keerthi et al. 2001,
 * <a href="https://doi.org/10.1162/089976601300014493">doi:10.1162/089976601300014493</a>; Shevade et al. 2000 for real
 * values, <a href="https://doi.org/10.1109/72.870050">doi:10.1109/72.870050</a>). Weka optimises over a kernel matrix
 * that is computed here once for all parameters, so that many features cost little.
 */
public final class SupportVectorLearner implements Learner {

    static final String ID = "weka.svm";

    @Override
    public Model fit(Training data, Parameters parameters, Execution execution) {
        return fit(new InnerProducts(data), parameters, execution);
    }

    @Override
    public List<List<Model>> fitAll(List<Training> folds, List<Parameters> grid, Execution execution) {
        List<List<Model>> models = new ArrayList<>();
        for (int fold = 0; fold < folds.size(); fold++) {
            InnerProducts products = new InnerProducts(folds.get(fold));
            List<Model> ofFold = new ArrayList<>();
            for (Parameters parameters : grid) {
                ofFold.add(fit(products, parameters, execution.part("fold-" + fold)));
            }
            models.add(ofFold);
        }
        return models;
    }

    private static Model fit(InnerProducts products, Parameters parameters, Execution execution) {
        execution.checkCancelled();
        return switch (products.target()) {
            case ClassTarget target -> LinearSvmModel.of(ClassTrainer.train(products, target, parameters, execution));
            case RealTarget target -> LinearSvmModel.of(RealTrainer.train(products, target, parameters, execution));
            case SurvivalTarget target -> throw Requirements.unsupported(target, ID);
        };
    }

    @Override
    public Model restore(State state) {
        return state.has("coding") ? LinearSvmModel.of(ClassSvmModel.restore(state))
                : LinearSvmModel.of(RealSvmModel.restore(state));
    }
}
