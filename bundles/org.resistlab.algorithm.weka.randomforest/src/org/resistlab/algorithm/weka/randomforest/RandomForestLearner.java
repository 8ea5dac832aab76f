package org.resistlab.algorithm.weka.randomforest;

import java.util.List;

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
import org.resistlab.numerics.tree.FlatTree;
import org.resistlab.numerics.tree.TreeEnsemble;
import org.resistlab.weka.ClassCoding;
import org.resistlab.weka.GrownTree;
import org.resistlab.weka.Requirements;
import org.resistlab.weka.SampleWeights;
import org.resistlab.weka.WekaCall;
import org.resistlab.weka.WekaTable;
import org.resistlab.weka.WekaTreeModel;

import weka.classifiers.trees.RandomTree;
import weka.core.Instances;

/**
 * Weka's random forest (Breiman 2001,
 * <a href="https://doi.org/10.1023/A:1010933404324">doi:10.1023/A:1010933404324</a>). The trees' probabilities are
 * averaged. A missing value takes both ways, weighted by the training samples that did.
 */
public final class RandomForestLearner implements Learner {

    private static final String ID = "weka.random-forest";

    @Override
    public Model fit(Training data, Parameters parameters, Execution execution) {
        FeatureMatrix features = Requirements.features(data, ID);
        return switch (data.target()) {
            case ClassTarget target -> {
                ClassCoding coding = ClassCoding.of(target);
                WekaTable table = WekaTable.of(features.features(), coding.presentClasses());
                double[] weights = SampleWeights.of(target, parameters);
                Instances instances = table.training(features, coding.encode(target), weights);
                yield WekaTreeModel.ofProbabilities(grow(instances, table, coding, parameters, execution),
                        table.columns());
            }
            case RealTarget target -> {
                WekaTable table = WekaTable.of(features.features(), 0);
                Instances instances = table.training(features, target.values(), SampleWeights.equal(target.size()));
                yield WekaTreeModel.ofValues(grow(instances, table, null, parameters, execution), table.columns());
            }
            case SurvivalTarget target -> throw Requirements.unsupported(target, ID);
        };
    }

    private static TreeEnsemble grow(Instances instances, WekaTable table, ClassCoding coding, Parameters parameters,
            Execution execution) {
        OpenForest forest = new OpenForest();
        forest.setDoNotCheckCapabilities(true);
        forest.setNumExecutionSlots(1);
        forest.setSeed(execution.random().child("forest").nextInt());
        forest.setNumIterations(parameters.integer("n_estimators"));
        forest.setNumFeatures(candidates(parameters, table.columns()));
        forest.setMaxDepth(parameters.isWord("max_depth") ? 0 : parameters.integer("max_depth"));
        ((RandomTree) forest.getClassifier()).setMinNum(parameters.integer("min_samples_split") / 2.0);
        WekaCall.fit(ID, execution, () -> {
            forest.buildClassifier(instances);
            return forest;
        });
        List<FlatTree> trees = forest.trees().stream()
                .map(tree -> GrownTree.of(tree, table, coding, instances.numInstances())).toList();
        return TreeEnsemble.mean(trees);
    }

    /** How many features are candidates at each split. */
    static int candidates(Parameters parameters, int features) {
        double count = parameters.isWord("max_features") ? switch (parameters.text("max_features")) {
            case "sqrt" -> Math.sqrt(features);
            case "log2" -> Math.log(features) / Math.log(2);
            default -> features;
        } : parameters.real("max_features");
        boolean share = !parameters.isWord("max_features") && count < 1;
        return Math.clamp((int) (share ? count * features : count), 1, features);
    }

    @Override
    public Model restore(State state) {
        return WekaTreeModel.restore(state);
    }
}
