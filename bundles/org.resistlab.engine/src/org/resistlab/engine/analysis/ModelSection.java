package org.resistlab.engine.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.resistlab.core.analysis.ModelSpec;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.data.Task;
import org.resistlab.core.problem.NearestWord;
import org.resistlab.core.yaml.YamlDocument;
import org.resistlab.core.yaml.YamlMap;
import org.resistlab.core.yaml.YamlScalar;

/** Reads and checks the models of an analysis file. */
final class ModelSection {

    /** Id of the naive baseline, which every analysis is given. */
    private static final String BASELINE = "baseline";
    private static final int MANY_COMBINATIONS = 500;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final YamlMap root;
    private final YamlDocument document;
    private final Installed installed;
    private final Collection<Task> tasks;
    private final List<String> assays;
    private final Map<String, ModelSpec> models = new LinkedHashMap<>();
    private final Map<String, YamlMap> places = new LinkedHashMap<>();

    ModelSection(YamlMap root, Installed installed, Collection<Task> tasks, List<String> assays) {
        this.root = root;
        this.document = root.document();
        this.installed = installed;
        this.tasks = tasks;
        this.assays = assays;
    }

    List<ModelSpec> read() {
        if (!root.has("models")) {
            root.missing("models", "a list of one model or more");
        }
        root.maps("models").forEach(this::model);
        if (root.has("models") && root.list("models").isEmpty()) {
            root.error("models", "missing-key", "\"models\" lists no model.",
                    "Add one, such as {id: forest, algorithm: …}.");
        }
        models.values().forEach(this::checkMembers);
        models.values().forEach(this::checkCycle);
        return List.copyOf(models.values());
    }

    private void model(YamlMap map) {
        map.requireKnownKeys("id", "algorithm", "params", "tune", "of", "assays");
        if (!map.has("algorithm")) {
            map.missing("algorithm", "the id of a learner or an ensemble");
        }
        String algorithm = map.text("algorithm", "");
        String id = id(map, algorithm);
        Optional<Contribution> found = algorithm.isEmpty() ? Optional.empty()
                : installed.find(ContributionKind.LEARNERS, algorithm, tasks, map.at("algorithm"));
        Map<String, Object> fixed = Map.of();
        Map<String, List<Object>> tuned = Map.of();
        YamlMap params = map.map("params").orElse(null);
        YamlMap tune = map.map("tune").orElse(null);
        if (found.isPresent()) {
            ParameterValues values = new ParameterValues(document, found.get());
            fixed = params == null ? fixed : values.fixed(params);
            tuned = tune == null ? tuned : values.tuned(tune, params);
            checkKind(map, found.get());
            checkCombinations(map, id, tuned);
        }
        ModelSpec spec = new ModelSpec(id, algorithm, fixed, tuned, map.texts("of"), assays(map));
        if (places.putIfAbsent(id, map) == null) {
            models.put(id, spec);
        } else {
            map.error("id", "duplicate-id", "There is another model \"" + id + "\" above.",
                    "Give each model an id of its own.");
        }
    }

    private String id(YamlMap map, String algorithm) {
        String id = map.text("id", algorithm);
        if (map.has("id") && !ID.matcher(id).matches()) {
            map.error("id", "invalid-value", "The id \"" + id + "\" must begin with a letter or digit and hold only "
                    + "letters, digits, \".\", \"-\" and \"_\".", "");
        }
        if (id.equals(BASELINE) && !algorithm.equals(BASELINE)) {
            map.error("id", "invalid-value",
                    "The id \"" + BASELINE + "\" belongs to the naive baseline, which is always run.",
                    "Give the model another id.");
        }
        return id;
    }

    private void checkKind(YamlMap map, Contribution algorithm) {
        boolean ensemble = isEnsemble(algorithm);
        if (ensemble && map.texts("of").isEmpty()) {
            map.missing("of", "the ids of the models that " + algorithm.id() + " combines, such as [svm, forest]");
        }
        if (!ensemble && map.has("of")) {
            map.error("of", "unused-key", "\"of\" has no meaning for " + algorithm.id()
                    + ", which is not an ensemble.",
                    "Remove it, or choose one of "
                            + String.join(", ", installed.contributions().of(ContributionKind.LEARNERS).stream()
                                    .filter(ModelSection::isEnsemble).map(Contribution::id).toList())
                            + ".");
        }
        if (ensemble && map.has("tune")) {
            map.error("tune", "unused-key", "An ensemble's parameters are not tuned.",
                    "Put one value under \"params\", and tune the members.");
        }
        if (ensemble && map.has("assays")) {
            map.error("assays", "unused-key", "\"assays\" has no meaning for an ensemble.",
                    "Give it to the members.");
        }
    }

    private static boolean isEnsemble(Contribution algorithm) {
        return algorithm.can("ensemble") || Boolean.parseBoolean(algorithm.attributes().get("ensemble"));
    }

    private void checkCombinations(YamlMap map, String id, Map<String, List<Object>> tuned) {
        long combinations = 1;
        for (List<Object> values : tuned.values()) {
            combinations = Math.min(Integer.MAX_VALUE, combinations * Math.max(1, values.size()));
        }
        if (combinations > MANY_COMBINATIONS) {
            document.warning(map.at("tune"), "many-combinations", "Model \"" + id + "\" is tuned over " + combinations
                    + " combinations of values, each fitted in every inner fold.",
                    "Fewer values find as good a model in most cases.");
        }
    }

    private List<String> assays(YamlMap map) {
        for (YamlScalar assay : map.scalars("assays")) {
            if (!assays.isEmpty() && !assays.contains(assay.text())) {
                document.error(assay.location(), "unknown-assay",
                        "The analysis uses no assay \"" + assay.text() + "\".",
                        NearestWord.hint(assay.text(), assays));
            }
        }
        return map.texts("assays");
    }

    private void checkMembers(ModelSpec model) {
        Set<String> seen = new HashSet<>();
        for (YamlScalar member : places.get(model.id()).scalars("of")) {
            if (!models.containsKey(member.text())) {
                document.error(member.location(), "unknown-model", "There is no model \"" + member.text() + "\".",
                        NearestWord.hint(member.text(), models.keySet()));
            } else if (!seen.add(member.text())) {
                document.error(member.location(), "duplicate-id", "Model \"" + member.text() + "\" is listed twice.",
                        "List each member once.");
            }
        }
    }

    private void checkCycle(ModelSpec model) {
        Set<String> below = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(model.members());
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (below.add(next) && models.containsKey(next)) {
                open.addAll(models.get(next).members());
            }
        }
        if (below.contains(model.id())) {
            places.get(model.id()).error("of", "cycle",
                    "Model \"" + model.id() + "\" is a member of itself"
                            + (model.members().contains(model.id()) ? "" : ", by way of others") + ".",
                    "An ensemble can combine only models that do not depend on it.");
        }
    }
}
