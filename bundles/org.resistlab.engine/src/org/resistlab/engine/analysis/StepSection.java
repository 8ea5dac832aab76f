package org.resistlab.engine.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.resistlab.core.analysis.StepSpec;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.data.Task;
import org.resistlab.core.modality.Modality;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.NearestWord;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.AssaySpec;
import org.resistlab.core.study.StudySpec;
import org.resistlab.core.yaml.YamlDocument;
import org.resistlab.core.yaml.YamlList;
import org.resistlab.core.yaml.YamlMap;
import org.resistlab.core.yaml.YamlNode;
import org.resistlab.core.yaml.YamlScalar;

/** Reads lists of steps, {@code [impute, {variance-filter: {keep: 5000}}]}, and of explainers, which look the same. */
final class StepSection {

    private final YamlMap root;
    private final YamlDocument document;
    private final Installed installed;
    private final Collection<Task> tasks;

    StepSection(YamlMap root, Installed installed, Collection<Task> tasks) {
        this.root = root;
        this.document = root.document();
        this.installed = installed;
        this.tasks = tasks;
    }

    /** The steps of every assay used: those of the file, else the defaults of its modality. */
    Map<String, List<StepSpec>> preprocess(StudySpec study, List<String> assays) {
        YamlMap given = root.map("preprocess").orElse(null);
        Map<String, List<StepSpec>> steps = new LinkedHashMap<>();
        if (given != null) {
            checkAssays(given, study, assays);
        }
        for (String assay : assays) {
            if (given != null && given.keys().contains(assay)) {
                steps.put(assay, list(given, assay, ContributionKind.STEPS, "a list of steps"));
            } else if (study != null) {
                study.assay(assay).ifPresent(spec -> steps.put(assay, defaults(spec, study)));
            }
        }
        return steps;
    }

    private void checkAssays(YamlMap given, StudySpec study, List<String> assays) {
        List<String> known = study == null ? List.of() : study.assays().stream().map(AssaySpec::id).toList();
        for (String assay : given.keys()) {
            if (study != null && !known.contains(assay)) {
                given.error(assay, "unknown-assay", "The study has no assay \"" + assay + "\".",
                        NearestWord.hint(assay, known));
            } else if (!assays.contains(assay)) {
                document.warning(given.at(assay), "unused-key", "Assay \"" + assay
                        + "\" is preprocessed, but not used.", "Add it to \"assays\", or remove its steps.");
            }
        }
    }

    private List<StepSpec> defaults(AssaySpec assay, StudySpec study) {
        Optional<Contribution> modality = installed.contributions().find(ContributionKind.MODALITIES,
                assay.modality());
        if (modality.isEmpty()) {
            document.add(Problem.error("study.unknown-modality",
                    "There is no modality \"" + assay.modality() + "\", which assay \"" + assay.id() + "\" names.",
                    NearestWord.hint(assay.modality(), installed.contributions().ids(ContributionKind.MODALITIES)))
                    .at(Location.of(study.file().toString())));
            return List.of();
        }
        try {
            List<StepSpec> steps = installed.contributions().create(modality.get(), Modality.class).defaultSteps();
            steps.forEach(step -> checkDefault(step, assay));
            return steps;
        } catch (ProblemException e) {
            e.problems().forEach(document::add);
        } catch (RuntimeException e) {
            document.error(Location.NONE, "plug-in", "Modality " + assay.modality() + " failed: " + e + ".",
                    "Report this to the plug-in's authors.");
        }
        return List.of();
    }

    private void checkDefault(StepSpec step, AssaySpec assay) {
        Location place = Location.of(document.file());
        installed.find(ContributionKind.STEPS, step.id(), tasks, place).ifPresent(contribution -> {
            try {
                Parameters.of(contribution.parameters(), step.parameters());
            } catch (IllegalArgumentException e) {
                document.error(place, "default-step", "Default step " + step.id() + " of modality "
                        + assay.modality() + ": " + e.getMessage(),
                        "List the steps of \"" + assay.id() + "\" under \"preprocess\".");
            }
        });
    }

    /** The explainers. */
    List<StepSpec> interpret() {
        List<StepSpec> explainers = new ArrayList<>();
        if (root.get("interpret").orElse(null) instanceof YamlScalar scalar) {
            add(scalar, ContributionKind.EXPLAINERS, explainers);
        } else {
            explainers.addAll(list(root, "interpret", ContributionKind.EXPLAINERS, "a list of explainers"));
        }
        List<String> ids = explainers.stream().map(StepSpec::id).toList();
        if (ids.stream().distinct().count() < ids.size()) {
            root.error("interpret", "duplicate-id", "An explainer is listed twice.", "List each once.");
        }
        return explainers;
    }

    private List<StepSpec> list(YamlMap map, String key, ContributionKind kind, String expectation) {
        List<StepSpec> specs = new ArrayList<>();
        YamlNode node = map.get(key).orElse(null);
        if (node instanceof YamlList list) {
            list.items().forEach(item -> add(item, kind, specs));
        } else if (node != null) {
            document.error(node.location(), "invalid-value", "\"" + key + "\" is " + node.description()
                    + ": expected " + expectation + ".", "Write [first, {second: {parameter: value}}].");
        }
        return specs;
    }

    private void add(YamlNode item, ContributionKind kind, List<StepSpec> specs) {
        if (item instanceof YamlScalar scalar && !item.isNull()) {
            installed.find(kind, scalar.text(), tasks, scalar.location());
            specs.add(StepSpec.of(scalar.text()));
        } else if (item instanceof YamlMap map && map.keys().size() == 1) {
            String id = map.keys().iterator().next();
            YamlMap parameters = map.map(id).orElse(null);
            Optional<Contribution> found = installed.find(kind, id, tasks, map.at(id));
            Map<String, Object> values = parameters == null || found.isEmpty() ? Map.of()
                    : new ParameterValues(document, found.get()).fixed(parameters);
            specs.add(new StepSpec(id, values));
        } else {
            document.error(item.location(), "invalid-value", "An item is " + item.description() + ": expected one "
                    + kind.element() + ", such as \"id\" or \"id: {parameter: value}\".",
                    item instanceof YamlMap ? "Put each into an item of its own, and its parameters in braces." : "");
        }
    }
}
