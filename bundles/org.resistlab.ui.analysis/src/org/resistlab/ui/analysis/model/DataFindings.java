package org.resistlab.ui.analysis.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.resistlab.core.problem.Problem;

/**
 * What a look at the data has found.
 *
 * @param sizes samples × features of each assay, in words
 * @param problems what would make a run fail or its figures mean nothing
 */
public record DataFindings(Map<String, String> sizes, List<Problem> problems) {

    /** Before the data have been looked at. */
    public static final DataFindings NONE = new DataFindings(Map.of(), List.of());

    public DataFindings {
        sizes = new LinkedHashMap<>(sizes);
        problems = List.copyOf(problems);
    }
}
