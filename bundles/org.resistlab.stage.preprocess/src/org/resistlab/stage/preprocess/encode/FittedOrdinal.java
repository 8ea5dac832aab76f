package org.resistlab.stage.preprocess.encode;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.state.State;
import org.resistlab.core.step.FittedStep;
import org.resistlab.stage.preprocess.Columns;
import org.resistlab.stage.preprocess.DerivedColumns;

/**
 * What {@link Ordinal} learned.
 *
 * @param columns how many features it was fitted on
 * @param encoded columns of the categorical ones
 * @param levels for each of these its levels in the order of their numbers
 */
record FittedOrdinal(int columns, int[] encoded, List<List<String>> levels) implements FittedStep {

    @Override
    public FeatureMatrix apply(FeatureMatrix samples) {
        Columns.requireCount(columns, samples, "ordinal");
        List<Feature> features = new ArrayList<>(samples.features());
        double[][] numbers = new double[columns][];
        for (int e = 0; e < encoded.length; e++) {
            Feature feature = samples.feature(encoded[e]);
            features.set(encoded[e], feature.derived(feature.name()));
            numbers[encoded[e]] = numbers(feature.levels(), levels.get(e));
        }
        return new FeatureMatrix(features,
                new DerivedColumns(samples.values(), (j, values, count) -> replace(values, count, numbers[j])));
    }

    private static double[] numbers(List<String> levels, List<String> order) {
        return levels.stream().mapToInt(order::indexOf).mapToDouble(at -> at < 0 ? Double.NaN : at).toArray();
    }

    private static void replace(double[] values, int count, double[] numbers) {
        if (numbers == null) {
            return;
        }
        for (int i = 0; i < count; i++) {
            values[i] = Double.isNaN(values[i]) ? Double.NaN : numbers[(int) values[i]];
        }
    }

    @Override
    public State state() {
        List<State> orders = levels.stream().map(order -> new State().putTexts("levels", order)).toList();
        return new State().put("columns", columns).put("encoded", encoded).putStates("orders", orders);
    }

    static FittedOrdinal of(State state) {
        return new FittedOrdinal(state.integer("columns"), state.integers("encoded"),
                state.states("orders").stream().map(order -> order.texts("levels")).toList());
    }
}
