package org.resistlab.ui.analysis.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

import org.resistlab.core.analysis.StepSpec;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.yaml.TextEdit;
import org.resistlab.core.yaml.YamlEdits;
import org.resistlab.core.yaml.YamlMap;
import org.resistlab.core.yaml.YamlPath;
import org.resistlab.core.yaml.YamlScalar;

/**
 * What can be done on a board. Every action is a change of the text that keeps the rest of it; none changes the board
 * itself. Steps that an assay has by default are written into the file before one of them is changed.
 */
public final class BoardActions {

    private static final String PARAMS = "params";
    private static final String TUNE = "tune";

    private final Board board;

    public BoardActions(Board board) {
        this.board = board;
    }

    private YamlEdits edits() {
        return YamlEdits.of(board.source());
    }

    private static BoardEdit edit(String label, YamlEdits edits, YamlPath list, int slot) {
        return new BoardEdit(label, edits.edits(), list + "#" + slot);
    }

    /** The edits with an assay's default steps written down, where the file has none of its own. */
    YamlEdits written(YamlEdits edits, YamlPath list) {
        if (!list.isRoot() && list.parent().equals(Places.PREPROCESS) && edits.source().node(list).isEmpty()) {
            List<Object> steps = new ArrayList<>();
            for (StepSpec step : board.study().defaults().getOrDefault(list.last(), List.of())) {
                steps.add(step.parameters().isEmpty() ? step.id() : Map.of(step.id(), step.parameters()));
            }
            return steps.isEmpty() ? edits : edits.set(list, steps);
        }
        // one text may stand for a list
        if (edits.source().node(list).orElse(null) instanceof YamlScalar scalar && !scalar.isNull()) {
            return edits.set(list, List.of(scalar.value()));
        }
        return edits;
    }

    private static int slots(YamlEdits edits, YamlPath list) {
        return edits.source().slots(list).size();
    }

    private static int clamp(YamlEdits edits, YamlPath list, int slot) {
        return slot < 0 ? slots(edits, list) : Math.min(slot, slots(edits, list));
    }

    /**
     * Puts something from the palette on the board.
     *
     * @param assay the lane, for a step
     * @param slot where in the list; negative for its end
     */
    public BoardEdit add(Contribution contribution, String assay, int slot) {
        return switch (contribution.kind()) {
            case STEPS -> addItem("Add " + contribution.name() + " to " + assay, Places.steps(assay), slot,
                    Map.of(contribution.id(), Map.of()));
            case EXPLAINERS -> addItem("Add " + contribution.name(), Places.INTERPRET, slot, contribution.id());
            case LEARNERS -> addModel(contribution, slot);
            default -> throw new IllegalArgumentException(contribution.kind() + " has no place on the board");
        };
    }

    private BoardEdit addItem(String label, YamlPath list, int slot, Object item) {
        YamlEdits edits = written(edits(), list);
        int at = clamp(edits, list, slot);
        return edit(label, edits.insert(list, at, item), list, at);
    }

