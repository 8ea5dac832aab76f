package org.resistlab.core.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.resistlab.core.data.Task;

/**
 * An endpoint as a study file names it, or a panel of endpoints in a table of its own: one endpoint a column
 * ({@code column} and {@code nameColumn} empty), or one endpoint for each text in {@code nameColumn} of a long table.
 *
 * @param id the user's name for it; the endpoints of a panel are {@code id/name}
 * @param task class, real or survival
 * @param file table that holds it, relative to the study folder; empty for the sample table
 * @param reader id of the reader of the file; empty where the content decides
 * @param options options for the reader, by name
 * @param sampleColumn column of the sample ids in the file; empty for the first
 * @param nameColumn column of a long table that names the endpoint of each row, such as the drug; empty where the table
 *        is not long
 * @param column column of the class or value; empty for survival and for a panel with one endpoint a column
 * @param classes class name to the cell texts that mean it, in order; empty where each distinct text is a class
 * @param positive name of the positive class; empty for the task's default
 * @param time columns of the time, for survival: the first that is not missing counts
 * @param event column of the event, for survival
 * @param eventValues texts in the event column that mean the event was seen
 */
public record EndpointSpec(String id, Task task, String file, String reader, Map<String, Object> options,
        String sampleColumn, String nameColumn, String column, Map<String, List<String>> classes, String positive,
        List<String> time, String event, List<String> eventValues) {

    public EndpointSpec {
        options = new LinkedHashMap<>(options);
        classes = new LinkedHashMap<>(classes);
        time = List.copyOf(time);
        eventValues = List.copyOf(eventValues);
    }

    /** Whether it stands for several endpoints, {@code id/name} each. */
    public boolean isPanel() {
        return !nameColumn.isEmpty() || !file.isEmpty() && column.isEmpty() && task != Task.SURVIVAL;
    }
}
