package org.resistlab.ui.analysis.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.resistlab.core.analysis.StepSpec;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.parameter.Parameter;
import org.resistlab.core.study.AssaySpec;
import org.resistlab.core.yaml.TextRange;
import org.resistlab.core.yaml.YamlList;
import org.resistlab.core.yaml.YamlMap;
import org.resistlab.core.yaml.YamlNode;
import org.resistlab.core.yaml.YamlPath;
import org.resistlab.core.yaml.YamlScalar;
import org.resistlab.core.yaml.YamlSlot;
import org.resistlab.core.yaml.YamlSource;

/** Reads an analysis file as a board. Never fails: what is not as expected is left out or shown as it stands. */
final class BoardReader {

    private final YamlSource source;
    private final StudyContext study;
    private final Contributions installed;

    BoardReader(YamlSource source, StudyContext study, Contributions installed) {
        this.source = source;
        this.study = study;
        this.installed = installed;
    }

    Board read() {
        List<String> endpoints = texts(Places.ENDPOINT);
        List<Lane> lanes = assays().stream().map(this::lane).toList();
        List<Card> shared = new ArrayList<>(models());
        shared.add(resampling(CardKind.OUTER, Places.OUTER, "Outer folds", "measure each model on held-out samples"));
        shared.add(resampling(CardKind.INNER, Places.INNER, "Inner folds", "tune within each training part"));
        shared.add(permutations());
        shared.addAll(
                named(Places.INTERPRET, CardKind.EXPLAINER, BoardStage.INTERPRET, "", ContributionKind.EXPLAINERS));
        shared.addAll(cohorts());
        shared.add(new Card(CardKind.APPLY, BoardStage.APPLY, "", YamlPath.of("apply"), -1, "", "Model packages",
                "every model, fitted on all samples", true, true, null, List.of(), List.of(), List.of(), null,
                List.of()));
        return new Board(source, study, installed, BoardStage.of(installed), lanes, shared, endpoints,
                study.tasks(endpoints), List.of());
    }

    private List<String> texts(YamlPath path) {
        return switch (source.node(path).orElse(null)) {
            case YamlScalar scalar when !scalar.isNull() -> List.of(scalar.text());
            case YamlList list -> list.items().stream().filter(YamlScalar.class::isInstance)
                    .map(item -> ((YamlScalar) item).text()).toList();
            case null, default -> List.of();
        };
    }

    private String text(YamlPath path) {
        return source.node(path).orElse(null) instanceof YamlScalar scalar && !scalar.isNull() ? scalar.text() : "";
    }

    private List<String> assays() {
        List<String> named = texts(Places.ASSAYS);
        if (!named.isEmpty()) {
            return named.stream().distinct().toList();
        }
        return study.isKnown() ? study.assays() : List.copyOf(keys(Places.PREPROCESS));
    }

    private List<String> keys(YamlPath path) {
        return source.node(path).orElse(null) instanceof YamlMap map ? List.copyOf(map.keys()) : List.of();
    }

    private Lane lane(String assay) {
        Optional<AssaySpec> spec = study.isKnown() ? study.study().assay(assay) : Optional.empty();
        String modality = spec.map(AssaySpec::modality).orElse("");
        Optional<Contribution> declared = installed.find(ContributionKind.MODALITIES, modality);
        String name = declared.map(Contribution::name).orElse(modality);
        List<String> named = texts(Places.ASSAYS);
        TextRange range = source
                .range(named.contains(assay) && source.node(Places.ASSAYS).orElse(null) instanceof YamlList
                        ? Places.ASSAYS.then(named.indexOf(assay))
                        : Places.ASSAYS)
                .orElse(null);
        Card card = new Card(CardKind.ASSAY, BoardStage.COLLECT, assay, Places.ASSAYS.then(assay), -1, assay, assay,
                spec.map(AssaySpec::file).orElse("not in the study"), true, named.isEmpty(), declared.orElse(null),
                List.of(), List.of(), List.of(), range, List.of());
        return new Lane(assay, modality, name, study.sizes().getOrDefault(assay, ""), card, steps(assay));
    }