    private BoardEdit addModel(Contribution learner, int slot) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", newId(learner.id().replaceAll(".*\\.", "")));
        model.put("algorithm", learner.id());
        if (learner.can("ensemble")) {
            model.put("of", combinable());
        }
        YamlEdits edits = edits();
        int at = clamp(edits, Places.MODELS, slot);
        return edit("Add " + learner.name(), edits.insert(Places.MODELS, at, model), Places.MODELS, at);
    }

    /** What an ensemble combines where nobody has said: all models that are no ensembles. */
    List<String> combinable() {
        return board.models().stream().filter(card -> !card.isEnsemble()).map(Card::id).toList();
    }

    /** An id that no model has, on or off. */
    String newId(String wanted) {
        Set<String> taken = new HashSet<>();
        board.shared().stream().filter(card -> card.kind() == CardKind.MODEL).forEach(card -> taken.add(card.id()));
        return unlike(taken, wanted);
    }

    /** The wanted id, with a number where it is taken. */
    static String unlike(Set<String> taken, String wanted) {
        String id = wanted;
        for (int number = 2; taken.contains(id) || id.equals("baseline"); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }

    /** Adds a study on which the models are measured. */
    public BoardEdit addCohort(String path) {
        YamlEdits edits = written(edits(), Places.EXTERNAL);
        int at = slots(edits, Places.EXTERNAL);
        return edit("Add cohort", edits.insert(Places.EXTERNAL, at, path), Places.EXTERNAL, at);
    }

    private static void requireItem(Card card) {
        if (!card.kind().isItem()) {
            throw new IllegalArgumentException(card.title() + " is no item of a list");
        }
    }

    /** Takes a card off the board: an item of a list, or what the file says of anything else. */
    public BoardEdit remove(Card card) {
        String label = "Remove " + card.title();
        if (card.kind() == CardKind.ASSAY) {
            return new BoardEdit(label, assays(without(assayIds(), card.id())).edits());
        }
        if (!card.kind().isItem()) {
            return card.implied() ? new BoardEdit(label, List.of(), card.key())
                    : new BoardEdit(label, edits().remove(card.place()).edits(), card.key());
        }
        YamlEdits edits = written(edits(), card.place()).removeSlot(card.place(), card.slot());
        Ensembles ensembles = new Ensembles(edits);
        if (card.kind() == CardKind.MODEL) {
            ensembles.without(card.id(), true);
        }
        int left = slots(edits, card.place());
        return new BoardEdit(label + also(ensembles), edits.edits(), left == 0 ? List.of()
                : List.of(card.place() + "#" + Math.min(card.slot(), left - 1)));
    }

    private static String also(Ensembles ensembles) {
        return ensembles.changed().isEmpty() ? "" : " (changes " + String.join(", ", ensembles.changed()) + ")";
    }

    /** Takes several cards off the board. */
    public BoardEdit remove(List<Card> cards) {
        return each("Remove", cards, BoardActions::remove);
    }

    private static List<String> without(List<String> list, String item) {
        return list.stream().filter(other -> !other.equals(item)).toList();
    }

    /**
     * The same change of several cards as one step, from the end of each list to its beginning, so that the slots of
     * those to come stay theirs.
     */
    private BoardEdit each(String verb, List<Card> cards, BiFunction<BoardActions, Card, BoardEdit> change) {
        if (cards.size() == 1) {
            return change.apply(this, cards.getFirst());
        }
        Board now = board;
        List<String> select = List.of();
        for (Card card : cards.stream().sorted(Comparator.comparingInt(Card::slot).reversed()).toList()) {
            Card there = now.card(card.key()).filter(one -> one.id().equals(card.id())).orElse(null);
            if (there != null) {
                BoardEdit edit = change.apply(new BoardActions(now), there);
                now = now.after(edit);
                select = edit.select();
            }
        }
        return new BoardEdit(verb + " " + cards.size() + " cards",
                TextEdit.between(board.source().text(), now.source().text()), select);
    }

    /** Puts a copy behind a card; the copy of a model has an id of its own. */
    public BoardEdit duplicate(Card card) {
        requireItem(card);
        YamlEdits edits = written(edits(), card.place()).duplicate(card.place(), card.slot());
        int copy = card.slot() + 1;
        if (card.kind() == CardKind.MODEL) {
            Items.change(edits, card.place(), copy, item -> edits.set(item.then("id"), newId(card.id())));
        }
        return edit("Duplicate " + card.title(), edits, card.place(), copy);
    }

    /** Puts a copy behind each of several cards. */
    public BoardEdit duplicate(List<Card> cards) {
        return each("Duplicate", cards, BoardActions::duplicate);
    }

    /** Switches a card off, which keeps it as a comment, or on again; ensembles follow. */
    public BoardEdit toggle(Card card) {
        requireItem(card);
        YamlEdits edits = written(edits(), card.place());
        Ensembles ensembles = new Ensembles(edits);
        if (card.on()) {
            edits.switchOff(card.place(), card.slot());
        } else {
            edits.switchOn(card.place(), card.slot());
        }
        if (card.kind() == CardKind.MODEL && card.on()) {
            ensembles.without(card.id(), false);
        } else if (card.kind() == CardKind.MODEL) {
            ensembles.with(card.id());
        }
        return edit((card.on() ? "Switch off " : "Switch on ") + card.title() + also(ensembles), edits, card.place(),
                card.slot());
    }

    /** Switches several cards off where one of them is on, else all on. */
    public BoardEdit toggle(List<Card> cards) {
        boolean off = cards.stream().anyMatch(Card::on);
        BoardEdit edit = each(off ? "Switch off" : "Switch on", cards, (actions, card) -> card.on() == off
                ? actions.toggle(card)
                : new BoardEdit("", List.of(), card.key()));
        return new BoardEdit(edit.label(), edit.edits(), cards.stream().map(Card::key).toList());
    }

    /**
     * Moves a card within its list.
     *
     * @param slot where it will be
     */
    public BoardEdit move(Card card, int slot) {
        requireItem(card);
        YamlEdits edits = written(edits(), card.place());
        int to = Math.clamp(slot, 0, slots(edits, card.place()) - 1);
        return edit("Move " + card.title(), edits.move(card.place(), card.slot(), to), card.place(), to);
    }

    /** Moves a step to the lane of another assay. */
    public BoardEdit moveToAssay(Card card, String assay, int slot) {
        YamlPath target = Places.steps(assay);
        if (card.kind() != CardKind.STEP || card.assay().equals(assay)) {
            return move(card, slot < 0 ? Integer.MAX_VALUE : slot);
        }
        YamlEdits edits = written(written(edits(), card.place()), target);
        int to = clamp(edits, target, slot);
        edits.moveTo(card.place(), card.slot(), target, to);
        return edit("Move " + card.title() + " to " + assay, edits, target, to);
    }

    /**
     * Moves cards together: those of the list within it, steps of other assays into it.
     *
     * @param cards in the order of the board
     * @param list where they come to stand
     * @param before the slot of that list, as it is now, before which they come to stand
     */
    public BoardEdit moveBefore(List<Card> cards, YamlPath list, int before) {
        YamlEdits edits = written(edits(), list);
        Set<Integer> own = new TreeSet<>();
        cards.stream().filter(card -> card.place().equals(list)).forEach(card -> own.add(card.slot()));
        int first = own.isEmpty() ? clamp(edits, list, before) : Items.moveBefore(edits, list, own, before);
        int end = first + own.size();
        Map<YamlPath, Integer> gone = new LinkedHashMap<>();
        for (Card card : cards) {
            if (card.kind() == CardKind.STEP && !card.place().equals(list)) {
                written(edits, card.place());
                int left = gone.merge(card.place(), 1, Integer::sum) - 1;
                edits.moveTo(card.place(), card.slot() - left, list, end++);
            }
        }
        List<String> keys = new ArrayList<>();
        for (int slot = first; slot < end; slot++) {
            keys.add(list + "#" + slot);
        }
        String what = cards.size() == 1 ? cards.getFirst().title() : cards.size() + " cards";
        boolean stays = gone.isEmpty() && keys.equals(cards.stream().map(Card::key).toList());
        return new BoardEdit("Move " + what + (gone.isEmpty() ? "" : " to " + list.last()),
                stays ? List.of() : edits.edits(), keys);
    }

    /**
     * Puts cards on the board that have been copied from this one or another: the text of {@link CardText}. Steps go to
     * an assay, models get ids of their own, and an ensemble combines those that were copied with it.
     *
     * @param selected beside which they come to stand where that fits; null for the ends of the lists
     * @return no change where the text holds no cards
     */
    public BoardEdit paste(String text, Card selected) {
        return new Paste(board, selected).of(CardText.read(text, board.installed()));
    }

    /** Moves the lane of an assay. */
    public BoardEdit moveAssay(String assay, int to) {
        List<String> assays = new ArrayList<>(without(assayIds(), assay));
        assays.add(Math.clamp(to, 0, assays.size()), assay);
        return new BoardEdit("Move " + assay, assays(assays).edits(), Places.ASSAYS.then(assay).toString());
    }

    private List<String> assayIds() {
        return board.lanes().stream().map(Lane::assay).toList();
    }

    /**
     * Says what the parameters of a card are to be. Those at their default are left out of the file.
     *
     * @param settings the parameters to change, by name
     */
    public BoardEdit set(Card card, Map<String, Setting> settings) {
        YamlEdits edits = written(edits(), card.place());
        if (card.kind().isItem()) {
            Items.change(edits, card.place(), card.slot(),
                    item -> settings.values().forEach(setting -> setItem(edits, card, item, setting)));
        } else if (card.kind() == CardKind.PERMUTATIONS) {
            settings.values().forEach(setting -> put(edits, card.place(), setting.value()));
        } else {
            settings.values()
                    .forEach(setting -> put(edits, card.place().then(setting.parameter().name()), setting.value()));
        }
        String what = settings.size() == 1 ? settings.keySet().iterator().next() : "parameters";
        return new BoardEdit("Change " + what + " of " + card.title(), edits.edits(), card.key());
    }

    private static void setItem(YamlEdits edits, Card card, YamlPath item, Setting setting) {
        String name = setting.parameter().name();
        if (card.kind() == CardKind.MODEL) {
            put(edits, item.then(PARAMS).then(name), setting.isTuned() ? null : setting.value());
            put(edits, item.then(TUNE).then(name), setting.isTuned() ? setting.tuned() : null);
            dropEmpty(edits, item.then(PARAMS));
            dropEmpty(edits, item.then(TUNE));
        } else {
            if (edits.source().node(item).orElse(null) instanceof YamlScalar scalar) {
                if (setting.value() == null) {
                    return;
                }
                edits.set(item, Map.of(scalar.text(), Map.of()));
            }
            put(edits, item.then(card.id()).then(name), setting.value());
        }
    }

    /** Sets a value, or removes what stands there where the value is null. */
    private static void put(YamlEdits edits, YamlPath path, Object value) {
        if (value != null) {
            edits.set(path, value);
        } else if (edits.source().node(path).isPresent()) {
            edits.remove(path);
        }
    }

    private static void dropEmpty(YamlEdits edits, YamlPath path) {
        if (edits.source().node(path).orElse(null) instanceof YamlMap map && map.keys().isEmpty()) {
            edits.remove(path);
        }
    }

    /** Gives a model another name, also where ensembles name it. */
    public BoardEdit rename(Card card, String id) {
        YamlEdits edits = edits();
        Items.change(edits, card.place(), card.slot(), item -> edits.set(item.then("id"), id));
        new Ensembles(edits).renamed(card.id(), id);
        return new BoardEdit("Rename " + card.id(), edits.edits(), card.key());
    }

    /** Says which models an ensemble combines. */
    public BoardEdit members(Card card, List<String> ids) {
        YamlEdits edits = edits();
        Items.change(edits, card.place(), card.slot(), item -> edits.set(item.then("of"), ids));
        return new BoardEdit("Change members of " + card.id(), edits.edits(), card.key());
    }

    /** Says which assays a model uses; none for all. */
    public BoardEdit modelAssays(Card card, List<String> ids) {
        YamlEdits edits = edits();
        Items.change(edits, card.place(), card.slot(),
                item -> put(edits, item.then("assays"), ids.isEmpty() ? null : ids));
        return new BoardEdit("Change assays of " + card.id(), edits.edits(), card.key());
    }

    /** Says what is predicted. */
    public BoardEdit endpoints(List<String> ids) {
        Object value = ids.size() == 1 ? ids.get(0) : ids;
        return new BoardEdit("Choose endpoint", edits().set(Places.ENDPOINT, value).edits());
    }

    /** Says which assays are used, in this order. */
    public BoardEdit assays(List<String> ids) {
        return new BoardEdit("Choose assays", edits().set(Places.ASSAYS, ids).edits());
    }

    /** Says whether the features of all assays stand in one model, or each assay has its own. */
    public BoardEdit fusion(boolean late) {
        YamlEdits edits = edits();
        put(edits, Places.FUSION, late ? "late" : null);
        return new BoardEdit("Choose fusion", edits.edits());
    }

    /** Gives the report a title; empty for that of the study. */
    public BoardEdit title(String title) {
        YamlEdits edits = edits();
        put(edits, Places.TITLE, title.isBlank() ? null : title.strip());
        return new BoardEdit("Set title", edits.edits());
    }

    public BoardEdit seed(long seed) {
        return new BoardEdit("Set seed", edits().set(Places.SEED, seed).edits());
    }

    /** Whether a contribution goes into the lane of one assay. */
    public static boolean isByAssay(Contribution contribution) {
        return contribution.kind() == ContributionKind.STEPS;
    }
}
