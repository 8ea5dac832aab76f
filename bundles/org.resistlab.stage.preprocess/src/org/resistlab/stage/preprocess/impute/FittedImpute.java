package org.resistlab.stage.preprocess.impute;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureKind;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.state.State;
import org.resistlab.core.step.FittedStep;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.statistics.Descriptive;
import org.resistlab.stage.preprocess.Columns;
import org.resistlab.stage.preprocess.DerivedColumns;

/**
 * What {@link Impute} learned.
 *
 * @param numbers for each column the number in place of a missing one; not used for categories
 * @param levels for each categorical column, in order, the level in place of a missing one
 * @param indicators columns whose missing values are also told by a column of their own
 * @param neighbours what asks training samples instead, for numbers; null if nothing does
 */
record FittedImpute(double[] numbers, List<String> levels, int[] indicators, Neighbours neighbours)
        implements
            FittedStep {

    @Override
    public FeatureMatrix apply(FeatureMatrix samples) {
        Columns.requireCount(numbers.length, samples, "impute");
        List<Feature> features = new ArrayList<>(samples.features());
        double[] fills = numbers.clone();
        int[] categorical = Columns.categorical(samples);
        for (int c = 0; c < categorical.length; c++) {
            int j = categorical[c];
            Feature feature = withLevel(samples.feature(j), levels.get(c));
            features.set(j, feature);
            fills[j] = feature.levels().indexOf(levels.get(c));
        }
        for (int j : indicators) {
            Feature feature = samples.feature(j);
            features.add(feature.derived(feature.name() + " missing"));
        }
        return new FeatureMatrix(features, values(samples, fills));
    }

    private static Feature withLevel(Feature feature, String level) {
        if (feature.levels().contains(level)) {
            return feature;
        }
        List<String> more = new ArrayList<>(feature.levels());
        more.add(level);
        return new Feature(feature.assay(), feature.name(), feature.origin(), FeatureKind.CATEGORICAL, more);
    }

    private Matrix values(FeatureMatrix samples, double[] fills) {
        Matrix raw = samples.values();
        if (indicators.length == 0 && isComplete(raw)) {
            return raw;
        }
        Matrix imputed = neighbours == null ? raw : neighbours.impute(samples);
        Matrix filled = new DerivedColumns(imputed, (j, values, count) -> fill(values, count, fills[j]));
        return indicators.length == 0 ? filled
                : Matrix.joinColumns(List.of(filled, new DerivedColumns(raw, indicators, FittedImpute::indicate)));
    }

    private static boolean isComplete(Matrix matrix) {
        double[] values = new double[matrix.rows()];
        for (int j = 0; j < matrix.columns(); j++) {
            matrix.column(j, values);
            if (Descriptive.count(values) < values.length) {
                return false;
            }
        }
        return true;
    }

    private static void fill(double[] values, int count, double number) {
        for (int i = 0; i < count; i++) {
            if (Double.isNaN(values[i])) {
                values[i] = number;
            }
        }
    }

    private static void indicate(int column, double[] values, int count) {
        for (int i = 0; i < count; i++) {
            values[i] = Double.isNaN(values[i]) ? 1 : 0;
        }
    }

    @Override
    public State state() {
        State state = new State().put("numbers", numbers).putTexts("levels", levels).put("indicators", indicators);
        return neighbours == null ? state : state.put("neighbours", neighbours.state());
    }

    static FittedImpute of(State state) {
        return new FittedImpute(state.reals("numbers"), state.texts("levels"), state.integers("indicators"),
                state.has("neighbours") ? Neighbours.of(state.state("neighbours")) : null);
    }
}
