package org.resistlab.core.yaml;

import org.resistlab.core.problem.Location;

/** A value in a YAML file, with its place. Immutable. */
public sealed interface YamlNode permits YamlMap, YamlList, YamlScalar {

    /** Where it begins. */
    Location location();

    /** As plain Java: a Map, a List, a String, Long, Double or Boolean, or null. */
    Object value();

    /** What it is, in words: "a list". */
    String description();

    /** Whether nothing stands there. */
    default boolean isNull() {
        return false;
    }
}
