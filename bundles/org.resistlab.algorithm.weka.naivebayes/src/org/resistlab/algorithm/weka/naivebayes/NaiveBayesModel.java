package org.resistlab.algorithm.weka.naivebayes;

import java.util.Set;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.learner.Model;
import org.resistlab.core.state.State;
import org.resistlab.weka.ClassCoding;
import org.resistlab.weka.StoredObject;
import org.resistlab.weka.WekaCall;
import org.resistlab.weka.WekaTable;

import weka.classifiers.bayes.NaiveBayes;
import weka.core.Instances;

/** A fitted naive Bayes classifier; Weka's object only reads itself when it predicts. */
final class NaiveBayesModel implements Model {

    /** All that a naive Bayes classifier without discretisation consists of. */
    private static final Set<String> CLASSES = Set.of("weka.classifiers.bayes.NaiveBayes",
            "weka.classifiers.AbstractClassifier", "weka.core.Attribute", "weka.core.Instances",
            "weka.core.NominalAttributeInfo", "weka.estimators.DiscreteEstimator", "weka.estimators.Estimator",
            "weka.estimators.KernelEstimator", "weka.estimators.NormalEstimator", "java.lang.Integer",
            "java.lang.Number", "java.lang.Object", "java.util.ArrayList", "java.util.HashMap", "java.util.Hashtable",
            "java.util.Map$Entry");

    private final NaiveBayes bayes;
    private final WekaTable table;
    private final ClassCoding coding;

    NaiveBayesModel(NaiveBayes bayes, WekaTable table, ClassCoding coding) {
        this.bayes = bayes;
        this.table = table;
        this.coding = coding;
    }

    @Override
    public double[][] predict(FeatureMatrix samples) {
        Instances instances = table.unlabelled(samples);
        double[][] predictions = new double[samples.rows()][];
        for (int i = 0; i < predictions.length; i++) {
            int row = i;
            predictions[i] = coding.expand(
                    WekaCall.call("weka.naive-bayes", () -> bayes.distributionForInstance(instances.instance(row))));
        }
        return predictions;
    }

    @Override
    public State state() {
        return new State().put("table", table.state()).put("coding", coding.state()).put("weka",
                StoredObject.write(bayes));
    }

    static NaiveBayesModel restore(State state) {
        return new NaiveBayesModel(StoredObject.read(state.bytes("weka"), NaiveBayes.class, CLASSES),
                WekaTable.restore(state.state("table")), ClassCoding.restore(state.state("coding")));
    }
}
