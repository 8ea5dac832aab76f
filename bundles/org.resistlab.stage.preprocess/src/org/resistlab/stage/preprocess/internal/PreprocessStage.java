package org.resistlab.stage.preprocess.internal;

import java.util.List;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.problem.Problem;
import org.resistlab.engine.stage.EndpointPlan;
import org.resistlab.engine.stage.Stage;
import org.resistlab.numerics.statistics.Descriptive;

/** Says where an assay's steps leave missing values to the learners. The steps themselves are fitted in every unit. */
public final class PreprocessStage implements Stage {

    @Override
    public void plan(EndpointPlan plan) {
        plan.dataset().assays().forEach((assay, data) -> {
            boolean imputed = plan.analysis().preprocess().getOrDefault(assay, List.of()).stream()
                    .anyMatch(step -> step.id().equals("impute"));
            if (!imputed && hasMissing(data)) {
                plan.note(Problem.info("preprocess.not-imputed", "Assay \"" + assay
                        + "\" has missing values and no step imputes them: models that cannot take them will refuse."));
            }
        });
    }

    private static boolean hasMissing(FeatureMatrix data) {
        return data.values().derived("has missing values", () -> {
            double[] column = new double[data.rows()];
            for (int j = 0; j < data.columns(); j++) {
                data.values().column(j, column);
                if (Descriptive.count(column) < column.length) {
                    return true;
                }
            }
            return false;
        });
    }
}
