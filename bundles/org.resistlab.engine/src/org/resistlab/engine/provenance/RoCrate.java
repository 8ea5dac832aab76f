package org.resistlab.engine.provenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.resistlab.core.result.RunResult;
import org.resistlab.core.study.Study;
import org.resistlab.engine.plan.Plan;
import org.resistlab.engine.run.AtomicFiles;
import org.resistlab.engine.study.StudyFile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * {@code ro-crate-metadata.json}: what a run was made of and what it made, as an
 * <a href="https://w3id.org/ro/crate/1.1">RO-Crate 1.1</a> of the
 * <a href="https://w3id.org/ro/wfrun/process/0.5">Process Run Crate</a> and Workflow Run profiles: the analysis file,
 * each input and output with its SHA-256, and each plug-in with version and hash.
 */
public final class RoCrate {

    private static final String FILE = "ro-crate-metadata.json";

    private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private final ArrayNode graph = mapper.createArrayNode();

    private RoCrate() {
    }

    /** Describes the folder as it is; call last. */
    public static void write(Plan plan, RunResult result, List<Plugin> plugins, Path folder) throws IOException {
        new RoCrate().describe(plan, result, plugins, folder);
    }

    private void describe(Plan plan, RunResult result, List<Plugin> plugins, Path folder) throws IOException {
        ObjectNode descriptor = entity(FILE, "CreativeWork");
        descriptor.set("about", reference("./"));
        descriptor.set("conformsTo", references(List.of("https://w3id.org/ro/crate/1.1",
                "https://w3id.org/ro/wfrun/process/0.5", "https://w3id.org/ro/wfrun/workflow/0.5")));
        List<String> inputs = inputs(plan);
        List<String> outputs = outputs(folder);
        List<String> tools = tools(plugins);
        ObjectNode root = entity("./", "Dataset");
        root.put("name", result.title());
        root.put("description", "A ResistLab run on study " + result.studyId() + ": "
                + String.join(", ", result.analysis().endpoints()) + ".");
        root.put("datePublished", LocalDate.now(ZoneOffset.UTC).toString());
        root.set("license", reference("#data-licence"));
        root.set("mainEntity", reference("analysis.yaml"));
        root.set("mentions", reference("#run"));
        List<String> parts = new ArrayList<>(List.of("analysis.yaml"));
        parts.addAll(outputs);
        root.set("hasPart", references(parts));
        entity("#data-licence", "CreativeWork").put("name", "As the study's own data");
        ObjectNode workflow = entity("analysis.yaml", "File", "SoftwareSourceCode", "ComputationalWorkflow");
        workflow.put("name", "Analysis file");
        workflow.put("encodingFormat", "application/yaml");
        workflow.put("sha256", Plugins.sha256(folder.resolve("analysis.yaml")));
        workflow.set("programmingLanguage", reference("#resistlab"));
        workflow.set("softwareRequirements", references(tools));
        ObjectNode product = entity("#resistlab", "ComputerLanguage", "SoftwareApplication");
        product.put("name", "ResistLab");
        product.put("softwareVersion", result.version());
        ObjectNode run = entity("#run", "CreateAction");
        run.put("name", "Run of " + result.title());
        run.set("instrument", reference("analysis.yaml"));
        run.set("object", references(inputs));
        run.set("result", references(outputs));
        run.put("actionStatus", "http://schema.org/CompletedActionStatus");
        run.put("description", "Seed " + result.analysis().seed() + "; Java " + Runtime.version() + " on "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ".");
        ObjectNode document = mapper.createObjectNode();
        document.put("@context", "https://w3id.org/ro/crate/1.1/context");
        document.set("@graph", graph);
        AtomicFiles.write(folder.resolve(FILE), mapper.writeValueAsString(document) + "\n");
    }

    /** Inputs stay where they are: they are named, and known by their hash. */
    private List<String> inputs(Plan plan) throws IOException {
        List<String> ids = new ArrayList<>();
        List<Study> studies = new ArrayList<>(List.of(plan.study()));
        studies.addAll(plan.external());
        for (Study study : studies) {
            Map<String, String> hashes = new TreeMap<>(study.fileHashes());
            hashes.put(StudyFile.NAME, Plugins.sha256(study.spec().file()));
            hashes.forEach((path, hash) -> {
                String id = "#input/" + study.spec().id() + "/" + path.replace(' ', '_');
                ObjectNode file = entity(id, "CreativeWork");
                file.put("name", path);
                file.put("sha256", hash);
                ids.add(id);
            });
        }
        return ids;
    }

    private List<String> outputs(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        List<String> ids = new ArrayList<>();
        for (Path file : files) {
            String id = folder.relativize(file).toString().replace('\\', '/');
            if (id.startsWith(".") || id.equals(FILE) || id.equals("analysis.yaml")) {
                continue;
            }
            ObjectNode output = entity(id, "File");
            output.put("contentSize", Long.toString(Files.size(file)));
            output.put("sha256", Plugins.sha256(file));
            format(id).ifPresent(type -> output.put("encodingFormat", type));
            ids.add(id);
        }
        return ids;
    }

    private static Optional<String> format(String name) {
        Map<String, String> types = Map.of("tsv", "text/tab-separated-values", "svg", "image/svg+xml", "png",
                "image/png",
                "pdf", "application/pdf", "html", "text/html", "json", "application/json", "jsonl",
                "application/jsonl", "resistlab", "application/zip");
        return Optional.ofNullable(
                types.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)));
    }

    private List<String> tools(List<Plugin> plugins) {
        List<String> ids = new ArrayList<>();
        for (Plugin plugin : plugins) {
            String id = "#plugin/" + plugin.id();
            if (ids.contains(id)) {
                id += "-" + plugin.version();
            }
            ObjectNode tool = entity(id, "SoftwareApplication");
            tool.put("name", plugin.id());
            tool.put("softwareVersion", plugin.version());
            if (!plugin.sha256().isEmpty()) {
                tool.put("sha256", plugin.sha256());
            }
            if (!plugin.maven().isEmpty()) {
                ArrayNode identifiers = tool.putArray("identifier");
                for (String coordinates : plugin.maven().split(",")) {
                    identifiers.add("maven:" + coordinates.strip());
                }
            }
            if (!plugin.licence().isEmpty()) {
                tool.put("license", plugin.licence());
            }
            ids.add(id);
        }
        return ids;
    }

    private ObjectNode entity(String id, String... types) {
        ObjectNode entity = graph.addObject();
        entity.put("@id", id);
        if (types.length == 1) {
            entity.put("@type", types[0]);
        } else {
            ArrayNode all = entity.putArray("@type");
            for (String type : types) {
                all.add(type);
            }
        }
        return entity;
    }

    private ObjectNode reference(String id) {
        return mapper.createObjectNode().put("@id", id);
    }

    private ArrayNode references(List<String> ids) {
        ArrayNode references = mapper.createArrayNode();
        ids.forEach(id -> references.add(reference(id)));
        return references;
    }
}
