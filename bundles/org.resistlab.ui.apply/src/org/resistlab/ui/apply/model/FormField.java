package org.resistlab.ui.apply.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.resistlab.core.data.Feature;
import org.resistlab.engine.model.ModelDescription;
import org.resistlab.engine.model.RawRange;

/**
 * One feature that a person types.
 *
 * @param feature the feature
 * @param range its range in training; empty for a category, and where the package does not know it
 */
public record FormField(Feature feature, Optional<RawRange> range) {

    /** The fields of a model; none if it has too many features for a person to type. */
    public static List<FormField> of(ModelDescription description) {
        List<FormField> fields = new ArrayList<>();
        description.features().values().forEach(features -> features.forEach(feature -> fields
                .add(new FormField(feature, Optional.ofNullable(description.ranges().get(feature.id()))))));
        return fields.size() > ModelDescription.TYPED ? List.of() : fields;
    }

    /** What is usual: the range of training, or the categories. */
    public String hint() {
        return feature.isNumeric() ? range.map(known -> number(known.low()) + " to " + number(known.high())
                + " in training").orElse("a number") : String.join(", ", feature.levels());
    }

    /** What is wrong with a text; empty if it can be used. Nothing typed is a missing value. */
    public String problem(String text) {
        if (text.isBlank()) {
            return "";
        }
        if (!feature.isNumeric()) {
            return feature.levels().contains(text.strip()) ? ""
                    : feature.name() + ": \"" + text.strip() + "\" is none of " + String.join(", ", feature.levels())
                            + ".";
        }
        try {
            return Double.isFinite(Double.parseDouble(text.strip())) ? ""
                    : feature.name() + ": a finite number is expected.";
        } catch (NumberFormatException e) {
            return feature.name() + ": \"" + text.strip() + "\" is not a number; the decimal sign is a point.";
        }
    }

    /** Whether the value lies where the training data had none; empty if not. */
    public String warning(String text) {
        if (text.isBlank() || !problem(text).isEmpty() || !feature.isNumeric() || range.isEmpty()) {
            return "";
        }
        double value = Double.parseDouble(text.strip());
        return value < range.get().low() || value > range.get().high()
                ? feature.name() + ": " + text.strip() + " is outside of " + hint() + "."
                : "";
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9 ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.4g", value);
    }
}
