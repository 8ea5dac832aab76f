package org.resistlab.engine.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.Task;
import org.resistlab.core.problem.NearestWord;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.EndpointSpec;
import org.resistlab.core.study.StudySpec;
import org.resistlab.core.yaml.YamlDocument;
import org.resistlab.core.yaml.YamlMap;
import org.resistlab.core.yaml.YamlScalar;
import org.resistlab.engine.study.PanelNames;

/** Reads which endpoints an analysis predicts, and expands panels. */
final class EndpointSection {

    private final YamlMap root;
    private final YamlDocument document;
    private final StudySpec study;
    private final Contributions contributions;
    private final Set<String> ids = new LinkedHashSet<>();
    private final Map<String, EndpointSpec> specs = new LinkedHashMap<>();
    private final Map<String, List<String>> panels = new LinkedHashMap<>();

    /**
     * @param study null if it could not be read
     */
    EndpointSection(YamlMap root, StudySpec study, Contributions contributions) {
        this.root = root;
        this.document = root.document();
        this.study = study;
        this.contributions = contributions;
        read();
    }

    /** Ids of the endpoints, panels expanded. */
    List<String> ids() {
        return List.copyOf(ids);
    }

    /** The endpoints and panels as the study file names them. */
    List<EndpointSpec> specs() {
        return List.copyOf(specs.values());
    }

    Set<Task> tasks() {
        Set<Task> tasks = new LinkedHashSet<>();
        specs.values().forEach(spec -> tasks.add(spec.task()));
        return tasks;
    }

    private void read() {
        List<YamlScalar> named = root.scalars("endpoint");
        if (!root.has("endpoint") || named.isEmpty()) {
            root.missing("endpoint", "the id of an endpoint of the study, or a list of them");
        }
        if (study != null) {
            named.forEach(this::add);
        }
    }

    private void add(YamlScalar named) {
        String id = named.text();
        Optional<EndpointSpec> found = study.endpoints().stream()
                .filter(spec -> id.equals(spec.id()) || spec.isPanel() && id.startsWith(spec.id() + "/")).findFirst();
        if (found.isEmpty()) {
            document.error(named.location(), "unknown-endpoint", "The study has no endpoint \"" + id + "\".",
                    NearestWord.hint(id, study.endpoints().stream().map(EndpointSpec::id).toList()));
            return;
        }
        EndpointSpec spec = found.get();
        specs.put(spec.id(), spec);
        List<String> expanded = spec.isPanel() ? names(spec) : List.of(id);
        if (!id.equals(spec.id())) {
            if (!expanded.isEmpty() && !expanded.contains(id)) {
                document.error(named.location(), "unknown-endpoint",
                        "The panel \"" + spec.id() + "\" has no endpoint \"" + id + "\".",
                        NearestWord.hint(id, expanded));
            }
            expanded = List.of(id);
        }
        List<String> twice = new ArrayList<>(expanded);
        twice.removeIf(ids::add);
        if (!twice.isEmpty()) {
            document.warning(named.location(), "duplicate-id", "Endpoint \"" + twice.get(0) + "\" is listed twice.",
                    "It is predicted once.");
        }
    }

    private List<String> names(EndpointSpec panel) {
        List<String> names = panels.get(panel.id());
        if (names == null) {
            try {
                names = PanelNames.of(study, panel, contributions, new QuietExecution());
            } catch (ProblemException e) {
                e.problems().forEach(document::add);
                names = List.of();
            }
            panels.put(panel.id(), names);
        }
        return names;
    }
}
