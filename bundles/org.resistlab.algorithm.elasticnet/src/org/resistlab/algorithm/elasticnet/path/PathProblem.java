package org.resistlab.algorithm.elasticnet.path;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.resistlab.core.execution.Execution;
import org.resistlab.numerics.blas.Blas;

/** One sample set on its way along a path. Used by one thread at a time. */
final class PathProblem {

    /** What to do after a look at the features outside the working set. */
    enum Outcome {
        /** No feature wants to enter: the optimum is found. */
        OPTIMAL,
        /** Some have entered: solve again. */
        GROWN,
        /** Too many may want to enter: products with the residual are needed. */
        PRODUCTS_NEEDED
    }

    private static final Blas BLAS = Blas.get();

    /** Features read at most, as a share of all and in number, before products are asked for. */
    private static final int READ_SHARE = 60;
    private static final int READ_LEAST = 64;
    /** Features that enter at a time, at least, if so many want to. */
    private static final int ENTER_LEAST = 64;
    /** Vectors that products are kept with, besides one an output. */
    private static final int REFERENCES = 14;
    /** Change of curvatures, relative, from which on products of the working set are computed anew. */
    private static final double STALE = 0.25;
    /** Members up to which products with one another are kept: in number, and as a multiple of the samples. */
    private static final int GRAM_LEAST = 64;
    private static final int GRAM_SHARE = 2;
    /** With steps larger than this, what will enter is not foreseen. */
    private static final double LARGEST_EXPECTED_DECREASE = 0.7;
    /** Rounds of coordinate descent between questions whether the user has cancelled. */
    private static final int ROUNDS_AT_ONCE = 500;
    private static final int MOST_STEPS = 1000;

    private final StandardColumns columns;
    private final Family family;
    private final Penalty penalty;
    private final float[] factors;
    private final double responseScale;
    private final Convergence convergence;
    private final Execution execution;
    private final WorkingSet set;
    private final ReferenceProducts references;
    private final int outputs;
    private final WeightedGram[] grams;
    private final double[][] predictors;
    private final double[][] residuals;
    private final double[] curvature;
    private final double[][] coefficients;
    private final double[] intercepts;
    private final double nullLoss;
    private final int[] evaluationRows;
    private double[] gradient = new double[0];
    private PenaltyTerms terms;
    private double strength = Double.POSITIVE_INFINITY;
    /** The next strength as a share of this one, if it goes on as it did. */
    private double expectedDecrease = 1;
    private boolean productsAreFresh;
    private boolean converged = true;

    /**
     * @param responseScale what the response was divided by
     * @param evaluationRows rows of the source whose predictors are wanted
     */
    PathProblem(StandardColumns columns, Family family, Penalty penalty, double responseScale, int[] evaluationRows,
            Convergence convergence, Execution execution) {
        this.columns = columns;
        this.family = family;
        this.penalty = penalty;
        factors = new float[columns.columns()];
        for (int j = 0; j < factors.length; j++) {
            factors[j] = (float) penalty.factors()[j];
        }
        this.responseScale = responseScale;
        this.convergence = convergence;
        this.execution = execution;
        this.evaluationRows = evaluationRows;
        outputs = family.outputs();
        set = new WorkingSet(columns, evaluationRows, family.hasIntercept());
        references = new ReferenceProducts(columns, REFERENCES + outputs);
        int n = family.size();
        grams = new WeightedGram[outputs];
        Arrays.setAll(grams, k -> new WeightedGram(n));
        predictors = new double[outputs][n];
        residuals = new double[outputs][n];
        curvature = new double[n];
        coefficients = new double[outputs][0];
        intercepts = family.nullIntercepts();
        for (int k = 0; k < outputs; k++) {
            Arrays.fill(predictors[k], intercepts[k]);
        }
        nullLoss = family.loss(predictors) - family.saturatedLoss();
        for (int j = 0; j < columns.columns(); j++) {
            if (penalty.factors()[j] == 0 && !columns.isConstant(j)) {
                set.add(j);
            }
        }
        memberArrays();
        if (family.hasIntercept()) {
            for (int k = 0; k < outputs; k++) {
                coefficients[k][0] = intercepts[k];
            }
        }
        for (int k = 0; k < outputs; k++) {
            family.derivatives(predictors, k, residuals[k], curvature);
            if (hasGram()) {
                grams[k].compute(set, curvature);
            }
        }
    }

    int samples() {
        return family.size();
    }

    boolean converged() {
        return converged;
    }

    StandardColumns columns() {
        return columns;
    }

