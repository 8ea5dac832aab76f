package org.resistlab.engine.run;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.resistlab.engine.stage.UnitScore;

/** The running means of all models. */
final class RunningScores {

    private final Map<String, RunningScore> scores = new LinkedHashMap<>();

    /** Counts a fold in, and gives the new mean of its model. */
    RunningScore add(UnitScore fold) {
        RunningScore first = new RunningScore(fold.endpoint(), fold.model(), fold.metric(), fold.value(), 1);
        return scores.merge(fold.endpoint() + "/" + fold.model(), first, RunningScores::merged);
    }

    private static RunningScore merged(RunningScore old, RunningScore added) {
        int folds = old.folds() + 1;
        return new RunningScore(old.endpoint(), old.model(), old.metric(),
                old.mean() + (added.mean() - old.mean()) / folds, folds);
    }

    Collection<RunningScore> all() {
        return scores.values();
    }
}
