package org.resistlab.stage.collect.internal.arff;

import java.util.List;

/**
 * An attribute as an ARFF header declares it.
 *
 * @param name its name
 * @param numeric whether its values are numbers
 * @param values the values of a nominal attribute; empty for others
 */
record ArffAttribute(String name, boolean numeric, List<String> values) {

    ArffAttribute {
        values = List.copyOf(values);
    }

    /** The value that a sparse row leaves out; null (missing) for texts, which have none. */
    String omitted() {
        if (numeric) {
            return "0";
        }
        return values.isEmpty() ? null : values.get(0);
    }
}
