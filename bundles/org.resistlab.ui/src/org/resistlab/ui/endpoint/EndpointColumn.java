package org.resistlab.ui.endpoint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A column that an endpoint can be made of.
 *
 * @param name header of the column
 * @param numbers whether its cells are numbers
 * @param counts how often each text occurs, in the order of the file, where there are not too many of them
 */
public record EndpointColumn(String name, boolean numbers, Map<String, Integer> counts) {

    /** Takes a copy. */
    public EndpointColumn {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }
}
