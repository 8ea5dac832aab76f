package org.resistlab.ui.analysis.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.resistlab.core.parameter.Parameter;
import org.resistlab.core.parameter.ParameterType;
import org.resistlab.core.yaml.YamlEdits;

/**
 * Values from one number to another, evenly or each as many times the one before.
 *
 * @param from the first
 * @param to the last
 * @param count how many, 2 to 100
 * @param logarithmic whether neighbours have the same ratio, not the same difference
 */
public record TuneRange(double from, double to, int count, boolean logarithmic) {

    private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);

    /** A range that suits a parameter: around its default, within what is valid. */
    public static TuneRange around(Parameter parameter) {
        double middle = parameter.defaultValue() instanceof Number number && number.doubleValue() > 0
                ? number.doubleValue()
                : 1;
        double low = Math.max(middle / 100, parameter.minimum());
        double high = Math.min(middle * 100, parameter.maximum());
        boolean integer = parameter.type() == ParameterType.INTEGER;
        return integer ? new TuneRange(Math.max(Math.max(1, parameter.minimum()), Math.floor(middle / 2)),
                Math.min(middle * 2, parameter.maximum()), 3, false)
                : new TuneRange(low > 0 ? low : middle / 100, high, 5, true);
    }

    /** What is wrong with it, in words; empty where nothing is. */
    public String problem() {
        if (!Double.isFinite(from) || !Double.isFinite(to) || from >= to) {
            return "The first number must be smaller than the last.";
        }
        if (count < 2 || count > 100) {
            return "Between 2 and 100 values.";
        }
        return logarithmic && from <= 0 ? "A logarithmic range begins above 0." : "";
    }

    /**
     * The values, to three digits.
     *
     * @param integers whether they are rounded to whole numbers, of which equal ones count once
     * @throws IllegalStateException if there is a {@link #problem()}
     */
    public List<Object> values(boolean integers) {
        if (!problem().isEmpty()) {
            throw new IllegalStateException(problem());
        }
        LinkedHashSet<Object> values = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            double share = i / (count - 1.0);
            double value = logarithmic ? from * Math.pow(to / from, share) : from + share * (to - from);
            values.add(integers ? (Object) Math.round(value) : rounded(value));
        }
        return new ArrayList<>(values);
    }

    private static Object rounded(double value) {
        return YamlEdits.typed(new BigDecimal(value).round(DIGITS).stripTrailingZeros()
                .toPlainString());
    }
}
