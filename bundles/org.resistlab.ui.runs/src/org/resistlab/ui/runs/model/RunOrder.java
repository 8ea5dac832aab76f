package org.resistlab.ui.runs.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the user wants run, and how.
 *
 * @param id unique among all orders
 * @param analysis the analysis file
 * @param overrides values that replace those of the file, by dotted key
 * @param folder the run folder
 * @param resume whether a folder that holds results is gone on with
 * @param threads units at work at the same time
 * @param memory gigabytes the run's process may use for its data; 0 for Java's own choice, a quarter of the machine's
 * @param keepGoing whether the run goes on when a unit fails
 */
public record RunOrder(String id, Path analysis, Map<String, String> overrides, Path folder, boolean resume,
        int threads, int memory, boolean keepGoing) {

    public RunOrder {
        overrides = Collections.unmodifiableMap(new LinkedHashMap<>(overrides));
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
        if (memory < 0) {
            throw new IllegalArgumentException("memory: " + memory);
        }
    }

    /** A new order. */
    public static RunOrder of(Path analysis, Map<String, String> overrides, Path folder, int threads, int memory,
            boolean keepGoing) {
        return new RunOrder(newId(), analysis, overrides, folder, false, threads, memory, keepGoing);
    }

    /** To go on with the run of a folder, from the analysis as it was run. */
    public static RunOrder resuming(Path folder, int threads, int memory, boolean keepGoing) {
        return new RunOrder(newId(), folder.resolve("analysis.yaml"), Map.of(), folder, true, threads, memory,
                keepGoing);
    }

    /** To go on with this order's run. */
    public RunOrder resumed() {
        return new RunOrder(newId(), analysis, overrides, folder, true, threads, memory, keepGoing);
    }

    /** The name of the run folder, as which people know the run. */
    public String name() {
        return folder.getFileName().toString();
    }

    /** The words of the command line. */
    public List<String> arguments() {
        List<String> words = new ArrayList<>(List.of("run", analysis.toString(), "--out", folder.toString(),
                "--threads", Integer.toString(threads), "--json-log"));
        overrides.forEach((key, value) -> words.addAll(List.of("--set", key + "=" + value)));
        if (resume) {
            words.add("--resume");
        }
        if (keepGoing) {
            words.add("--keep-going");
        }
        return words;
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
