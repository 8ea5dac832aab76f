package org.resistlab.stage.preprocess.impute;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.state.State;
import org.resistlab.core.step.FittedStep;
import org.resistlab.core.step.Step;
import org.resistlab.numerics.statistics.Descriptive;
import org.resistlab.stage.preprocess.Columns;

/**
 * Replaces missing values (NaN) by what the training samples suggest, so that none is left.
 *
 * <ul>
 * <li>Numbers: the feature's median, mean or most frequent value (of several the smallest) among training samples, as
 * scikit-learn's {@code SimpleImputer}; or the mean of the {@code n_neighbors} nearest training samples that have the
 * feature, as scikit-learn's {@code KNNImputer} (see {@link Neighbours}).
 * <li>Categories: the most frequent level, of several the first, whatever the strategy.
 * <li>A feature without any value in training: 0, or the category {@value #NO_LEVEL}, with a note. (scikit-learn drops
 * such a feature unless told otherwise.)
 * <li>{@code add_indicator}: a further column "X missing" for each feature X with missing values in training, 1 where
 * the value was missing and 0 elsewhere, behind all others.
 * </ul>
 */
public final class Impute implements Step {

    /** The category of a feature without any value in training. */
    static final String NO_LEVEL = "missing";

    private static final int CHECK_EVERY = 1024;

    @Override
    public FittedStep fit(Training data, Parameters parameters, Execution execution) {
        FeatureMatrix samples = data.features();
        String strategy = parameters.text("strategy");
        int columns = samples.columns();
        double[] numbers = new double[columns];
        List<String> levels = new ArrayList<>();
        boolean[] incomplete = new boolean[columns];
        boolean[] empty = new boolean[columns];
        double[] values = new double[samples.rows()];
        for (int j = 0; j < columns; j++) {
            if (j % CHECK_EVERY == 0) {
                execution.checkCancelled();
            }
            samples.values().column(j, values);
            int present = Descriptive.count(values);
            incomplete[j] = present < values.length;
            empty[j] = present == 0;
            Feature feature = samples.feature(j);
            if (feature.isNumeric()) {
                numbers[j] = empty[j] ? 0 : number(strategy, values);
            } else {
                levels.add(empty[j] ? NO_LEVEL : feature.levels().get((int) Descriptive.mostFrequent(values)));
            }
        }
        noteEmpty(samples, where(empty), execution);
        int[] indicators = parameters.flag("add_indicator") ? where(incomplete) : new int[0];
        Neighbours neighbours = strategy.equals("knn") ? Neighbours.of(samples, parameters.integer("n_neighbors"),
                parameters.text("weights").equals("distance")) : null;
        return new FittedImpute(numbers, levels, indicators, neighbours);
    }

    private static double number(String strategy, double[] values) {
        return switch (strategy) {
            case "median" -> Descriptive.median(values);
            case "most-frequent" -> Descriptive.mostFrequent(values);
            default -> Descriptive.mean(values); // also what is left to say where a sample has no neighbour
        };
    }

    private static int[] where(boolean[] flags) {
        return IntStream.range(0, flags.length).filter(j -> flags[j]).toArray();
    }

    private static void noteEmpty(FeatureMatrix samples, int[] empty, Execution execution) {
        if (empty.length > 0) {
            execution.note(Problem.warning("impute.no-value",
                    "No training sample has a value of " + Columns.names(samples.features(), empty) + ".",
                    "Put missingness-filter before impute to leave such features out."));
        }
    }

    @Override
    public FittedStep restore(State state) {
        return FittedImpute.of(state);
    }
}
