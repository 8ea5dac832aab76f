package org.resistlab.ui.analysis.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;

/**
 * A column of the board: a stage that is installed.
 *
 * @param id of the stage
 * @param name for people
 * @param description what it does
 */
public record BoardStage(String id, String name, String description) {

    public static final String COLLECT = "collect";
    public static final String PREPROCESS = "preprocess";
    public static final String MODEL = "model";
    public static final String VALIDATE = "validate";
    public static final String INTERPRET = "interpret";
    public static final String CONFIRM = "confirm";
    public static final String APPLY = "apply";

    /** The installed stages in the order of the work. */
    public static List<BoardStage> of(Contributions installed) {
        List<Contribution> stages = new ArrayList<>(installed.of(ContributionKind.STAGES));
        stages.sort(Comparator.comparingInt(BoardStage::order));
        return stages.stream().map(stage -> new BoardStage(stage.id(), stage.name(), stage.description())).toList();
    }

    private static int order(Contribution stage) {
        try {
            return Integer.parseInt(stage.attributes().getOrDefault("order", "100"));
        } catch (NumberFormatException e) {
            return 100;
        }
    }

    /** Whether its cards belong to one assay each, and so stand in the lanes. */
    public boolean isByAssay() {
        return id.equals(COLLECT) || id.equals(PREPROCESS);
    }
}