    /** Share of the null model's loss that is explained now. */
    double explained() {
        return nullLoss > 0 ? 1 - (family.loss(predictors) - family.saturatedLoss()) / nullLoss : 0;
    }

    /** Takes a strength, in the units of the response. */
    void setStrength(double newStrength) {
        double decrease = newStrength / responseScale / strength;
        expectedDecrease = decrease > LARGEST_EXPECTED_DECREASE && decrease < 1 ? decrease : 1;
        strength = newStrength / responseScale;
        weights();
    }

    private void memberArrays() {
        int size = set.size();
        gradient = WorkingSet.grown(gradient, size);
        for (int k = 0; k < outputs; k++) {
            coefficients[k] = WorkingSet.grown(coefficients[k], size);
        }
        weights();
        for (WeightedGram gram : grams) {
            if (hasGram()) {
                gram.extend(set);
            } else {
                gram.clear();
            }
        }
    }

    private void weights() {
        int size = set.size();
        double[] l1 = new double[size];
        double[] l2 = new double[size];
        double[] lower = new double[size];
        double[] upper = new double[size];
        for (int m = 0; m < size; m++) {
            int j = set.feature(m);
            boolean free = j == WorkingSet.INTERCEPT;
            double factor = free ? 0 : penalty.factors()[j];
            l1[m] = factor == 0 ? 0 : strength * penalty.l1Ratio() * factor;
            l2[m] = factor == 0 ? 0 : strength * (1 - penalty.l1Ratio()) * factor;
            double unit = free ? 1 : columns.scale(j) / responseScale;
            lower[m] = free ? Double.NEGATIVE_INFINITY : penalty.lower() * unit;
            upper[m] = free ? Double.POSITIVE_INFINITY : penalty.upper() * unit;
        }
        terms = new PenaltyTerms(l1, l2, lower, upper);
    }

    /** Whether products of the members with one another are kept: not where they cost more than they spare. */
    private boolean hasGram() {
        return set.size() <= Math.max(GRAM_LEAST, GRAM_SHARE * samples());
    }

    /** Finds the optimum among the members of the working set. */
    void solve() {
        productsAreFresh = false;
        double tolerance = convergence.tolerance() * 2 * nullLoss;
        double objective = family.isQuadratic() ? 0 : family.loss(predictors) + penalty();
        for (int step = 0; step < MOST_STEPS; step++) {
            execution.checkCancelled();
            double change = 0;
            for (int k = 0; k < outputs; k++) {
                family.derivatives(predictors, k, residuals[k], curvature);
                if (!family.isQuadratic() && hasGram() && isStale(grams[k].weights(), curvature)) {
                    grams[k].compute(set, curvature);
                }
                Step done = family.isQuadratic() ? quadraticStep(tolerance) : step(k, objective, tolerance);
                change = Math.max(change, done.change());
                objective = done.objective();
            }
            if (outputs > 1) {
                objective = center(objective);
            }
            if (family.isQuadratic() || change < tolerance) {
                break;
            }
            converged &= step + 1 < MOST_STEPS;
        }
        for (int k = 0; k < outputs; k++) {
            family.derivatives(predictors, k, residuals[k], curvature);
        }
    }

    private record Step(double change, double objective) {
    }

    private Step quadraticStep(double tolerance) {
        descend(0, coefficients[0], tolerance);
        predict(0, coefficients[0], predictors[0]);
        return new Step(0, 0);
    }

    private CoordinateDescent descend(int k, double[] b, double tolerance) {
        int n = samples();
        CoordinateDescent descent;
        if (hasGram()) {
            BLAS.gemv(false, set.size(), n, 1, set.values(), 0, n, residuals[k], 0, 0, gradient, 0);
            descent = new CovarianceDescent(terms, b, gradient, grams[k].rows());
        } else {
            descent = new ResidualDescent(terms, b, set, residuals[k], curvature);
        }
        int left = convergence.rounds();
        int allowed = Math.min(left, ROUNDS_AT_ONCE);
        while (left > 0 && descent.run(tolerance, allowed) > allowed) {
            execution.checkCancelled();
            left -= allowed;
            allowed = Math.min(left, ROUNDS_AT_ONCE);
        }
        converged &= left > 0;
        return descent;
    }

    private void predict(int k, double[] b, double[] out) {
        BLAS.gemv(true, set.size(), samples(), 1, set.values(), 0, samples(), b, 0, 0, out, 0);
    }

