package org.resistlab.algorithm.weka.adaboost;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.learner.Learner;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;
import org.resistlab.weka.ClassCoding;
import org.resistlab.weka.Requirements;
import org.resistlab.weka.SampleWeights;
import org.resistlab.weka.WekaCall;
import org.resistlab.weka.WekaTable;
import org.resistlab.weka.WekaTreeModel;

import weka.classifiers.Classifier;
import weka.classifiers.trees.REPTree;
import weka.core.Instances;

/**
 * Boosted shallow trees: Weka's AdaBoostM1 for classes (Freund and Schapire 1996) and AdditiveRegression for real
 * values (Friedman 2002,
 * <a href="https://doi.org/10.1016/S0167-9473(01)00065-2">doi:10.1016/S0167-9473(01)00065-2</a>).
 */
public final class BoostingLearner implements Learner {

    private static final String ID = "weka.adaboost";

    @Override
    public Model fit(Training data, Parameters parameters, Execution execution) {
        FeatureMatrix features = Requirements.features(data, ID);
        Requirements.complete(features, ID);
        return switch (data.target()) {
            case ClassTarget target -> {
                ClassCoding coding = ClassCoding.of(target);
                WekaTable table = WekaTable.of(features.features(), coding.presentClasses());
                double[] weights = SampleWeights.of(target, parameters);
                OpenAdaBoost boost = new OpenAdaBoost();
                boost.setDoNotCheckCapabilities(true);
                boost.setClassifier(tree(parameters));
                boost.setNumIterations(parameters.integer("n_estimators"));
                boost.setSeed(execution.random().child("boosting").nextInt());
                run(boost, table.training(features, coding.encode(target), weights), execution);
                yield boost.model(table, coding, target.size());
            }
            case RealTarget target -> {
                WekaTable table = WekaTable.of(features.features(), 0);
                OpenAdditiveRegression boost = new OpenAdditiveRegression();
                boost.setDoNotCheckCapabilities(true);
                boost.setClassifier(tree(parameters));
                boost.setNumIterations(parameters.integer("n_estimators"));
                boost.setShrinkage(parameters.real("learning_rate"));
                run(boost, table.training(features, target.values(), SampleWeights.equal(target.size())), execution);
                yield boost.model(table, target.size());
            }
            case SurvivalTarget target -> throw Requirements.unsupported(target, ID);
        };
    }

    private static REPTree tree(Parameters parameters) {
        REPTree tree = new REPTree();
        tree.setDoNotCheckCapabilities(true);
        tree.setNoPruning(true);
        tree.setMinNum(1);
        tree.setMaxDepth(parameters.integer("max_depth"));
        return tree;
    }

    private static void run(Classifier boost, Instances instances, Execution execution) {
        WekaCall.fit(ID, execution, () -> {
            boost.buildClassifier(instances);
            return boost;
        });
    }

    @Override
    public Model restore(State state) {
        return WekaTreeModel.restore(state);
    }
}