    private List<Card> steps(String assay) {
        YamlPath list = Places.steps(assay);
        if (keys(Places.PREPROCESS).contains(assay)) {
            return named(list, CardKind.STEP, BoardStage.PREPROCESS, assay, ContributionKind.STEPS);
        }
        List<Card> cards = new ArrayList<>();
        for (StepSpec step : study.defaults().getOrDefault(assay, List.of())) {
            cards.add(card(CardKind.STEP, BoardStage.PREPROCESS, assay, list, cards.size(), step.id(), true, true,
                    ContributionKind.STEPS, step.parameters(), Map.of(), null));
        }
        return cards;
    }

    /** Steps and explainers: an id, or an id with parameters. */
    private List<Card> named(YamlPath list, CardKind kind, String stage, String assay, ContributionKind contributed) {
        List<Card> cards = new ArrayList<>();
        List<YamlSlot> slots = source.slots(list);
        if (slots.isEmpty() && !text(list).isEmpty()) {
            TextRange range = source.range(list).orElse(null);
            cards.add(card(kind, stage, assay, list, 0, text(list), true, false, contributed, Map.of(), Map.of(),
                    range));
        }
        for (YamlSlot slot : slots) {
            String id = "";
            Map<String, Object> values = Map.of();
            if (slot.node() instanceof YamlScalar scalar && !scalar.isNull()) {
                id = scalar.text();
            } else if (slot.node() instanceof YamlMap map && !map.keys().isEmpty()) {
                id = map.keys().iterator().next();
                values = map.get(id).orElse(null) instanceof YamlMap given ? given.value() : Map.of();
            }
            cards.add(card(kind, stage, assay, list, cards.size(), id, slot.on(), false, contributed, values, Map.of(),
                    new TextRange(slot.offset(), slot.end())));
        }
        return cards;
    }

    private Card card(CardKind kind, String stage, String assay, YamlPath list, int slot, String id, boolean on,
            boolean implied, ContributionKind contributed, Map<String, Object> values, Map<String, Object> tuned,
            TextRange range) {
        Contribution contribution = installed.find(contributed, id).orElse(null);
        String title = contribution == null ? id.isEmpty() ? "(unreadable)" : id : contribution.name();
        return new Card(kind, stage, assay, list, slot, id, title, contribution == null ? "not installed" : "", on,
                implied, contribution, settings(contribution, values, tuned), List.of(), List.of(), range, List.of());
    }

    private static List<Setting> settings(Contribution contribution, Map<String, Object> values,
            Map<String, Object> tuned) {
        List<Setting> settings = new ArrayList<>();
        if (contribution != null) {
            for (Parameter parameter : contribution.parameters()) {
                Object grid = tuned.get(parameter.name());
                List<Object> list = grid instanceof List<?> several ? new ArrayList<>(several) : new ArrayList<>();
                if (grid != null && !(grid instanceof List<?>)) {
                    list.add(grid);
                }
                settings.add(new Setting(parameter, values.get(parameter.name()), list));
            }
        }
        return settings;
    }

    private List<Card> models() {
        List<Card> cards = new ArrayList<>();
        for (YamlSlot slot : source.slots(Places.MODELS)) {
            YamlMap map = slot.node() instanceof YamlMap given ? given : null;
            String algorithm = scalar(map, "algorithm");
            String id = scalar(map, "id");
            Contribution contribution = installed.find(ContributionKind.LEARNERS, algorithm).orElse(null);
            String title = id.isEmpty() ? algorithm.isEmpty() ? "(no algorithm)" : algorithm : id;
            String detail = contribution != null ? contribution.name()
                    : algorithm.isEmpty() ? "" : algorithm + ": not installed";
            cards.add(new Card(CardKind.MODEL, BoardStage.MODEL, "", Places.MODELS, cards.size(),
                    id.isEmpty() ? algorithm : id, title, detail, slot.on(), false, contribution,
                    settings(contribution, map(map, "params"), map(map, "tune")), list(map, "of"), list(map, "assays"),
                    new TextRange(slot.offset(), slot.end()), List.of()));
        }
        return cards;
    }

    private static String scalar(YamlMap map, String key) {
        YamlNode node = map == null ? null : map.get(key).orElse(null);
        return node instanceof YamlScalar scalar ? scalar.text() : "";
    }

