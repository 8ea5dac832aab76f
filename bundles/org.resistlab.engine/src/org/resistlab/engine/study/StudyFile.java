package org.resistlab.engine.study;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.resistlab.core.data.Task;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.MissingFile;
import org.resistlab.core.problem.NearestWord;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.AssaySpec;
import org.resistlab.core.study.EndpointSpec;
import org.resistlab.core.study.StudySpec;
import org.resistlab.core.yaml.YamlDocument;
import org.resistlab.core.yaml.YamlFile;
import org.resistlab.core.yaml.YamlList;
import org.resistlab.core.yaml.YamlMap;
import org.resistlab.core.yaml.YamlNode;
import org.resistlab.core.yaml.YamlScalar;

/**
 * Reads {@code study.yaml}. The files it names count from its folder and may lie anywhere the user can read: the file
 * is the user's own, and nothing it names is ever written to.
 */
public final class StudyFile {

    /** Name of the file in a study folder. */
    public static final String NAME = "study.yaml";

    /** The version of the format that is written and read. */
    public static final int VERSION = 1;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final Path folder;
    private final Path file;
    private final YamlMap yaml;
    private final YamlDocument document;

    private StudyFile(Path folder, Path file, YamlMap yaml) {
        this.folder = folder;
        this.file = file;
        this.yaml = yaml;
        this.document = yaml.document();
    }

    /**
     * Reads a study file.
     *
     * @param folderOrFile the study folder, or the file in it
     * @throws ProblemException with all problems of the file, each with its line
     */
    public static StudySpec read(Path folderOrFile) throws ProblemException {
        Path file = Files.isDirectory(folderOrFile) ? folderOrFile.resolve(NAME) : folderOrFile;
        if (!Files.isRegularFile(file)) {
            throw missing(folderOrFile, file);
        }
        return read(YamlFile.read(file, "study"), file);
    }

    /**
     * Reads the text of a study file that is being edited.
     *
     * @param file where it will be saved
     * @throws ProblemException with all problems of the text, each with its line
     */
    public static StudySpec read(String text, Path file) throws ProblemException {
        return read(YamlFile.parse(text, file.toString(), "study"), file);
    }

