package org.resistlab.ui.tables.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.resistlab.core.data.Task;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.yaml.YamlEdits;
import org.resistlab.core.yaml.YamlFile;
import org.resistlab.core.yaml.YamlMap;
import org.resistlab.core.yaml.YamlPath;
import org.resistlab.ui.endpoint.EndpointDraft;

/** Reads and changes single values in the text of a study file; comments and layout stay as they are. */
public final class StudyText {

    private static final String ENDPOINTS = "endpoints";
    private static final String ASSAYS = "assays";
    /** Keys of an endpoint that its form sets; all others stay as they are. */
    private static final List<String> FORM = List.of("id", "type", "name", "column", "classes", "positive", "time",
            "event", "event-values");
    private static final String CLASSES = "classes";
    private static final String POSITIVE = "positive";

    private final String text;
    private final YamlMap yaml;

    private StudyText(String text, YamlMap yaml) {
        this.text = text;
        this.yaml = yaml;
    }

    /** @throws ProblemException if the text is not YAML */
    public static StudyText of(String text) throws ProblemException {
        return new StudyText(text, YamlFile.parse(text, "study.yaml", "study"));
    }

    /** The title; empty where there is none. */
    public String title() {
        return yaml.text("title", "");
    }

    /** The text with another title. */
    public String withTitle(String title) throws ProblemException {
        return YamlEdits.of(text).set(YamlPath.of("title"), title).text();
    }

    /** Whether an endpoint of this id stands in the text. */
    public boolean hasEndpoint(String id) {
        return index(id) >= 0;
    }

    /** Ids of the endpoints, in order; a panel counts once. */
    public List<String> endpointIds() {
        return ids(ENDPOINTS);
    }

    /** Ids of the assays, in order. */
    public List<String> assayIds() {
        return ids(ASSAYS);
    }

    private List<String> ids(String list) {
        return yaml.maps(list).stream().map(map -> map.text("id", "")).toList();
    }

    /** How an endpoint of the sample table is defined; empty for one with a table of its own. */
    public Optional<EndpointDraft> draft(String id) {
        YamlMap map = endpoint(id);
        if (map.has("file")) {
            return Optional.empty();
        }
        Map<String, String> classes = new LinkedHashMap<>();
        classes(id).forEach((name, texts) -> texts.forEach(cell -> classes.put(cell, name)));
        Task task = Stream.of(Task.values()).filter(each -> each.word().equals(map.text("type", ""))).findFirst()
                .orElse(Task.CLASS);
        return Optional.of(new EndpointDraft(id, task, "", "", map.text("column", ""), classes,
                map.text(POSITIVE, ""), map.texts("time"), map.text("event", ""), map.texts("event-values")));
    }

    /** The text with one more endpoint at the end. */
    public String withNewEndpoint(EndpointDraft draft) throws ProblemException {
        YamlEdits edits = YamlEdits.of(text);
        YamlPath list = YamlPath.of(ENDPOINTS);
        return edits.insert(list, edits.source().slots(list).size(), draft.keys("", "")).text();
    }

    /** The text with an endpoint of the sample table defined otherwise. */
    public String withEndpoint(String id, EndpointDraft draft) throws ProblemException {
        YamlEdits edits = YamlEdits.of(text);
        YamlPath path = path(id);
        Map<String, Object> keys = draft.keys("", "");
        YamlMap now = endpoint(id);
        for (String key : FORM) {
            if (keys.containsKey(key)) {
                edits.set(path.then(key), keys.get(key));
            } else if (now.has(key)) {
                edits.remove(path.then(key));
            }
        }
        return edits.text();
    }

    /** The text without a part. */
    public String without(StudyPart part, String id) throws ProblemException {
        return YamlEdits.of(text).remove(path(part, id)).text();
    }

    /** The text with another id of a part. */
    public String renamed(StudyPart part, String id, String other) throws ProblemException {
        return YamlEdits.of(text).set(path(part, id).then("id"), other).text();
    }

    private YamlPath path(StudyPart part, String id) {
        String list = part == StudyPart.ASSAY ? ASSAYS : ENDPOINTS;
        int index = ids(list).indexOf(id);
        if (index < 0) {
            throw new IllegalArgumentException("There is no " + part.word() + " " + id + ".");
        }
        return YamlPath.of(list, index);
    }

    /** The positive class that the text names; empty where it names none. */
    public String positive(String endpoint) {
        return endpoint(endpoint).text(POSITIVE, "");
    }

    /** The text with another positive class of an endpoint. */
    public String withPositive(String endpoint, String positive) throws ProblemException {
        return YamlEdits.of(text).set(path(endpoint).then(POSITIVE), positive).text();
    }

    /** The cell texts of each class as the text has them; empty where it has none. */
    public Map<String, List<String>> classes(String endpoint) {
        Map<String, List<String>> classes = new LinkedHashMap<>();
        endpoint(endpoint).map(CLASSES).ifPresent(map -> map.keys().forEach(key -> classes.put(key, map.texts(key))));
        return classes;
    }

    /**
     * The text with other classes of an endpoint.
     *
     * @param classes cell texts by class, in order; empty: each distinct text is a class
     */
    public String withClasses(String endpoint, Map<String, List<String>> classes) throws ProblemException {
        YamlEdits edits = YamlEdits.of(text);
        YamlPath path = path(endpoint).then(CLASSES);
        if (!classes.isEmpty()) {
            return edits.set(path, classes).text();
        }
        return endpoint(endpoint).has(CLASSES) ? edits.remove(path).text() : text;
    }

    private YamlPath path(String endpoint) {
        return path(StudyPart.ENDPOINT, endpoint);
    }

    private YamlMap endpoint(String id) {
        int index = index(id);
        if (index < 0) {
            throw new IllegalArgumentException("There is no endpoint " + id + ".");
        }
        return yaml.maps(ENDPOINTS).get(index);
    }

    private int index(String id) {
        return ids(ENDPOINTS).indexOf(id);
    }
}
