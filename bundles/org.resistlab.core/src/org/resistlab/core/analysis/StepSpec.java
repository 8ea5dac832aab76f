package org.resistlab.core.analysis;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A step as an analysis file names it.
 *
 * @param id id of the step
 * @param parameters values given, unparsed, by name
 */
public record StepSpec(String id, Map<String, Object> parameters) {

    public StepSpec {
        parameters = new LinkedHashMap<>(parameters);
    }

    public static StepSpec of(String id) {
        return new StepSpec(id, Map.of());
    }

    public static StepSpec of(String id, String parameter, Object value) {
        return new StepSpec(id, Map.of(parameter, value));
    }
}
