package org.resistlab.weka;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.state.State;

import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;

/**
 * Feature matrices as Weka's instances. Attributes are named by position, not by feature, so that names need no
 * escaping; categories are their codes. The last attribute is the target.
 */
public final class WekaTable {

    /** Categories of each feature; 0 for a number. */
    private final int[] levels;
    /** Classes of the target; 0 for a real value. */
    private final int classes;

    private WekaTable(int[] levels, int classes) {
        this.levels = levels;
        this.classes = classes;
    }

    /**
     * @param features columns of the matrix
     * @param classes number of classes that have training samples; 0 for a real value
     */
    public static WekaTable of(List<Feature> features, int classes) {
        return new WekaTable(features.stream().mapToInt(WekaTable::categories).toArray(), classes);
    }

    private static int categories(Feature feature) {
        return feature.isNumeric() ? 0 : Math.max(1, feature.levels().size());
    }

    /** A table of so many numeric columns. */
    public static WekaTable numeric(int columns, int classes) {
        return new WekaTable(new int[columns], classes);
    }

    /** Number of features. */
    public int columns() {
        return levels.length;
    }

    /** Number of categories of a feature; 0 for a number. */
    public int levels(int column) {
        return levels[column];
    }

    /** Training samples with class indices. */
    public Instances training(FeatureMatrix features, int[] target, double[] weights) {
        double[] values = new double[target.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = target[i];
        }
        return training(features, values, weights);
    }

    /**
     * Training samples.
     *
     * @param target one value a sample
     * @param weights one a sample
     */
    public Instances training(FeatureMatrix features, double[] target, double[] weights) {
        double[][] values = values(features);
        Instances instances = header(values.length);
        for (int i = 0; i < values.length; i++) {
            values[i][levels.length] = target[i];
            instances.add(new DenseInstance(weights[i], values[i]));
        }
        return instances;
    }

    /** Samples to predict; their target is missing. */
    public Instances unlabelled(FeatureMatrix features) {
        double[][] values = values(features);
        Instances instances = header(values.length);
        for (double[] row : values) {
            row[levels.length] = Double.NaN;
            instances.add(new DenseInstance(1, row));
        }
        return instances;
    }

    /** Samples × (features and the target). */
    private double[][] values(FeatureMatrix features) {
        Requirements.columns(features, levels.length);
        double[][] values = new double[features.rows()][levels.length + 1];
        double[] column = new double[values.length];
        for (int j = 0; j < levels.length; j++) {
            features.values().column(j, column);
            for (int i = 0; i < column.length; i++) {
                values[i][j] = column[i];
            }
        }
        return values;
    }

    /** A data set without samples. */
    public Instances header(int capacity) {
        ArrayList<Attribute> attributes = new ArrayList<>(levels.length + 1);
        for (int j = 0; j < levels.length; j++) {
            attributes.add(attribute("x" + j, levels[j]));
        }
        attributes.add(attribute("target", classes));
        Instances instances = new Instances("samples", attributes, capacity);
        instances.setClassIndex(levels.length);
        return instances;
    }

    private static Attribute attribute(String name, int categories) {
        if (categories == 0) {
            return new Attribute(name);
        }
        List<String> codes = new ArrayList<>(categories);
        for (int code = 0; code < categories; code++) {
            codes.add(Integer.toString(code));
        }
        return new Attribute(name, codes);
    }

    public State state() {
        return new State().put("levels", levels.clone()).put("classes", classes);
    }

    public static WekaTable restore(State state) {
        return new WekaTable(state.integers("levels"), state.integer("classes"));
    }
}
