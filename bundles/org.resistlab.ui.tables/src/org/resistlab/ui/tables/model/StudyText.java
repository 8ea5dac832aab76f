package org.resistlab.ui.tables.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.yaml.YamlEdits;
import org.resistlab.core.yaml.YamlFile;
import org.resistlab.core.yaml.YamlMap;
import org.resistlab.core.yaml.YamlPath;

/** Reads and changes single values in the text of a study file; comments and layout stay as they are. */
public final class StudyText {

    private static final String ENDPOINTS = "endpoints";
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
        return YamlPath.of(ENDPOINTS, index(endpoint));
    }

    private YamlMap endpoint(String id) {
        int index = index(id);
        if (index < 0) {
            throw new IllegalArgumentException("There is no endpoint " + id + ".");
        }
        return yaml.maps(ENDPOINTS).get(index);
    }

    private int index(String id) {
        List<YamlMap> endpoints = yaml.maps(ENDPOINTS);
        for (int i = 0; i < endpoints.size(); i++) {
            if (endpoints.get(i).text("id", "").equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
