package org.resistlab.algorithm.elasticnet.ridge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.numerics.blas.Blas;
import org.resistlab.numerics.linear.Products;
import org.resistlab.numerics.matrix.Matrix;

/** Ridge regression of one or more endpoints of the same training samples. */
final class RidgeFit {

    private final FreeColumns columns;
    private final Matrix penalized;
    private final Spectrum spectrum;
    private final Execution execution;
    /** [endpoint][basis vector]. */
    private final double[][] explained;
    /** [endpoint][sample]: without what the basis explains. */
    private final double[][] rest;
    /** Endpoints × rank. */
    private final double[] amounts;

    private RidgeFit(FreeColumns columns, Matrix penalized, Spectrum spectrum, double[][] targets,
            Execution execution) {
        this.columns = columns;
        this.penalized = penalized;
        this.spectrum = spectrum;
        this.execution = execution;
        this.explained = new double[targets.length][];
        this.rest = new double[targets.length][];
        for (int d = 0; d < targets.length; d++) {
            rest[d] = targets[d].clone();
            explained[d] = spectrum.basis().projectOut(rest[d]);
        }
        this.amounts = spectrum.amounts(rest);
    }

    /**
     * @param targets one value a sample for each endpoint
     * @throws IllegalArgumentException if the features are not finite numbers
     */
    static RidgeFit of(FeatureMatrix features, double[][] targets, Parameters parameters, Execution execution) {
        NumericFeatures.require(features, "ridge");
        execution.checkCancelled();
        FreeColumns columns = FreeColumns.of(features, parameters.texts("unpenalized"));
        try {
            Spectrum spectrum = Spectrum.of(features.values(), columns, execution::forEach);
            return new RidgeFit(columns, columns.penalized(features.values()), spectrum, targets, execution);
        } catch (NotFiniteException e) {
            throw NumericFeatures.notFinite(features, "ridge");
        }
    }

    /** The penalty of each endpoint: the parameter, or chosen by the training samples. */
    double[] alphas(Parameters parameters) {
        double[] alphas = new double[rest.length];
        if (!parameters.isWord("alpha")) {
            Arrays.fill(alphas, parameters.real("alpha"));
            return alphas;
        }
        boolean leaveOneOut = parameters.text("alpha").equals("loo");
        PenaltyChoice choice = new PenaltyChoice(spectrum, parameters.reals("alphas"));
        for (int d = 0; d < alphas.length; d++) {
            execution.checkCancelled();
            alphas[d] = choice.best(rest[d], amounts, d * spectrum.rank(), leaveOneOut);
        }
        return alphas;
    }

    /** Models that predict the samples of inner folds at little cost. */
    List<? extends Model> models(double[] alphas) {
        return spectrum.isDual() ? duals(alphas) : primals(alphas);
    }

    /** Models with weights. */
    List<WeightedSums> weighted(double[] alphas) {
        return spectrum.isDual() ? DualSums.toWeights(duals(alphas), execution::forEach) : primals(alphas);
    }

    private List<DualSums> duals(double[] alphas) {
        SampleKernel kernel = SampleKernel.of(penalized, execution::forEach);
        int n = spectrum.samples();
        List<DualSums> models = new ArrayList<>();
        for (int d = 0; d < alphas.length; d++) {
            double[] dual = spectrum.solution(amounts, d * spectrum.rank(), alphas[d]);
            spectrum.basis().projectOut(dual); // what rounding left; far from zero the features would multiply it
            double[] fitted = new double[n];
            if (columns.free().length > 0) {
                Blas.get().gemv(false, n, n, 1, kernel.centered(), 0, n, dual, 0, 0, fitted, 0);
            }
            double[] ofBasis = ofBasis(d, fitted);
            double[] free = spectrum.basis().coefficients(ofBasis, 0);
            models.add(new DualSums(penalized, kernel, columns, new double[][] {dual}, new double[][] {free},
                    new double[] {spectrum.basis().constant(ofBasis, 0, free)}, Link.VALUE));
        }
        return models;
    }

    private List<WeightedSums> primals(double[] alphas) {
        double[] share = new double[spectrum.samples()];
        Arrays.fill(share, 1.0 / share.length);
        double[] means = Products.transposeMultiply(penalized, share);
        List<WeightedSums> models = new ArrayList<>();
        for (int d = 0; d < alphas.length; d++) {
            double[] weights = spectrum.solution(amounts, d * spectrum.rank(), alphas[d]);
            double[] fitted = columns.free().length == 0 ? new double[spectrum.samples()]
                    : Products.multiply(penalized, weights);
            double[] ofBasis = ofBasis(d, fitted);
            double[] free = spectrum.basis().coefficients(ofBasis, 0);
            double constant = spectrum.basis().constant(ofBasis, 0, free)
                    - Blas.get().dot(weights.length, means, 0, weights, 0);
            models.add(new WeightedSums(new double[][] {columns.join(weights, free)}, new double[] {constant},
                    Link.VALUE));
        }
        return models;
    }

    /** What the basis explains of the endpoint once the penalised features have explained their part. */
    private double[] ofBasis(int d, double[] fitted) {
        double[] ofFitted = spectrum.basis().projectOut(fitted);
        double[] left = explained[d].clone();
        for (int v = 1; v < left.length; v++) {
            left[v] -= ofFitted[v];
        }
        return left;
    }
}
