package org.resistlab.stage.preprocess.encode;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;
import org.resistlab.core.step.FittedStep;
import org.resistlab.core.step.Step;
import org.resistlab.stage.preprocess.Columns;

/**
 * Replaces each categorical feature by columns of 0 and 1, one for each level that training samples have, as
 * scikit-learn's {@code OneHotEncoder}: {@code sex} by {@code sex=F} and {@code sex=M}, in the order of the feature's
 * levels and in the feature's place. Numbers pass through, NaN included.
 *
 * <ul>
 * <li>A level that no training sample has is 0 in all columns.
 * <li>A missing category is 0 in all columns ({@code missing: zero}), or 1 in a column of its own, {@code sex=missing},
 * which is there if a training sample has no category ({@code missing: own-column}).
 * <li>{@code drop: first} leaves out each feature's first column; {@code if-binary} does so where there are just two, a
 * column for missing categories included.
 * </ul>
 */
public final class OneHot implements Step {

    /** The name of the level that stands for a missing category. */
    static final String MISSING = "missing";

    @Override
    public FittedStep fit(Training data, Parameters parameters, Execution execution) {
        FeatureMatrix samples = data.features();
        boolean ownColumn = parameters.text("missing").equals("own-column");
        List<CategoryColumns> encoded = new ArrayList<>();
        for (int j : Columns.categorical(samples)) {
            List<String> levels = TrainingLevels.of(samples, j);
            boolean missing = ownColumn && TrainingLevels.isIncomplete(samples, j);
            if (missing && !levels.contains(MISSING)) {
                levels.add(MISSING);
            }
            boolean drop = switch (parameters.text("drop")) {
                case "first" -> !levels.isEmpty();
                case "if-binary" -> levels.size() == 2;
                default -> false;
            };
            encoded.add(new CategoryColumns(j, drop ? levels.subList(1, levels.size()) : levels, missing));
        }
        return new FittedOneHot(samples.columns(), encoded);
    }

    @Override
    public FittedStep restore(State state) {
        return FittedOneHot.of(state);
    }
}