    /** A Newton step of one output, with curvatures that may be somewhat old; shortened until it leads down. */
    private Step step(int k, double objective, double tolerance) {
        int size = set.size();
        double[] old = coefficients[k];
        double[] oldPredictor = predictors[k];
        double[] next = old.clone();
        CoordinateDescent descent = descend(k, next, tolerance);
        double[] predictor = new double[samples()];
        predictors[k] = predictor;
        coefficients[k] = next;
        predict(k, next, predictor);
        double reached = family.loss(predictors) + penalty();
        double slack = 1e-13 * Math.abs(objective);
        if (reached > objective + slack && hasGram() && !Arrays.equals(grams[k].weights(), curvature)) {
            grams[k].compute(set, curvature);
            System.arraycopy(old, 0, next, 0, size);
            descent = descend(k, next, tolerance);
            predict(k, next, predictor);
            reached = family.loss(predictors) + penalty();
        }
        for (int halving = 0; reached > objective + slack && halving < 40; halving++) {
            for (int m = 0; m < size; m++) {
                next[m] = (next[m] + old[m]) / 2;
            }
            predict(k, next, predictor);
            reached = family.loss(predictors) + penalty();
        }
        if (reached > objective + slack) {
            coefficients[k] = old;
            predictors[k] = oldPredictor;
            return new Step(0, objective);
        }
        double change = 0;
        for (int m = 0; m < size; m++) {
            double difference = next[m] - old[m];
            change = Math.max(change, descent.curvature(m) * difference * difference);
        }
        return new Step(change, reached);
    }

    private static boolean isStale(double[] used, double[] current) {
        double difference = 0;
        double sum = 0;
        for (int i = 0; i < used.length; i++) {
            difference += Math.abs(used[i] - current[i]);
            sum += current[i];
        }
        return difference > STALE * sum;
    }

    private double penalty() {
        double sum = 0;
        for (int k = 0; k < outputs; k++) {
            for (int m = 0; m < set.size(); m++) {
                sum += terms.of(m, coefficients[k][m]);
            }
        }
        return sum;
    }

    /**
     * Shifts each feature's coefficients by the same in all outputs, which changes no probability, to where the penalty
     * is least; intercepts to mean 0.
     */
    private double center(double objective) {
        if (penalty.lower() != Double.NEGATIVE_INFINITY || penalty.upper() != Double.POSITIVE_INFINITY) {
            return objective;
        }
        boolean moved = false;
        double[] ofMember = new double[outputs];
        for (int m = 0; m < set.size(); m++) {
            for (int k = 0; k < outputs; k++) {
                ofMember[k] = coefficients[k][m];
            }
            double center = Centering.of(ofMember, terms.l1()[m] == 0 ? 0 : penalty.l1Ratio());
            if (center != 0) {
                moved = true;
                for (int k = 0; k < outputs; k++) {
                    coefficients[k][m] -= center;
                }
            }
        }
        if (!moved) {
            return objective;
        }
        for (int k = 0; k < outputs; k++) {
            predict(k, coefficients[k], predictors[k]);
        }
        return family.loss(predictors) + penalty();
    }

    /** Looks at the features outside the working set, and takes in those that want to enter. */
    Outcome check() {
        float least = (float) (strength * penalty.l1Ratio() * (1 - 1e-6));
        int p = columns.columns();
        boolean[] candidate = new boolean[p];
        int count = 0;
        for (double[] residual : residuals) {
            references.estimate(residual);
            float[] bounds = references.bounds();
            for (int j = 0; j < p; j++) {
                if (bounds[j] >= least * factors[j] && !candidate[j] && !set.contains(j) && !columns.isConstant(j)) {
                    candidate[j] = true;
                    count++;
                }
            }
        }
        if (count > Math.max(READ_LEAST, p / READ_SHARE) && !productsAreFresh) {
            return Outcome.PRODUCTS_NEEDED;
        }
        double[] excess = new double[count];
        int[] features = new int[count];
        int read = 0;
        boolean violated = false;
        FeatureProducts products = new FeatureProducts(columns, residuals);
        for (int j = 0; j < p; j++) {
            if (candidate[j]) {
                features[read] = j;
                excess[read] = excess(j, products);
                violated |= excess[read++] > 0;
            }
        }
        enter(features, excess, violated ? 1 : expectedDecrease);
        return violated ? Outcome.GROWN : Outcome.OPTIMAL;
    }

    /** By how much a feature's slope exceeds what the penalty holds back, relative to that. */
    private double excess(int j, FeatureProducts products) {
        double most = 0;
        products.read(j);
        for (int k = 0; k < outputs; k++) {
            double slope = products.with(k);
            if (slope > 0 ? penalty.upper() > 0 : penalty.lower() < 0) {
                most = Math.max(most, Math.abs(slope));
            }
        }
        double held = strength * penalty.l1Ratio() * penalty.factors()[j];
        return held > 0 ? most / held - 1 : most > 0 ? Double.POSITIVE_INFINITY : 0;
    }

