package org.resistlab.ui.analysis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.Task;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.yaml.YamlPath;
import org.resistlab.core.yaml.YamlScalar;
import org.resistlab.core.yaml.YamlSource;

/**
 * An analysis file as a board: a lane for each assay, a column for each stage, and columns that all assays share from
 * the models on. Immutable; made anew from the text after each change.
 *
 * @param source the text it was read from
 * @param study what is known of the study
 * @param installed what is installed
 * @param stages the columns
 * @param lanes the assays of the analysis, in order
 * @param shared the cards that are for all assays, in the order of the stages
 * @param endpoints as the file names them
 * @param tasks what kinds of endpoints these are
 * @param problems what is wrong and belongs to no card
 */
public record Board(YamlSource source, StudyContext study, Contributions installed, List<BoardStage> stages,
        List<Lane> lanes, List<Card> shared, List<String> endpoints, Set<Task> tasks, List<Problem> problems) {

    public Board {
        stages = List.copyOf(stages);
        lanes = List.copyOf(lanes);
        shared = List.copyOf(shared);
        endpoints = List.copyOf(endpoints);
        tasks = Set.copyOf(tasks);
        problems = List.copyOf(problems);
    }

    /** Reads a text as far as it goes: what cannot be understood is left out. */
    public static Board read(YamlSource source, StudyContext study, Contributions installed) {
        return new BoardReader(source, study, installed).read();
    }

    /** The board after a change of it. */
    Board after(BoardEdit edit) {
        try {
            return read(YamlSource.parse(edit.applyTo(source.text()), "", "analysis"), study, installed);
        } catch (ProblemException e) {
            throw new IllegalStateException("A change of the board made a text that is not YAML.", e);
        }
    }

    /** All cards, lane by lane, then those for all assays. */
    public List<Card> cards() {
        List<Card> cards = new ArrayList<>();
        for (Lane lane : lanes) {
            cards.add(lane.source());
            cards.addAll(lane.steps());
        }
        cards.addAll(shared);
        return cards;
    }

    /** The cards of one column that are for all assays. */
    public List<Card> shared(String stage) {
        return shared.stream().filter(card -> card.stage().equals(stage)).toList();
    }

    public Optional<Card> card(String key) {
        return cards().stream().filter(card -> card.key().equals(key)).findFirst();
    }

    public Optional<Card> card(YamlPath list, int slot) {
        return cards().stream().filter(card -> card.isAt(list, slot)).findFirst();
    }

    /** The innermost card that stands at an offset of the text. */
    public Optional<Card> cardAt(int offset) {
        Card found = null;
        for (Card card : cards()) {
            if (card.range() != null && card.range().offset() <= offset && offset <= card.range().end()
                    && (found == null || card.range().length() < found.range().length())) {
                found = card;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The models that are on. */
    public List<Card> models() {
        return shared.stream().filter(card -> card.kind() == CardKind.MODEL && card.on()).toList();
    }

    /** How many classes the study file declares for an endpoint, at most; 0 where it declares none. */
    int mostClasses() {
        return endpoints.stream().flatMap(id -> study.endpoint(id).stream()).mapToInt(spec -> spec.classes().size())
                .max().orElse(0);
    }

    /** Ids of the study's assays that the analysis does not use. */
    public List<String> unusedAssays() {
        List<String> unused = new ArrayList<>(study.assays());
        lanes.forEach(lane -> unused.remove(lane.assay()));
        return unused;
    }

    /** Whether each assay has models of its own, which are combined. */
    public boolean isLateFusion() {
        return source.node(Places.FUSION).orElse(null) instanceof YamlScalar scalar && scalar.text().equals("late");
    }

    /** What is to be done first on a board that is not complete; empty for one that is. */
    public String nextStep() {
        if (endpoints.isEmpty()) {
            return "Choose an endpoint: what the models predict.";
        }
        return models().isEmpty() ? "Add a learner: drag one from the palette to the models, or double-click it." : "";
    }

    /** The board with problems at the cards they belong to. */
    public Board with(List<Problem> found) {
        return new ProblemPlaces(this, found).board();
    }

    Board with(List<Lane> newLanes, List<Card> newShared, List<Problem> newProblems) {
        return new Board(source, study, installed, stages, newLanes, newShared, endpoints, tasks, newProblems);
    }
}
