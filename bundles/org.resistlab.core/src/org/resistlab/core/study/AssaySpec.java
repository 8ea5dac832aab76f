package org.resistlab.core.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An assay as a study file names it.
 *
 * @param id the user's name for it
 * @param modality id of a modality
 * @param file relative to the study folder
 * @param reader id of the reader; empty where the content decides
 * @param samplesInColumns whether samples are columns (true) or rows (false) of the file
 * @param idColumn column of the sample ids where samples are rows, or of the feature names where they are columns;
 *        empty for the first
 * @param columns features to use, {@code *} standing for any characters; empty for all
 * @param exclude features not to use, {@code *} standing for any characters
 * @param options options for the reader, by name
 */
public record AssaySpec(String id, String modality, String file, String reader, boolean samplesInColumns,
        String idColumn, List<String> columns, List<String> exclude, Map<String, Object> options) {

    public AssaySpec {
        columns = List.copyOf(columns);
        exclude = List.copyOf(exclude);
        options = new LinkedHashMap<>(options);
    }
}