    private static Map<String, Object> map(YamlMap map, String key) {
        YamlNode node = map == null ? null : map.get(key).orElse(null);
        return node instanceof YamlMap given ? given.value() : Map.of();
    }

    private static List<String> list(YamlMap map, String key) {
        return switch (map == null ? null : map.get(key).orElse(null)) {
            case YamlScalar scalar -> List.of(scalar.text());
            case YamlList list -> list.items().stream().filter(YamlScalar.class::isInstance)
                    .map(item -> ((YamlScalar) item).text()).toList();
            case null, default -> List.of();
        };
    }

    private Card resampling(CardKind kind, YamlPath place, String title, String detail) {
        Map<String, Object> given = source.node(place).orElse(null) instanceof YamlMap map ? map.value()
                : new LinkedHashMap<>();
        List<Setting> settings = new ArrayList<>();
        for (Parameter parameter : ValidationParameters.of(kind, study.tasks(texts(Places.ENDPOINT)))) {
            settings.add(new Setting(parameter, given.get(parameter.name()), List.of()));
        }
        return new Card(kind, BoardStage.VALIDATE, "", place, -1, "", title, folds(settings, detail), true,
                source.node(place).isEmpty(), null, settings, List.of(), List.of(), entry(place), List.of());
    }

    /** The folds in words: {@code 5 folds × 10 repeats}; the scheme comes first among the settings. */
    private static String folds(List<Setting> settings, String detail) {
        Map<String, String> values = new LinkedHashMap<>();
        settings.forEach(setting -> values.put(setting.parameter().name(), setting.text()));
        String scheme = values.getOrDefault("scheme", "");
        Object usual = settings.getFirst().parameter().defaultValue();
        String repeats = values.getOrDefault("repeats", "1");
        String times = repeats.equals("1") ? "" : " × " + repeats + " repeats";
        if (scheme.endsWith("k-fold")) {
            return values.getOrDefault("folds", "") + (scheme.equals(usual) ? " folds" : " folds, " + scheme) + times;
        }
        return scheme.equals("train-test-split") ? "one split" + times : scheme.isEmpty() ? detail : scheme;
    }

    private TextRange entry(YamlPath place) {
        TextRange value = source.range(place).orElse(null);
        TextRange key = source.keyRange(place).orElse(null);
        return value == null || key == null ? null : new TextRange(key.offset(), Math.max(key.end(), value.end()));
    }

    private Card permutations() {
        Object value = source.node(Places.PERMUTATIONS).map(YamlNode::value).orElse(null);
        Parameter parameter = ValidationParameters.PERMUTATIONS;
        boolean none = value == null || value.equals(0L);
        return new Card(CardKind.PERMUTATIONS, BoardStage.VALIDATE, "", Places.PERMUTATIONS, -1, "", "Permutation test",
                none ? "none, so no p-value" : Setting.text(value) + " permutations", true,
                value == null, null, List.of(new Setting(parameter, value, List.of())), List.of(), List.of(),
                entry(Places.PERMUTATIONS), List.of());
    }

    private List<Card> cohorts() {
        List<Card> cards = new ArrayList<>();
        List<YamlSlot> slots = source.slots(Places.EXTERNAL);
        if (slots.isEmpty() && !text(Places.EXTERNAL).isEmpty()) {
            cards.add(cohort(text(Places.EXTERNAL), 0, true, source.range(Places.EXTERNAL).orElse(null)));
        }
        for (YamlSlot slot : slots) {
            String path = slot.node() instanceof YamlScalar scalar ? scalar.text() : slot.source();
            cards.add(cohort(path, cards.size(), slot.on(), new TextRange(slot.offset(), slot.end())));
        }
        return cards;
    }

    private static Card cohort(String path, int slot, boolean on, TextRange range) {
        String name = path.replaceAll("[/\\\\]+$", "").replaceAll(".*[/\\\\]", "");
        return new Card(CardKind.COHORT, BoardStage.CONFIRM, "", Places.EXTERNAL, slot, path,
                name.isEmpty() || name.matches("\\.+") ? path : name, path, on, false, null, List.of(), List.of(),
                List.of(), range, List.of());
    }
}
