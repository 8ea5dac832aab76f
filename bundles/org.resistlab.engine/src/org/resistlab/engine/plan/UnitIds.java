package org.resistlab.engine.plan;

import org.resistlab.engine.resample.Fold;

/** Ids of the engine's own units. */
public final class UnitIds {

    private UnitIds() {
    }

    public static String crossValidation(String endpoint, String model, Fold fold) {
        return "cv/" + endpoint + "/" + model + "/repeat-" + fold.repeat() + "/fold-" + fold.index();
    }

    static boolean isCrossValidation(String id) {
        return id.startsWith("cv/");
    }

    public static String permutation(String endpoint, int index) {
        return "permutation/" + endpoint + "/" + index;
    }

    public static String finalModel(String endpoint, String model) {
        return "final/" + endpoint + "/" + model;
    }

    public static String external(String endpoint, String model, String cohort) {
        return "external/" + endpoint + "/" + model + "/" + cohort;
    }
}
