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
 * What {@link OneHot} learned.
 *
 * @param columns how many features it was fitted on
 * @param encoded the categorical ones, by column
 */
record FittedOneHot(int columns, List<CategoryColumns> encoded) implements FittedStep {

    /** Stands for the category of a column that is passed through. */
    private static final int NUMBER = -2;

    FittedOneHot {
        encoded = List.copyOf(encoded);
    }

    @Override
    public FeatureMatrix apply(FeatureMatrix samples) {
        Columns.requireCount(columns, samples, "one-hot");
        List<Feature> features = new ArrayList<>();
        List<Integer> sources = new ArrayList<>();
        List<Category> categories = new ArrayList<>();
        int next = 0;
        for (int j = 0; j < columns; j++) {
            Feature feature = samples.feature(j);
            if (next == encoded.size() || encoded.get(next).column() != j) {
                features.add(feature);
                sources.add(j);
                categories.add(new Category(NUMBER, false));
                continue;
            }
            CategoryColumns replacement = encoded.get(next++);
            for (String level : replacement.levels()) {
                features.add(feature.derived(feature.name() + "=" + level));
                sources.add(j);
                categories.add(new Category(feature.levels().indexOf(level),
                        replacement.missing() && level.equals(OneHot.MISSING)));
            }
        }
        int[] from = sources.stream().mapToInt(Integer::intValue).toArray();
        Category[] of = categories.toArray(Category[]::new);
        return new FeatureMatrix(features,
                new DerivedColumns(samples.values(), from, (j, values, count) -> of[j].indicate(values, count)));
    }

    /**
     * What a column of 0 and 1 tells: this code (-1: one that does not occur), or no code where {@code missing} is set.
     */
    private record Category(int code, boolean missing) {

        void indicate(double[] values, int count) {
            if (code == NUMBER) {
                return;
            }
            for (int i = 0; i < count; i++) {
                values[i] = values[i] == code || missing && Double.isNaN(values[i]) ? 1 : 0;
            }
        }
    }

    @Override
    public State state() {
        return new State().put("columns", columns).putStates("encoded",
                encoded.stream().map(CategoryColumns::state).toList());
    }

    static FittedOneHot of(State state) {
        return new FittedOneHot(state.integer("columns"),
                state.states("encoded").stream().map(CategoryColumns::of).toList());
    }
}
