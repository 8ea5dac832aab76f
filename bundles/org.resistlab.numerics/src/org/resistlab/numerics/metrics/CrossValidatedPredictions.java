package org.resistlab.numerics.metrics;

import java.util.Arrays;
import java.util.List;

/**
 * Predicted real values from cross-validation, repeated or not. Each metric of {@link RegressionMetrics} is computed
 * from all patients of a repeat and averaged over the repeats in which it is defined.
 */
public final class CrossValidatedPredictions implements Evaluation {

    private static final List<Metric> METRICS = List.of(Metric.RMSE, Metric.MAE, Metric.R2, Metric.PEARSON,
            Metric.SPEARMAN);

    private final double[] truth;
    private final double[][] prediction;
    private final RegressionTable[] tables;
    private final FoldCorrelations folds;

    /**
     * @param truth by patient
     * @param prediction [repeats][patients]; NaN where a repeat did not predict a patient
     * @param fold [repeats][patients], any numbers; read only where there is a prediction
     */
    public CrossValidatedPredictions(double[] truth, double[][] prediction, int[][] fold) {
        Weights.requireSameLength(prediction.length, fold.length);
        this.truth = truth.clone();
        this.prediction = new double[prediction.length][];
        this.tables = new RegressionTable[prediction.length];
        for (int r = 0; r < tables.length; r++) {
            Weights.requireSameLength(truth.length, fold[r].length);
            this.prediction[r] = prediction[r].clone();
            this.tables[r] = new RegressionTable(truth, prediction[r]);
        }
        this.folds = FoldCorrelations.of(this.truth, this.prediction, fold);
    }

    /** Predictions of one model, such as those of an external cohort. */
    public static CrossValidatedPredictions ofOneModel(double[] truth, double[] prediction) {
        return new CrossValidatedPredictions(truth, new double[][] {prediction}, new int[1][truth.length]);
    }

    @Override
    public int patients() {
        return truth.length;
    }

    @Override
    public int repeats() {
        return tables.length;
    }

    @Override
    public List<Metric> metrics() {
        return METRICS;
    }

    @Override
    public double value(Metric metric, int[] weights) {
        if ((metric == Metric.PEARSON || metric == Metric.SPEARMAN) && !folds.isEmpty()) {
            return folds.value(metric, weights);
        }
        double[] values = new double[tables.length];
        Arrays.setAll(values, r -> tables[r].value(metric, weights));
        return Weights.meanOfDefined(values);
    }

    /** Truth by patient, a copy. */
    public double[] truth() {
        return truth.clone();
    }

    /** Each patient's mean prediction over the repeats that made one, for figures; NaN if none did. */
    public double[] meanPrediction() {
        double[] mean = new double[truth.length];
        for (int i = 0; i < mean.length; i++) {
            double[] ofPatient = new double[prediction.length];
            for (int r = 0; r < ofPatient.length; r++) {
                ofPatient[r] = prediction[r][i];
            }
            mean[i] = Weights.meanOfDefined(ofPatient);
        }
        return mean;
    }
}
