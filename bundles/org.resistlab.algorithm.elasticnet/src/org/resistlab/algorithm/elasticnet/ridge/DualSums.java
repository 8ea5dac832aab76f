package org.resistlab.algorithm.elasticnet.ridge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.learner.Model;
import org.resistlab.core.state.State;
import org.resistlab.numerics.blas.Blas;
import org.resistlab.numerics.linear.ForEach;
import org.resistlab.numerics.linear.Products;
import org.resistlab.numerics.matrix.Matrix;

/**
 * Weighted sums of the features of which the weights are not known yet, but one number for each training sample that
 * makes them: weights = Xᵀ · number. The inner products with samples to predict are kept with these, so that each
 * further model of the same training samples predicts them at no cost.
 *
 * @param training the penalised features of the training samples
 * @param kernel their inner products
 * @param columns which features are penalised
 * @param duals outputs × training samples; each output's sum is 0
 * @param free outputs × free columns: their weights
 * @param constants one an output: the sum where penalised features have their mean and free ones are 0
 * @param link what becomes of the sums
 */
record DualSums(Matrix training, SampleKernel kernel, FreeColumns columns, double[][] duals, double[][] free,
        double[] constants, Link link) implements Model {

    @Override
    public double[][] predict(FeatureMatrix samples) {
        if (samples.columns() != training.columns() + columns.free().length) {
            throw new IllegalArgumentException("The model was fitted on " + (training.columns() + columns.free().length)
                    + " features, not " + samples.columns() + ".");
        }
        int n = training.rows();
        double[] products = Products.cross(columns.penalized(samples.values()), training);
        double[][] sums = new double[samples.rows()][duals.length];
        for (int k = 0; k < duals.length; k++) {
            double constant = constants[k] - Blas.get().dot(n, kernel.meanProducts(), 0, duals[k], 0);
            for (int i = 0; i < sums.length; i++) {
                sums[i][k] = constant + Blas.get().dot(n, products, i * n, duals[k], 0);
            }
        }
        for (int j = 0; j < columns.free().length; j++) {
            double[] column = samples.column(columns.free()[j]);
            for (int i = 0; i < sums.length; i++) {
                for (int k = 0; k < duals.length; k++) {
                    sums[i][k] += free[k][j] * column[i];
                }
            }
        }
        return link.predictions(sums);
    }

    WeightedSums toWeights(ForEach threads) {
        return toWeights(List.of(this), threads).get(0);
    }

    /** The weights of models of the same training samples, in one pass over these. */
    static List<WeightedSums> toWeights(List<DualSums> models, ForEach threads) {
        double[][] duals = models.stream().flatMap(model -> Arrays.stream(model.duals)).toArray(double[][]::new);
        double[][] products = FeatureSums.withMeans(models.get(0).training, duals, threads);
        double[] means = products[duals.length];
        List<WeightedSums> weighted = new ArrayList<>();
        int next = 0;
        for (DualSums model : models) {
            double[][] weights = new double[model.duals.length][];
            double[] constants = new double[weights.length];
            for (int k = 0; k < weights.length; k++) {
                double[] penalized = products[next++];
                constants[k] = model.constants[k] - Blas.get().dot(penalized.length, means, 0, penalized, 0);
                weights[k] = model.columns.join(penalized, model.free[k]);
            }
            weighted.add(new WeightedSums(weights, constants, model.link));
        }
        return weighted;
    }

    @Override
    public State state() {
        return toWeights(ForEach.IN_ORDER).state();
    }
}
