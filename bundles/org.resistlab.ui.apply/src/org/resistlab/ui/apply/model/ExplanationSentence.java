package org.resistlab.ui.apply.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.resistlab.core.data.Task;
import org.resistlab.engine.model.Applied;
import org.resistlab.engine.model.ModelDescription;

/** One prediction in words, for who cannot see the figure and for who wants it short. */
public final class ExplanationSentence {

    private static final int NAMED = 3;

    private ExplanationSentence() {
    }

    /** What is predicted for a patient, why, and what speaks against believing it. */
    public static String of(ModelDescription model, Applied one) {
        StringBuilder text = new StringBuilder(prediction(model, one));
        one.warnings().forEach(warning -> text.append(" Warning: ").append(warning).append('.'));
        return text.toString();
    }

    /** What is predicted for a patient, and why. */
    static String prediction(ModelDescription model, Applied one) {
        StringBuilder text = new StringBuilder(one.sample()).append(": ");
        if (Double.isNaN(one.score())) {
            text.append("not predicted.");
        } else if (model.task() == Task.CLASS) {
            text.append(one.predicted()).append(String.format(Locale.ROOT, "; the probability of %s is %.2f.",
                    model.classes().size() == 2 ? model.classes().get(model.positive()) : one.predicted(),
                    one.score()));
        } else {
            text.append(String.format(Locale.ROOT, "%.4g.", one.score()));
        }
        text.append(RegionText.sentence(model, one));
        List<Applied.Reason> reasons = one.reasons().subList(0, Math.min(NAMED, one.reasons().size()));
        if (!reasons.isEmpty()) {
            text.append(" The features with the largest parts: ")
                    .append(reasons.stream().map(ExplanationSentence::words)
                            .collect(Collectors.joining(", ")))
                    .append('.');
        }
        return text.toString();
    }

    private static String words(Applied.Reason reason) {
        return reason.feature() + (reason.value().isEmpty() ? "" : " (" + reason.value() + ")")
                + (reason.part() > 0 ? " up" : " down");
    }
}
