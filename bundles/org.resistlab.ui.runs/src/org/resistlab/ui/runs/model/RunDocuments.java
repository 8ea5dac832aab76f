package org.resistlab.ui.runs.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.result.RunResult;
import org.resistlab.core.yaml.YamlFile;
import org.resistlab.engine.result.ResultJson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What a comparison needs of a run.
 *
 * @param folder the run folder
 * @param result its result
 * @param analysis the analysis as a table: key path to value, {@code models[svm].params.C} to {@code 0.1}
 * @param provenance versions, kernels and the hashes of the data
 */
public record RunDocuments(Path folder, RunResult result, Map<String, String> analysis,
        Map<String, String> provenance) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads a finished run.
     *
     * @throws ProblemException if it is none
     */
    public static RunDocuments read(Path folder) throws ProblemException, IOException {
        RunResult result = ResultJson.read(folder);
        Map<String, String> analysis = KeyPaths.of(YamlFile.parse(result.analysisText(), "analysis.yaml", "analysis")
                .value());
        return new RunDocuments(folder, result, analysis, provenance(result, folder));
    }

    private static Map<String, String> provenance(RunResult result, Path folder) throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("ResistLab", result.version());
        facts.put("matrix products by", result.kernels());
        facts.put("samples of the study", Integer.toString(result.studySamples()));
        Map<String, String> plugins = new TreeMap<>();
        result.plugins().forEach(plugin -> plugins.put("plug-in " + plugin.split(" ")[0],
                plugin.substring(plugin.indexOf(' ') + 1)));
        facts.putAll(plugins);
        Path crate = folder.resolve("ro-crate-metadata.json");
        if (Files.isRegularFile(crate)) {
            facts.putAll(inputs(JSON.readTree(crate.toFile())));
        }
        return facts;
    }

    /** The files that the run read, with their SHA-256. */
    private static Map<String, String> inputs(JsonNode crate) {
        Map<String, String> files = new TreeMap<>();
        for (JsonNode entity : crate.path("@graph")) {
            if (entity.path("@id").asText().startsWith("#input/")) {
                files.put("data " + entity.path("@id").asText().substring("#input/".length()),
                        "SHA-256 " + entity.path("sha256").asText());
            }
        }
        return files;
    }

    /** Whether two runs gave the same bytes, in all that does not hold the date. */
    static boolean sameBytes(Path first, Path second) throws IOException {
        for (String name : List.of("metrics.tsv", "predictions.tsv", "features.tsv", "result.json")) {
            if (differ(first.resolve(name), second.resolve(name))) {
                return false;
            }
        }
        List<String> models = names(first.resolve("models"));
        if (!models.equals(names(second.resolve("models")))) {
            return false;
        }
        for (String model : models) {
            if (differ(first.resolve("models").resolve(model), second.resolve("models").resolve(model))) {
                return false;
            }
        }
        return true;
    }

    private static boolean differ(Path first, Path second) throws IOException {
        return !Files.exists(first) || !Files.exists(second) || Files.mismatch(first, second) >= 0;
    }

    private static List<String> names(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                files.forEach(file -> names.add(file.getFileName().toString()));
            }
        }
        names.sort(null);
        return names;
    }
}
