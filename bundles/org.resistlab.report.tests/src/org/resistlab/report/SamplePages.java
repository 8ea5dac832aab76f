package org.resistlab.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.resistlab.core.result.RunResult;

/** The reports of all sample runs, to look at: {@code java org.resistlab.report.SamplePages FOLDER}. */
public final class SamplePages {

    private SamplePages() {
    }

    /** Writes them into folders of their own. */
    public static void main(String[] arguments) throws IOException {
        Map<String, RunResult> runs = new LinkedHashMap<>();
        runs.put("leukaemia", SampleRuns.leukaemia());
        runs.put("external", SampleRuns.external());
        runs.put("subtypes", SampleRuns.subtypes());
        runs.put("dose-response", SampleRuns.doseResponse());
        runs.put("panel", SampleRuns.panel());
        runs.put("partial", SampleRuns.partial());
        runs.put("hostile", SampleRuns.hostile());
        for (Map.Entry<String, RunResult> run : runs.entrySet()) {
            Path folder = Files.createDirectories(Path.of(arguments[0]).resolve(run.getKey()));
            Report.write(run.getValue(), folder).forEach(problem -> {
                throw new IllegalStateException(problem.toString());
            });
        }
    }
}
