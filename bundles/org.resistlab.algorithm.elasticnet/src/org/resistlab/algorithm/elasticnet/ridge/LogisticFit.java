package org.resistlab.algorithm.elasticnet.ridge;

import java.util.Arrays;
import java.util.List;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.learner.Model;
import org.resistlab.numerics.blas.Blas;
import org.resistlab.numerics.matrix.Matrix;

/** Logistic regression of one endpoint with a quadratic penalty: one model after another, each begun at the last. */
final class LogisticFit {

    /** C times the largest squared length of a sample, from which Newton's method is begun at zero. */
    private static final double FIRST_STRENGTH = 1e4;
    /** How far from the last C the method is begun at the last optimum. */
    private static final double FURTHEST = 1e3;

    private final ClassLabels labels;
    private final double[] weights;
    private final FreeColumns columns;
    private final Matrix penalized;
    private final FreeBasis basis;
    private final Coordinates coordinates;
    private final Execution execution;
    /** Null with no more features than samples. */
    private final SampleKernel kernel;
    /** Null with more features than samples. */
    private final CenteredColumns centered;
    /** Null before the first model. */
    private double[] last;
    private double lastC;
    private double[] previous;
    private double previousC;
    private boolean isConverged;

    /**
     * @param names of the features that are not penalised
     * @param isBalanced whether classes have equal weight
     * @throws IllegalArgumentException if the features are not finite numbers or only one class has samples
     */
    LogisticFit(FeatureMatrix features, ClassTarget target, List<String> names, boolean isBalanced,
            Execution execution) {
        NumericFeatures.require(features, LogisticLearner.ID);
        this.labels = ClassLabels.of(target);
        this.weights = labels.weights(isBalanced);
        this.columns = FreeColumns.of(features, names);
        this.penalized = columns.penalized(features.values());
        this.execution = execution;
        boolean isDual = penalized.columns() > penalized.rows();
        try {
            this.basis = FreeBasis.of(features.values(), columns.free());
            this.kernel = isDual ? SampleKernel.of(penalized, execution::forEach) : null;
            this.centered = isDual ? null : new CenteredColumns(penalized, basis);
        } catch (NotFiniteException e) {
            throw NumericFeatures.notFinite(features, LogisticLearner.ID);
        }
        this.coordinates = isDual ? SampleCoordinates.of(labels.outputs(), kernel, basis)
                : FeatureCoordinates.of(labels.outputs(), centered);
    }

    private PenalizedNewton.Result minimize(double c) {
        double[] scaled = Arrays.stream(weights).map(weight -> c * weight).toArray();
        LabelLoss loss = new LabelLoss(labels.classes(), labels.codes(), scaled);
        PenalizedNewton.Result result = PenalizedNewton.minimize(coordinates, loss, starts(c), execution);
        previous = last;
        previousC = lastC;
        last = result.unknowns();
        lastC = c;
        return result;
    }

    /** The model that minimises c · Σ weight · loss + ½ Σ coefficient². */
    Model fit(double c) {
        double first = FIRST_STRENGTH / coordinates.scale();
        for (double near = last == null ? first : FURTHEST * lastC; near < c; near *= FURTHEST) {
            minimize(near);
        }
        isConverged = minimize(c).isConverged();
        return kernel == null ? ofWeights() : ofSamples();
    }

    /**
     * The last optimum as it is; with weights in proportion to c, as they are where the penalty is strong; and as far
     * along as it came from the one before on a logarithmic scale, as where the penalty is weak.
     */
    private List<double[]> starts(double c) {
        if (last == null) {
            return List.of(new double[labels.outputs() * coordinates.size()]);
        }
        double[] grown = last.clone();
        for (int i = 0; i < grown.length; i++) {
            grown[i] *= i % coordinates.size() < coordinates.size() - basis.size() ? c / lastC : 1;
        }
        if (previous == null || lastC == previousC) {
            return List.of(last, grown);
        }
        double far = StrictMath.log(c / lastC) / StrictMath.log(lastC / previousC);
        double[] along = new double[last.length];
        for (int i = 0; i < along.length; i++) {
            along[i] = last[i] + far * (last[i] - previous[i]);
        }
        return List.of(last, grown, along);
    }

    /** Whether the last model is the optimum. */
    boolean isConverged() {
        return isConverged;
    }

    private DualSums ofSamples() {
        int n = kernel.samples();
        double[][] duals = new double[labels.outputs()][];
        double[][] free = new double[duals.length][];
        double[][] constants = new double[duals.length][];
        for (int k = 0; k < duals.length; k++) {
            int from = k * coordinates.size();
            duals[k] = Arrays.copyOfRange(last, from, from + n);
            basis.projectOut(duals[k]); // what rounding left; far from zero the features would multiply it
            free[k] = basis.coefficients(last, from + n);
            constants[k] = new double[] {basis.constant(last, from + n, free[k])};
        }
        return new DualSums(penalized, kernel, columns, labels.expand(duals, new double[n]),
                labels.expand(free, new double[columns.free().length]), constants(constants), labels.link());
    }

    private WeightedSums ofWeights() {
        int p = centered.penalized();
        double[][] weightsOfAll = new double[labels.outputs()][];
        double[][] constants = new double[weightsOfAll.length][];
        for (int k = 0; k < weightsOfAll.length; k++) {
            int from = k * coordinates.size();
            double[] free = basis.coefficients(last, from + p);
            constants[k] = new double[] {basis.constant(last, from + p, free)
                    - Blas.get().dot(p, centered.means(), 0, last, from)};
            weightsOfAll[k] = columns.join(Arrays.copyOfRange(last, from, from + p), free);
        }
        return new WeightedSums(labels.expand(weightsOfAll, new double[p + columns.free().length]),
                constants(constants), labels.link());
    }

    private double[] constants(double[][] fitted) {
        return Arrays.stream(labels.expand(fitted, new double[] {Link.ABSENT})).mapToDouble(row -> row[0]).toArray();
    }
}
