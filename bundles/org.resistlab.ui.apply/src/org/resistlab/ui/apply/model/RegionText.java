package org.resistlab.ui.apply.model;

import org.resistlab.core.data.Task;
import org.resistlab.engine.model.Applied;
import org.resistlab.engine.model.HeldOutErrors;
import org.resistlab.engine.model.ModelDescription;
import org.resistlab.engine.model.PredictionRegion;
import org.resistlab.ui.NumberText;

/** Where the truth of a patient is expected, in words. */
public final class RegionText {

    /** What an interval or a set of classes holds, in words. */
    static final String COVERAGE = Math.round(100 * HeldOutErrors.COVERAGE) + " %";

    private RegionText() {
    }

    /** The name of a column of them. */
    public static String title(ModelDescription model) {
        return model.task() == Task.CLASS ? "Possible at " + COVERAGE : COVERAGE + " interval";
    }

    /** What it means, and what it rests on. */
    public static String meaning(ModelDescription model, boolean known) {
        if (!known) {
            return "The package keeps no errors of held-out patients, so that a prediction has no interval: how far the "
                    + "model can be trusted is its cross-validated performance. Run the analysis again for intervals.";
        }
        return (model.task() == Task.CLASS ? "What is possible at " + COVERAGE : "The " + COVERAGE + " interval")
                + " holds the truth for about nine of ten patients who are drawn and measured as those of the study. It "
                + "is made of the errors on held-out patients, and promises nothing for a patient with a warning.";
    }

    /** For a cell; empty where there is none. */
    public static String of(ModelDescription model, Applied one) {
        return one.region().map(region -> model.task() == Task.CLASS ? classes(region) : interval(region)).orElse("");
    }

    private static String classes(PredictionRegion region) {
        return region.classes().isEmpty() ? "none" : String.join(" or ", region.classes());
    }

    private static String interval(PredictionRegion region) {
        return region.isBounded() ? NumberText.of(region.low(), 3) + " to " + NumberText.of(region.high(), 3)
                : "any value: too few held-out patients";
    }

    /** As a sentence; empty where there is none. */
    static String sentence(ModelDescription model, Applied one) {
        if (one.region().isEmpty()) {
            return "";
        }
        PredictionRegion region = one.region().get();
        if (model.task() != Task.CLASS) {
            return " " + COVERAGE + " interval: " + interval(region) + ".";
        }
        return switch (region.classes().size()) {
            case 0 -> " At " + COVERAGE
                    + ", no class is possible: the model is less certain than for the held-out patients of "
                    + "each.";
            case 1 -> " At " + COVERAGE + ", only " + region.classes().getFirst() + " is possible.";
            default -> " At " + COVERAGE + ", " + classes(region) + " is possible: the model does not decide.";
        };
    }
}
