package org.resistlab.engine.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where a raw feature lay in training, as a hint for who types a patient's value.
 *
 * @param low smallest value
 * @param high largest value
 */
public record RawRange(double low, double high) {

    /** The range of values, NaN left out; empty where there are none. */
    static Optional<RawRange> of(double[] values) {
        double[] known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        return known.length == 0 ? Optional.empty()
                : Optional.of(new RawRange(Arrays.stream(known).min().orElseThrow(),
                        Arrays.stream(known).max().orElseThrow()));
    }
}
