package org.resistlab.ui.analysis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.Task;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.yaml.YamlEdits;
import org.resistlab.core.yaml.YamlPath;

/** What a new analysis begins with. */
public enum AnalysisTemplate {

    /** One repeat of two fast learners. */
    QUICK("Quick look", "One repeat of five folds and two fast learners: a first impression in little time.", 1, 0),
    /** Repeats, tuning, an ensemble and a permutation test. */
    THOROUGH("Thorough", "Ten repeats, tuned learners and their vote, 200 permutations, explanations: for the paper.",
            10, 200),
    /** Several endpoints with learners that share their work. */
    PANEL("Panel of drugs", "Many endpoints at once, with learners that share their work, and one repeat each.", 1, 0);

    private static final List<String> QUICK_LEARNERS = List.of("elastic-net", "random-forest");
    private static final List<String> THOROUGH_LEARNERS = List.of("svm", "random-forest", "elastic-net",
            "gradient-boosting");
    private static final List<String> PANEL_LEARNERS = List.of("elastic-net", "random-forest");

    private final String title;
    private final String description;
    private final int repeats;
    private final int permutations;

    AnalysisTemplate(String title, String description, int repeats, int permutations) {
        this.title = title;
        this.description = description;
        this.repeats = repeats;
        this.permutations = permutations;
    }

    /** For people. */
    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    private List<String> learners() {
        return switch (this) {
            case QUICK -> QUICK_LEARNERS;
            case THOROUGH -> THOROUGH_LEARNERS;
            case PANEL -> PANEL_LEARNERS;
        };
    }

    /**
     * The text of a new analysis file, with comments that say what each part is for.
     *
     * @param title for the report; may be empty
     * @param study the study's folder as the file names it
     * @param endpoints at least one
     * @param assays at least one
     * @param tasks of the endpoints; learners that do not know them are left out
     */
    public String text(String title, String study, List<String> endpoints, List<String> assays, Set<Task> tasks,
            Contributions installed) {
        List<String> learners = learners().stream().filter(id -> fits(id, tasks, installed)).toList();
        StringBuilder text = new StringBuilder("resistlab: 1\n");
        if (!title.isBlank()) {
            text.append("title: ").append(value(title)).append('\n');
        }
        text.append("study: ").append(value(study)).append('\n');
        text.append("# what is predicted\n");
        text.append("endpoint: ").append(value(endpoints.size() == 1 ? endpoints.get(0) : endpoints)).append('\n');
        text.append("# what it is predicted from; samples are joined by their ids\n");
        text.append("assays: ").append(value(assays)).append('\n');
        text.append("# Each assay goes through the usual steps of its modality, fitted on training samples only.\n");
        text.append(
                "# To choose them yourself: preprocess: {ASSAY: [first-step, {second-step: {parameter: value}}]}\n");
        text.append("models:\n");
        for (String id : learners) {
            text.append("  - ").append(model(id)).append('\n');
        }
        if (this == THOROUGH && learners.size() > 1 && fits("ensemble.voting", tasks, installed)) {
            text.append("  - {id: vote, algorithm: ensemble.voting, of: ").append(value(learners)).append("}\n");
        }
        text.append("validate:\n");
        text.append("  # the folds that measure: no sample is predicted by a model that has seen it\n");
        text.append("  outer: {folds: 5, repeats: ").append(repeats).append("}\n");
        if (this == THOROUGH) {
            text.append("  # the folds that tune, within each outer training part\n");
            text.append("  inner: {folds: 5}\n");
        }
        if (permutations > 0) {
            text.append("  # runs everything on shuffled truth: says whether there is any signal\n");
            text.append("  permutations: ").append(permutations).append('\n');
        }
        if (this != PANEL && fitsExplainer("shap", tasks, installed)) {
            text.append("# each feature's part in each prediction\n");
            text.append("interpret: [shap]\n");
        }
        return text.append("# the same seed gives the same result, byte for byte\nseed: 1\n").toString();
    }

    private String model(String id) {
        boolean tuned = this == THOROUGH;
        return switch (id) {
            case "svm" -> "{id: svm, algorithm: svm, tune: {C: [0.001, 0.01, 0.1]}}";
            case "random-forest" -> "{id: random-forest, algorithm: random-forest, params: {n_estimators: "
                    + (tuned ? 500 : 200) + "}}";
            case "gradient-boosting" -> "{id: gradient-boosting, algorithm: gradient-boosting, "
                    + "tune: {max_depth: [2, 4]}}";
            default -> "{id: " + id + ", algorithm: " + id + "}";
        };
    }

    private static boolean fits(String id, Set<Task> tasks, Contributions installed) {
        return installed.find(ContributionKind.LEARNERS, id).filter(found -> knows(found, tasks)).isPresent();
    }

    private static boolean fitsExplainer(String id, Set<Task> tasks, Contributions installed) {
        return installed.find(ContributionKind.EXPLAINERS, id).filter(found -> knows(found, tasks)).isPresent();
    }

    private static boolean knows(Contribution contribution, Set<Task> tasks) {
        return contribution.tasks().isEmpty() || contribution.tasks().containsAll(tasks);
    }

    /** A value in one line, quoted where it must be. */
    private static String value(Object value) {
        try {
            return YamlEdits.of("").set(YamlPath.of("v"), new ArrayList<>(List.of(value))).text().strip()
                    .replaceFirst("^v: \\[", "").replaceFirst("]$", "");
        } catch (ProblemException e) {
            throw new IllegalStateException("an empty text is YAML", e);
        }
    }
}
