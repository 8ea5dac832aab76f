package org.resistlab.ui.analysis.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.Severity;
import org.resistlab.core.yaml.TextRange;
import org.resistlab.core.yaml.YamlPath;

/**
 * A card on the board.
 *
 * @param kind what it stands for
 * @param stage id of the stage, its column
 * @param assay id of the assay, its lane; empty where it is for all
 * @param place the list it is an item of, or the key it stands at
 * @param slot its place in the list, those that are off counted; -1 where it is no item
 * @param id the id in the file: of the model, else of the step or explainer
 * @param title for people
 * @param detail a few words more; may be empty
 * @param on whether it counts; one that is off is kept as a comment
 * @param implied whether the file does not say it: a default
 * @param contribution what is installed under its id; null where there is none
 * @param settings its parameters, all that are declared
 * @param members ids of the models that an ensemble combines
 * @param assays ids of the assays that a model is restricted to; empty for all
 * @param range where it stands in the text; null where it is implied
 * @param problems what is wrong with it
 */
public record Card(CardKind kind, String stage, String assay, YamlPath place, int slot, String id, String title,
        String detail, boolean on, boolean implied, Contribution contribution, List<Setting> settings,
        List<String> members, List<String> assays, TextRange range, List<Problem> problems) {

    /** What the details of validation say. */
    private static final Set<String> IN_DETAIL = Set.of("scheme", "folds", "repeats", "permutations");

    public Card {
        settings = List.copyOf(settings);
        members = List.copyOf(members);
        assays = List.copyOf(assays);
        problems = List.copyOf(problems);
    }

    /** Stays the same while the card keeps its place. */
    public String key() {
        return place + (slot < 0 ? "" : "#" + slot);
    }

    /** Whether it is the same place as another card's. */
    public boolean isAt(YamlPath list, int wanted) {
        return place.equals(list) && slot == wanted;
    }

    public boolean isEnsemble() {
        return contribution != null && contribution.can("ensemble");
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** The same card with what is wrong with it. */
    public Card with(List<Problem> found) {
        return new Card(kind, stage, assay, place, slot, id, title, detail, on, implied, contribution, settings,
                members, assays, range, found);
    }

    /** Whether it stands for something that could be chosen and is left at its default. */
    public boolean isDefault() {
        return implied && kind != CardKind.ASSAY && kind != CardKind.APPLY;
    }

    /** The parameters that the file sets, in a few words; without those that the detail tells. */
    public String summary() {
        return settings.stream().filter(Setting::isSet)
                .filter(setting -> kind.isItem() || !IN_DETAIL.contains(setting.parameter().name()))
                .map(Setting::summary).collect(Collectors.joining(" · "));
    }

    /** All that a person should hear of it, in one sentence. */
    public String spoken() {
        StringBuilder text = new StringBuilder(title);
        if (!id.isEmpty() && !id.equals(title)) {
            text.append(", ").append(id);
        }
        if (!detail.isEmpty()) {
            text.append(", ").append(detail);
        }
        String summary = summary();
        if (!summary.isEmpty()) {
            text.append(", ").append(summary);
        }
        if (!on) {
            text.append(", switched off");
        }
        if (isDefault()) {
            text.append(", by default");
        }
        problems.forEach(problem -> text.append(", ").append(problem.severity() == Severity.ERROR ? "error: "
                : "warning: ").append(problem.message()));
        return text.toString();
    }
}
