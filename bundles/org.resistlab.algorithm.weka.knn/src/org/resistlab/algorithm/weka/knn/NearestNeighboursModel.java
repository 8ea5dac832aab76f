package org.resistlab.algorithm.weka.knn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.learner.Model;
import org.resistlab.core.state.State;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.weka.ClassCoding;
import org.resistlab.weka.Requirements;
import org.resistlab.weka.SampleWeights;
import org.resistlab.weka.WekaCall;
import org.resistlab.weka.WekaTable;

import weka.classifiers.lazy.IBk;
import weka.core.Instances;

/** The training samples, which are all that nearest neighbours learn. */
final class NearestNeighboursModel implements Model {

    private final WekaTable table;
    private final Instances training;
    private final ClassCoding coding;
    private final Neighbourhood neighbourhood;

    private NearestNeighboursModel(WekaTable table, Instances training, ClassCoding coding,
            Neighbourhood neighbourhood) {
        this.table = table;
        this.training = training;
        this.coding = coding;
        this.neighbourhood = neighbourhood;
    }

    /** @param coding of the classes; null for real values */
    static NearestNeighboursModel of(FeatureMatrix features, double[] target, ClassCoding coding,
            Neighbourhood neighbourhood) {
        WekaTable table = WekaTable.of(features.features(), coding == null ? 0 : coding.presentClasses());
        return new NearestNeighboursModel(table,
                table.training(features, target, SampleWeights.equal(target.length)), coding, neighbourhood);
    }

    @Override
    public double[][] predict(FeatureMatrix samples) {
        Requirements.complete(samples, "weka.knn");
        Instances instances = table.unlabelled(samples);
        return WekaCall.call("weka.knn", () -> {
            IBk search = neighbourhood.search(training);
            double[][] predictions = new double[instances.numInstances()][];
            for (int i = 0; i < predictions.length; i++) {
                double[] prediction = search.distributionForInstance(instances.instance(i));
                predictions[i] = coding == null ? prediction : coding.expand(prediction);
            }
            return predictions;
        });
    }

    @Override
    public State state() {
        double[][] columns = new double[training.numAttributes()][];
        for (int j = 0; j < columns.length; j++) {
            columns[j] = training.attributeToDoubleArray(j);
        }
        State state = new State().put("neighbourhood", neighbourhood.state()).put("table", table.state())
                .put("training", columns);
        return coding == null ? state : state.put("coding", coding.state());
    }

    static NearestNeighboursModel restore(State state) {
        double[][] columns = state.rows("training");
        WekaTable table = WekaTable.restore(state.state("table"));
        double[] target = columns[table.columns()];
        Instances training = table.training(unnamed(columns, table.columns()), target,
                SampleWeights.equal(target.length));
        return new NearestNeighboursModel(table, training,
                state.has("coding") ? ClassCoding.restore(state.state("coding")) : null,
                Neighbourhood.restore(state.state("neighbourhood")));
    }

    private static FeatureMatrix unnamed(double[][] columns, int features) {
        List<Feature> names = new ArrayList<>();
        for (int j = 0; j < features; j++) {
            names.add(Feature.numeric("", Integer.toString(j)));
        }
        return new FeatureMatrix(names, DenseMatrix.ofColumns(Arrays.copyOf(columns, features)));
    }
}
