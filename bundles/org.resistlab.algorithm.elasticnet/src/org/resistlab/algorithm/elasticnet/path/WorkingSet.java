package org.resistlab.algorithm.elasticnet.path;

import java.util.Arrays;

/**
 * The features that a path has ever had reason to look at, with their values and all that coordinate descent needs of
 * them. The first may be the intercept, a column of ones.
 */
final class WorkingSet {

    static final int INTERCEPT = -1;

    private final StandardColumns columns;
    private final int samples;
    private final int[] evaluationRows;
    private final boolean[] contains;
    private final double[] sourceColumn;
    private int size;
    private int[] features = new int[16];
    private double[] values = new double[0];
    private double[] evaluationValues = new double[0];

    WorkingSet(StandardColumns columns, int[] evaluationRows, boolean intercept) {
        this.columns = columns;
        this.samples = columns.samples().size();
        this.evaluationRows = evaluationRows;
        contains = new boolean[columns.columns()];
        sourceColumn = new double[columns.source().rows().length];
        if (intercept) {
            int from = next(INTERCEPT);
            Arrays.fill(values, from * samples, (from + 1) * samples, 1);
            Arrays.fill(evaluationValues, from * evaluationRows.length, (from + 1) * evaluationRows.length, 1);
        }
    }

    int size() {
        return size;
    }

    int feature(int member) {
        return features[member];
    }

    boolean contains(int feature) {
        return contains[feature];
    }

    /** Members × samples, row by row; may be longer. */
    double[] values() {
        return values;
    }

    /** Members × samples to evaluate, row by row; may be longer. */
    double[] evaluationValues() {
        return evaluationValues;
    }

    void add(int feature) {
        int member = next(feature);
        contains[feature] = true;
        columns.source().column(feature, sourceColumn);
        columns.values(feature, sourceColumn, columns.samples().positions(), values, member * samples);
        columns.values(feature, sourceColumn, evaluationRows, evaluationValues, member * evaluationRows.length);
    }

    private int next(int feature) {
        if (size == features.length) {
            features = Arrays.copyOf(features, 2 * size);
        }
        features[size] = feature;
        values = grown(values, (size + 1) * samples);
        evaluationValues = grown(evaluationValues, (size + 1) * evaluationRows.length);
        return size++;
    }

    static double[] grown(double[] array, int length) {
        return length <= array.length ? array : Arrays.copyOf(array, Math.max(length, 2 * array.length));
    }
}
