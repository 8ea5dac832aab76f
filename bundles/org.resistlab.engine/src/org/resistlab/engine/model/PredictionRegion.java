package org.resistlab.engine.model;

import java.util.List;

/**
 * What the truth of a new sample is expected in: see {@link HeldOutErrors}.
 *
 * @param low lower end of a real value's interval, negative infinity where too few errors are known; NaN for classes
 * @param high upper end
 * @param classes names of the classes that cannot be left out; empty for a real value, and where the sample is unlike
 *        the held-out samples of every class
 */
public record PredictionRegion(double low, double high, List<String> classes) {

    public PredictionRegion {
        classes = List.copyOf(classes);
    }

    static PredictionRegion interval(double middle, double half) {
        return new PredictionRegion(middle - half, middle + half, List.of());
    }

    static PredictionRegion of(List<String> classes) {
        return new PredictionRegion(Double.NaN, Double.NaN, classes);
    }

    /** Whether enough errors are known to bound a real value. */
    public boolean isBounded() {
        return Double.isFinite(low) && Double.isFinite(high);
    }
}
