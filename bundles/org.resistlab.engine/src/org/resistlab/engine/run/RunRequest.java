package org.resistlab.engine.run;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is to be run, and how.
 *
 * @param analysis the analysis file
 * @param overrides values that replace those of the file, by dotted key
 * @param folder the run folder
 * @param numbered whether the folder's name gets a number where it is there already, so that each run has a folder of
 *        its own; a run that is resumed takes the last one
 * @param resume whether a run folder that holds results is gone on with
 * @param threads units worked on at the same time
 * @param keepGoing whether the run goes on when a unit fails
 */
public record RunRequest(Path analysis, Map<String, String> overrides, Path folder, boolean numbered, boolean resume,
        int threads, boolean keepGoing) {

    public RunRequest {
        overrides = new LinkedHashMap<>(overrides);
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
    }
}
