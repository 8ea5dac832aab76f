package org.resistlab.stage.preprocess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Training;
import org.resistlab.core.step.FittedStep;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.random.RandomStream;

/**
 * A step with parameters and the kind of data it takes, for what must hold of every step.
 *
 * @param id the step
 * @param given its parameters
 * @param kind which of the three kinds of samples
 * @param isRegression whether the endpoint is a real value
 */
record StepCase(String id, Map<String, Object> given, Kind kind, boolean isRegression) {

    static final int ROWS = 40;

    private static final int NUMBERS = 12;

    enum Kind {
        /** Numbers and categories, both with missing values. */
        MIXED,
        /** Numbers with missing values. */
        INCOMPLETE,
        /** Numbers. */
        COMPLETE
    }

    /** Every step, with parameters that lead to all its ways. */
    static Stream<StepCase> all() {
        List<StepCase> cases = new ArrayList<>();
        for (String strategy : List.of("median", "mean", "most-frequent", "knn")) {
            cases.add(of("impute", Map.of("strategy", strategy, "add_indicator", true), Kind.MIXED));
        }
        cases.add(of("impute", Map.of("strategy", "knn", "weights", "distance", "n_neighbors", 3), Kind.MIXED));
        cases.add(of("one-hot", Map.of(), Kind.MIXED));
        cases.add(of("one-hot", Map.of("missing", "own-column", "drop", "first"), Kind.MIXED));
        cases.add(of("ordinal", Map.of(), Kind.MIXED));
        cases.add(of("log", Map.of(), Kind.MIXED));
        cases.add(of("log", Map.of("base", "e", "offset", 0.5), Kind.MIXED));
        cases.add(of("quantile-normalize", Map.of(), Kind.MIXED));
        cases.add(of("standardize", Map.of(), Kind.MIXED));
        cases.add(of("variance-filter", Map.of("keep", 5), Kind.MIXED));
        cases.add(of("variance-filter", Map.of("threshold", 2, "score", "mad"), Kind.MIXED));
        cases.add(of("correlation-filter", Map.of("threshold", 0.2), Kind.MIXED));
        cases.add(of("correlation-filter", Map.of("threshold", 0.2), Kind.COMPLETE));
        cases.add(of("missingness-filter", Map.of("max_missing", 0.1), Kind.MIXED));
        for (String function : List.of("f", "t", "welch", "mann-whitney", "mutual-info")) {
            cases.add(of("select-k-best", Map.of("score_func", function, "k", 4), Kind.INCOMPLETE));
        }
        for (String function : List.of("f", "pearson", "spearman")) {
            cases.add(new StepCase("select-k-best", Map.of("score_func", function, "k", 4), Kind.INCOMPLETE, true));
        }
        cases.add(of("pca", Map.of("n_components", 3), Kind.COMPLETE));
        cases.add(of("pca", Map.of("n_components", 50, "whiten", true), Kind.COMPLETE));
        return cases.stream();
    }

    private static StepCase of(String id, Map<String, Object> given, Kind kind) {
        return new StepCase(id, given, kind, false);
    }

    FittedStep fit(Training data) {
        return Steps.fit(id, data, given, new Steps.Notes());
    }

    /** Samples of this kind, always the same. */
    FeatureMatrix samples() {
        RandomStream random = RandomStream.of(7, "samples");
        List<Feature> features = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        for (int j = 0; j < NUMBERS; j++) {
            double[] values = new double[ROWS];
            for (int i = 0; i < ROWS; i++) {
                boolean missing = random.nextDouble() < 0.015 * j && kind != Kind.COMPLETE;
                double shared = j == 0 ? 0 : columns.get(0)[i] / 3;
                values[i] = missing ? Double.NaN : shared + (1 + j % 5) * random.nextExponential();
            }
            features.add(Feature.numeric(Samples.ASSAY, "gene" + j));
            columns.add(values);
        }
        if (kind == Kind.MIXED) {
            addCategories(random, features, columns);
        }
        return new FeatureMatrix(features, DenseMatrix.ofColumns(columns.toArray(double[][]::new)));
    }

    private static void addCategories(RandomStream random, List<Feature> features, List<double[]> columns) {
        for (int c = 0; c < 3; c++) {
            List<String> levels = List.of("high", "low", "medium").subList(0, c == 0 ? 2 : 3);
            double[] codes = new double[ROWS];
            for (int i = 0; i < ROWS; i++) {
                codes[i] = random.nextDouble() < 0.1 ? Double.NaN : random.nextInt(levels.size());
            }
            features.add(4 * c, Feature.categorical(Samples.ASSAY, "grade" + c, levels));
            columns.add(4 * c, codes);
        }
    }

    /** A truth that has to do with the samples. */
    Target target() {
        RandomStream random = RandomStream.of(7, "target");
        double[] values = new double[ROWS];
        int[] codes = new int[ROWS];
        double[] column = samples().column(3);
        for (int i = 0; i < ROWS; i++) {
            values[i] = (Double.isNaN(column[i]) ? 0 : column[i]) + random.nextGaussian();
            codes[i] = values[i] > 3 ? 1 : 0;
        }
        return isRegression ? new RealTarget(values) : new ClassTarget(codes, List.of("sensitive", "resistant"), 1);
    }

    @Override
    public String toString() {
        return id + " " + given + " " + kind + (isRegression ? " regression" : "");
    }
}