    /**
     * Takes in what exceeds, or would exceed if the strength were that much less; the most exceeding if they are many.
     */
    private void enter(int[] features, double[] excess, double decrease) {
        double least = decrease - 1;
        int most = Math.max(ENTER_LEAST, set.size());
        double[] sorted = Arrays.stream(excess).filter(over -> over > decrease - 1).sorted().toArray();
        if (sorted.length > most) {
            least = Math.nextDown(sorted[sorted.length - most]);
        }
        for (int v = 0; v < features.length; v++) {
            if (excess[v] > least) {
                set.add(features[v]);
            }
        }
        if (sorted.length > 0) {
            memberArrays();
        }
    }

    /** Vectors whose products with all features are wanted. */
    double[][] wantedProducts() {
        productsAreFresh = true;
        return references.wanted(residuals);
    }

    void addProducts(double[] vector, float[] products) {
        double sum = 0;
        for (double value : vector) {
            sum += value;
        }
        columns.fromShared(products, sum);
        references.add(vector, products);
    }

    /** The least strength at which all penalised coefficients are 0, in the units of the response. */
    double largestStrength() {
        double least = 0;
        for (double[] residual : residuals) {
            references.estimate(residual);
            for (int j = 0; j < columns.columns(); j++) {
                if (isPenalised(j)) {
                    double product = Math.abs(references.estimate(j)) - references.uncertainty(j);
                    least = Math.max(least, product / penalty.factors()[j]);
                }
            }
        }
        double largest = 0;
        FeatureProducts products = new FeatureProducts(columns, residuals);
        for (int k = 0; k < outputs; k++) {
            references.estimate(residuals[k]);
            float[] bounds = references.bounds();
            for (int j = 0; j < columns.columns(); j++) {
                if (isPenalised(j) && bounds[j] >= least * penalty.factors()[j] * (1 - 1e-6)) {
                    products.read(j);
                    largest = Math.max(largest, Math.abs(products.with(k)) / penalty.factors()[j]);
                }
            }
        }
        return largest * responseScale / penalty.ratioOfLargest();
    }

    private boolean isPenalised(int j) {
        return penalty.factors()[j] > 0 && !columns.isConstant(j);
    }

    /** Outputs × rows to evaluate, in units of the scaled and centred response. */
    double[][] evaluate() {
        double[][] values = new double[outputs][evaluationRows.length];
        for (int k = 0; k < outputs; k++) {
            if (set.size() > 0 && evaluationRows.length > 0) {
                BLAS.gemv(true, set.size(), evaluationRows.length, 1, set.evaluationValues(), 0, evaluationRows.length,
                        coefficients[k], 0, 0, values[k], 0);
            }
        }
        return values;
    }

    /**
     * The model as it is now.
     *
     * @param responseMean what was subtracted from the response
     */
    PathPoint point(double responseMean) {
        int[] members = nonzeroMembers();
        int[] features = Arrays.stream(members).map(set::feature).toArray();
        double[][] ofFeatures = new double[outputs][members.length];
        double[] ofOutputs = new double[outputs];
        for (int k = 0; k < outputs; k++) {
            double intercept = responseMean + (family.hasIntercept() ? coefficients[k][0] : 0);
            for (int f = 0; f < members.length; f++) {
                int j = features[f];
                ofFeatures[k][f] = coefficients[k][members[f]] * responseScale / columns.scale(j);
                intercept -= ofFeatures[k][f] * columns.mean(j);
            }
            ofOutputs[k] = intercept;
        }
        if (outputs > 1) {
            double mean = Arrays.stream(ofOutputs).sum() / outputs;
            Arrays.setAll(ofOutputs, k -> ofOutputs[k] - mean);
        }
        return new PathPoint(strength * responseScale, ofOutputs, features, ofFeatures, explained());
    }

    private int[] nonzeroMembers() {
        return IntStream.range(0, set.size()).filter(this::isNonzero).boxed()
                .sorted((a, b) -> Integer.compare(set.feature(a), set.feature(b))).mapToInt(Integer::intValue)
                .toArray();
    }

    private boolean isNonzero(int member) {
        if (set.feature(member) == WorkingSet.INTERCEPT) {
            return false;
        }
        for (double[] ofOutput : coefficients) {
            if (ofOutput[member] != 0) {
                return true;
            }
        }
        return false;
    }
}