    private static StudySpec read(YamlMap yaml, Path file) throws ProblemException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        StudySpec spec = new StudyFile(folder, file, yaml).read();
        yaml.document().throwIfErrors();
        return spec;
    }

    private static ProblemException missing(Path named, Path file) {
        if (Files.isDirectory(named)) {
            return Problem.error("study.missing", "The folder \"" + named + "\" holds no " + NAME + ".",
                    "A study is a folder with a file " + NAME + " that names its tables.").toException();
        }
        return MissingFile.of(file, named.toString()).toException();
    }

    /** Checks the version key that every file of this project begins with. */
    public static void checkVersion(YamlMap yaml) {
        if (!yaml.has("resistlab")) {
            yaml.missing("resistlab", "the version of the format, " + VERSION);
            return;
        }
        String text = yaml.text("resistlab");
        if (text.matches("[0-9]{1,9}") && Integer.parseInt(text) > VERSION) {
            yaml.error("resistlab", "version", "The file has format version " + text
                    + ", and this program knows versions up to " + VERSION + ".", "Update ResistLab.");
        } else if (!text.equals(Integer.toString(VERSION)) && !text.isEmpty()) {
            yaml.error("resistlab", "version", "\"resistlab\" is \"" + text + "\": expected the format's version, "
                    + VERSION + ".", "Write \"resistlab: " + VERSION + "\".");
        }
    }

    private StudySpec read() {
        yaml.requireKnownKeys("resistlab", "id", "title", "samples", "assays", "endpoints");
        checkVersion(yaml);
        Path name = folder.getFileName();
        String id = id(yaml, name == null ? "study" : name.toString().replaceAll("[^A-Za-z0-9._-]", "-"));
        YamlMap samples = samples();
        List<AssaySpec> assays = assays();
        List<EndpointSpec> endpoints = endpoints();
        return new StudySpec(folder, file, id, yaml.text("title", id), samples.text("file", ""),
                samples.text("id", ""), samples.text("reader", ""), samples.values("options"), assays, endpoints);
    }

    private String id(YamlMap map, String fallback) {
        String id = map.text("id", fallback);
        if (map.has("id") && !ID.matcher(id).matches()) {
            map.error("id", "invalid-value", "The id \"" + id
                    + "\" must begin with a letter or digit and hold only letters, digits, \".\", \"-\" and \"_\".",
                    "");
        }
        return id;
    }

    private YamlMap samples() {
        if (!yaml.has("samples")) {
            yaml.missing("samples", "the table of samples, such as {file: data/samples.csv, id: sample}");
            return yaml;
        }
        YamlMap samples = yaml.map("samples").orElse(yaml);
        if (samples != yaml) {
            samples.requireKnownKeys("file", "id", "reader", "options");
            existingFile(samples);
        }
        return samples;
    }

    /** The file a mapping names, which must exist. */
    private String existingFile(YamlMap map) {
        String named = map.text("file");
        if (named.isEmpty()) {
            return named;
        }
        Location place = map.get("file").map(YamlNode::location).orElse(map.location());
        try {
            Path path = folder.resolve(named);
            if (!Files.isRegularFile(path)) {
                document.add(MissingFile.of(path, named).at(place));
            }
        } catch (InvalidPathException e) {
            document.add(Problem.error("file.missing", "\"" + named + "\" is not a path: " + e.getReason() + ".", "")
                    .at(place));
        }
        return named;
    }

    private List<AssaySpec> assays() {
        List<AssaySpec> assays = new ArrayList<>();
        if (!yaml.has("assays") || yaml.get("assays").orElseThrow() instanceof YamlList l && l.items().isEmpty()) {
            yaml.missing("assays", "a list of one assay or more");
        }
        Set<String> ids = new TreeSet<>();
        for (YamlMap map : yaml.maps("assays")) {
            map.requireKnownKeys("id", "modality", "file", "reader", "samples-in", "id-column", "columns", "exclude",
                    "options");
            String id = uniqueId(map, "assay", ids);
            boolean samplesInColumns = map.word("samples-in", "rows", List.of("rows", "columns")).equals("columns");
            assays.add(new AssaySpec(id, map.text("modality"), existingFile(map), map.text("reader", ""),
                    samplesInColumns, map.text("id-column", ""), map.texts("columns"), map.texts("exclude"),
                    map.values("options")));
        }
        return assays;
    }

    private String uniqueId(YamlMap map, String what, Set<String> ids) {
        if (!map.has("id")) {
            map.missing("id", "a name for the " + what);
            return "";
        }
        String id = id(map, "");
        if (!ids.add(id)) {
            map.error("id", "duplicate-id", "There is another " + what + " \"" + id + "\" above.",
                    "Give each " + what + " an id of its own.");
        }
        return id;
    }

    private List<EndpointSpec> endpoints() {
        List<EndpointSpec> endpoints = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        for (YamlMap map : yaml.maps("endpoints")) {
            map.requireKnownKeys("id", "type", "file", "reader", "options", "sample", "name", "column", "classes",
                    "positive", "time", "event", "event-values");
            endpoints.add(endpoint(map, uniqueId(map, "endpoint", ids)));
        }
        return endpoints;
    }

    private EndpointSpec endpoint(YamlMap map, String id) {
        Task task = task(map);
        String named = map.has("file") ? existingFile(map) : "";
        if (named.isEmpty()) {
            forbid(map, "without a \"file\" of its own", "reader", "options", "sample", "name");
        }
        if (task == Task.SURVIVAL) {
            requireKeys(map, "time", "event");
            forbid(map, "for an endpoint of type survival", "column", "name");
        } else {
            forbid(map, "for an endpoint of type " + task.word(), "time", "event", "event-values");
            if (named.isEmpty() || map.has("name")) {
                requireKeys(map, "column");
            }
        }
        if (task != Task.CLASS) {
            forbid(map, "for an endpoint of type " + task.word(), "classes", "positive");
        }
        Map<String, List<String>> classes = task == Task.CLASS ? classes(map) : Map.of();
        return new EndpointSpec(id, task, named, map.text("reader", ""), map.values("options"),
                map.text("sample", ""), map.text("name", ""), map.text("column", ""), classes, positive(map, classes),
                map.texts("time"), map.text("event", ""), map.texts("event-values"));
    }

    private Task task(YamlMap map) {
        if (!map.has("type")) {
            map.missing("type", "class, real or survival");
        }
        String word = map.word("type", "class", List.of("class", "real", "survival"));
        return Task.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static void requireKeys(YamlMap map, String... keys) {
        for (String key : keys) {
            if (!map.has(key)) {
                map.missing(key, "the name of a column");
            }
        }
    }

    private static void forbid(YamlMap map, String where, String... keys) {
        for (String key : keys) {
            if (map.has(key)) {
                map.error(key, "unused-key", "\"" + key + "\" has no meaning " + where + ".", "Remove it.");
            }
        }
    }

    private Map<String, List<String>> classes(YamlMap map) {
        Map<String, List<String>> classes = new LinkedHashMap<>();
        Map<String, String> classOf = new LinkedHashMap<>();
        YamlMap given = map.map("classes").orElse(null);
        if (given == null) {
            return classes;
        }
        for (String name : given.keys()) {
            List<String> texts = given.texts(name);
            classes.put(name, texts);
            if (texts.isEmpty()) {
                given.missing(name, "the cell texts that mean this class, such as [CR]");
            }
            for (YamlScalar text : given.scalars(name)) {
                String other = classOf.putIfAbsent(text.text(), name);
                if (other != null) {
                    document.error(text.location(), "duplicate-text", "\"" + text.text() + "\" is in class \"" + other
                            + "\" and in class \"" + name + "\".", "Each text can mean one class.");
                }
            }
        }
        if (classes.size() < 2) {
            map.error("classes", "invalid-value", "\"classes\" names " + classes.size()
                    + " class: expected two or more.", "");
        }
        return classes;
    }

    private static String positive(YamlMap map, Map<String, List<String>> classes) {
        String positive = map.text("positive", "");
        if (!positive.isEmpty() && !classes.isEmpty() && !classes.containsKey(positive)) {
            map.error("positive", "unknown-class", "There is no class \"" + positive + "\".",
                    NearestWord.hint(positive, classes.keySet()));
        }
        return positive;
    }
}
