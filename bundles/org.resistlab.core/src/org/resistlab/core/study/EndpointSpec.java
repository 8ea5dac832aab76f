package org.resistlab.core.study;

import java.util.List;
import java.util.Map;

import org.resistlab.core.data.Task;

/**
 * An endpoint as a study file names it.
 *
 * @param id the user's name for it; {@code panel/drug} for a column of a panel
 * @param task class, real or survival
 * @param file table that holds it, relative to the study folder; empty for the sample table
 * @param column column of the class or value; empty for survival
 * @param classes class name to the cell texts that mean it, in order; empty where each distinct text is a class
 * @param positive name of the positive class; empty for the task's default
 * @param time column of the time, for survival
 * @param event column of the event, for survival
 * @param eventValues texts in the event column that mean the event was seen
 */
public record EndpointSpec(String id, Task task, String file, String column, Map<String, List<String>> classes,
        String positive, String time, String event, List<String> eventValues) {
}
