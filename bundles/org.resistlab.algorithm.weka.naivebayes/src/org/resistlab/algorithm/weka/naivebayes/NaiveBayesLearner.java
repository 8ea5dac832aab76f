package org.resistlab.algorithm.weka.naivebayes;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.FeatureMatrix;
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

import weka.classifiers.bayes.NaiveBayes;

/**
 * Weka's naive Bayes with normal or kernel densities (John and Langley 1995,
 * <a href="https://arxiv.org/abs/1302.4964">arXiv:1302.4964</a>). A missing value says nothing.
 */
public final class NaiveBayesLearner implements Learner {

    private static final String ID = "weka.naive-bayes";

    @Override
    public Model fit(Training data, Parameters parameters, Execution execution) {
        FeatureMatrix features = Requirements.features(data, ID);
        if (!(data.target() instanceof ClassTarget target)) {
            throw Requirements.unsupported(data.target(), ID);
        }
        ClassCoding coding = ClassCoding.of(target);
        WekaTable table = WekaTable.of(features.features(), coding.presentClasses());
        NaiveBayes bayes = new NaiveBayes();
        bayes.setDoNotCheckCapabilities(true);
        bayes.setUseKernelEstimator(parameters.text("density").equals("kernel"));
        return WekaCall.fit(ID, execution, () -> {
            bayes.buildClassifier(
                    table.training(features, coding.encode(target), SampleWeights.of(target, parameters)));
            return new NaiveBayesModel(bayes, table, coding);
        });
    }

    @Override
    public Model restore(State state) {
        return NaiveBayesModel.restore(state);
    }
}
