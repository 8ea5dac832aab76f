package org.resistlab.algorithm.weka.j48;

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
import org.resistlab.numerics.tree.TreeEnsemble;
import org.resistlab.weka.ClassCoding;
import org.resistlab.weka.GrownTree;
import org.resistlab.weka.Requirements;
import org.resistlab.weka.SampleWeights;
import org.resistlab.weka.WekaCall;
import org.resistlab.weka.WekaTable;
import org.resistlab.weka.WekaTreeModel;

import weka.classifiers.trees.REPTree;
import weka.core.Instances;

/**
 * A single decision tree: Weka's J48 (C4.5, Quinlan 1993) for classes, its REPTree (variance reduction with
 * reduced-error pruning) for real values, as C4.5 has no form for these.
 */
public final class DecisionTreeLearner implements Learner {

    private static final String ID = "weka.j48";

    @Override
    public Model fit(Training data, Parameters parameters, Execution execution) {
        FeatureMatrix features = Requirements.features(data, ID);
        return switch (data.target()) {
            case ClassTarget target -> {
                ClassCoding coding = ClassCoding.of(target);
                WekaTable table = WekaTable.of(features.features(), coding.presentClasses());
                double[] weights = SampleWeights.of(target, parameters);
                Instances instances = table.training(features, coding.encode(target), weights);
                yield classTree(instances, table, coding, parameters, execution);
            }
            case RealTarget target -> {
                WekaTable table = WekaTable.of(features.features(), 0);
                Instances instances = table.training(features, target.values(), SampleWeights.equal(target.size()));
                yield realTree(instances, table, parameters, execution);
            }
            case SurvivalTarget target -> throw Requirements.unsupported(target, ID);
        };
    }

    private static Model classTree(Instances instances, WekaTable table, ClassCoding coding, Parameters parameters,
            Execution execution) {
        OpenJ48 tree = new OpenJ48();
        tree.setDoNotCheckCapabilities(true);
        tree.setMinNumObj(parameters.integer("min_samples_leaf"));
        if (parameters.flag("pruning")) {
            tree.setConfidenceFactor((float) parameters.real("confidence_factor"));
        } else {
            tree.setUnpruned(true);
        }
        return WekaCall.fit(ID, execution, () -> {
            tree.buildClassifier(instances);
            C45Tree reader = new C45Tree(table, coding, parameters.flag("laplace"));
            return WekaTreeModel.ofProbabilities(
                    TreeEnsemble.mean(List.of(reader.read(tree.root(), instances.sumOfWeights()))), table.columns());
        });
    }

    private static Model realTree(Instances instances, WekaTable table, Parameters parameters,
            Execution execution) {
        REPTree tree = new REPTree();
        tree.setDoNotCheckCapabilities(true);
        tree.setMinNum(parameters.integer("min_samples_leaf"));
        tree.setNoPruning(!parameters.flag("pruning") || instances.numInstances() < tree.getNumFolds());
        tree.setSeed(execution.random().child("pruning").nextInt());
        return WekaCall.fit(ID, execution, () -> {
            tree.buildClassifier(instances);
            return WekaTreeModel.ofValues(
                    TreeEnsemble.mean(List.of(GrownTree.of(tree, table, null, instances.numInstances()))),
                    table.columns());
        });
    }

    @Override
    public Model restore(State state) {
        return WekaTreeModel.restore(state);
    }
}
